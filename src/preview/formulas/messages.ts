import type { FormulaPlace, Listener } from './executor';

/** Why cells show an error, by the place of their formula. */
export interface FormulaMessages {
  readonly listen: Listener;
  at(place: FormulaPlace): string | null;
}

/** Remembers the message of each formula that failed until it succeeds. */
export function formulaMessages(): FormulaMessages {
  const messages = new Map<string, string>();
  const key = ({ sheetId, row, column }: FormulaPlace): string => `${sheetId}!${row},${column}`;
  return {
    listen(place, message) {
      if (message === null) messages.delete(key(place));
      else messages.set(key(place), message);
    },
    at: (place) => messages.get(key(place)) ?? null,
  };
}
