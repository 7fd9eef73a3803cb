import { Refusal } from '../domain/refusal';
import { type Calendar, calendarIn } from '../google-sheets/calendar';
import { languageOf } from '../google-sheets/locale';
import { answer } from './answers';
import { argumentOf } from './argument';
import type { SheetAnswer } from './cells';
import type { SheetFunction } from './define';
import { lazy } from './lazy';
import { Faults, sentence } from './refusals';

export type { SheetAnswer, SheetCell } from './cells';

/** What a call may ask of the spreadsheet; asked at most once, and only when it matters. */
export interface Spreadsheet {
  locale(): string;
  timeZone(): string;
}

/** Works out one custom function: cells in, cells out, or an error whose message says what is wrong. */
export function calculated(
  name: string,
  definition: SheetFunction,
  args: readonly unknown[],
  spreadsheet: Spreadsheet,
): SheetAnswer {
  const language = lazy(() => languageOf(spreadsheet.locale()));
  const calendar = lazy(() => knownCalendar(spreadsheet.timeZone()));
  const given = args.map((value) => (value === undefined ? undefined : argumentOf(value)));
  try {
    return answer(definition, given, { faults: new Faults(calendar), calendar, language });
  } catch (error) {
    throw error instanceof Refusal ? new Error(sentence(name, error, language())) : error;
  }
}

function knownCalendar(timeZone: string): Calendar {
  try {
    return calendarIn(timeZone);
  } catch {
    throw new Refusal(
      { en: 'the time zone of the spreadsheet', ru: 'часовом поясе таблицы' },
      { en: 'a known one, such as Europe/London', ru: 'известный пояс, например Europe/Moscow' },
      [timeZone],
    );
  }
}
