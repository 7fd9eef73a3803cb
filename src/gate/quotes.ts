import type { Day } from '../domain/days';
import { isoOf } from '../domain/days';
import type { Calendar } from '../google-sheets/calendar';
import { isBlank, isDate, isErrorText } from '../google-sheets/values';
import type { Language } from '../language';

const LONGEST = 40;

/** A cell as an error message quotes it; dates as the spreadsheet shows them. */
export function quoted(cell: unknown, language: Language, calendar: () => Calendar): string {
  const inRussian = language === 'ru';
  if (isBlank(cell)) return inRussian ? 'пустая ячейка' : 'a blank cell';
  if (isErrorText(cell)) return inRussian ? `ошибка ${cell}` : `the error ${cell}`;
  if (typeof cell === 'string') return quotedText(cell, language);
  if (typeof cell === 'boolean') return quotedBoolean(cell, language);
  if (typeof cell === 'number') return quotedNumber(cell, language);
  if (!isDate(cell)) return inRussian ? 'нечитаемое значение' : 'an unreadable value';
  // A clock more than a day off no sheet can show.
  if (Math.abs(cell.getTime()) < 8.64e15 - 1e9) return quotedDay(calendar().dayOf(cell), language);
  return inRussian ? 'нечитаемая дата' : 'an unreadable date';
}

/** A text as error messages quote it, a long one by its beginning. */
export function quotedText(text: string, language: Language): string {
  const short = isLong(text)
    ? `${Array.from(text.slice(0, 2 * LONGEST))
        .slice(0, LONGEST - 1)
        .join('')}…`
    : text;
  return language === 'ru' ? `«${short}»` : `"${short}"`;
}

/** Whether a text is quoted by its beginning only. */
export function isLong(text: string): boolean {
  return text.length > 2 * LONGEST || Array.from(text).length > LONGEST;
}

function quotedBoolean(value: boolean, language: Language): string {
  if (language === 'ru') return value ? 'ИСТИНА' : 'ЛОЖЬ';
  return value ? 'TRUE' : 'FALSE';
}

/** A number as error messages give it, without the noise of binary fractions. */
export function quotedNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return language === 'ru' ? 'не число' : 'not a number';
  const digits = String(Number(value.toPrecision(12)));
  return language === 'ru' ? digits.replace('.', ',') : digits;
}

/** 2024-03-01, or 01.03.2024 in Russian. */
export function quotedDay(day: Day, language: Language): string {
  const iso = isoOf(day);
  return language === 'ru' ? iso.replace(/^(.+)-(\d\d)-(\d\d)$/, '$3.$2.$1') : iso;
}
