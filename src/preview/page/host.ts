import type { AddOn } from '../add-on';
import type { Answer, Request } from './script-run';
import { transferable } from './transferable';

/** What `google.script.run` gives back for a call, by the rules of Google. */
export function answer(
  addOn: Pick<AddOn, 'script' | 'run'>,
  request: Extract<Request, { kind: 'run' }>,
): Answer {
  const { id, name, values } = request;
  try {
    if (!addOn.script.offers(name)) throw new Error(`google.script.run.${name} is not a function`);
    const passed = values.map(transferable);
    return { kind: 'answer', id, value: transferable(addOn.run(name, ...passed)) };
  } catch (error) {
    return { kind: 'failure', id, message: error instanceof Error ? error.message : String(error) };
  }
}
