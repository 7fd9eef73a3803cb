import type { AddOn } from '../add-on';
import type { Answer, Request } from './script-run';
import { transferable } from './transferable';

/** What `google.script.run` gives back for a call, by the rules of Google. */
export function answer(
  addOn: Pick<AddOn, 'script' | 'run'>,
  request: Extract<Request, { kind: 'run' }>,
): Answer {
  const { id, name, values } = request;
  const failure = (message: string): Answer => ({ kind: 'failure', id, message });
  if (!addOn.script.offers(name)) return failure(`google.script.run.${name} is not a function`);
  try {
    const given = values.map(transferable);
    return { kind: 'answer', id, value: transferable(outcome(() => addOn.run(name, ...given))) };
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}

/** Google puts the name of an error that the script throws before its message. */
function outcome(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    throw new Error(String(error));
  }
}
