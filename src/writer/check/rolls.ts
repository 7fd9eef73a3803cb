import type { Draft } from '../draft';
import { cellAt } from '../keyed-cells';
import { type Mistake, repeated } from './mistake';

/** Values for a new year that come from nowhere, or go where nobody types. */
export function rollMistakes(draft: Draft): Mistake[] {
  const { rolls = [] } = draft.template;
  const twice = repeated(rolls.map(({ into }) => into));
  return [
    ...twice.map((into) => ({ path: ['rolls'], why: `two go into ${into}` })),
    ...rolls.flatMap(({ from, into }) => {
      const [source, target] = [cellAt(from, draft), cellAt(into, draft)];
      return [
        ...('refused' in source ? [{ path: ['rolls', from], why: source.refused }] : []),
        ...('refused' in target ? [{ path: ['rolls', into], why: target.refused }] : []),
        ...('refused' in target || target.typed
          ? []
          : [{ path: ['rolls', into], why: 'must be an input' }]),
      ];
    }),
  ];
}
