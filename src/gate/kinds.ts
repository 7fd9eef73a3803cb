import type { Day } from '../domain/days';
import type { Calendar } from '../google-sheets/calendar';
import { DAY_MS } from '../google-sheets/serial-days';
import { isDate, isErrorText } from '../google-sheets/values';
import type { Text } from '../language';
import { isLong, quotedNumber } from './quotes';

/** A rule for one cell, in words and as a check. */
export interface Kind<V> {
  /** Completes "must be …" and "ожидается …". */
  readonly rule: Text;
  /** Undefined where the cell breaks the rule, as a blank one does. */
  read(cell: unknown, calendar: () => Calendar): V | undefined;
  /** The likely cause when a cell breaks the rule. */
  hint?(cell: unknown): Text | null;
  /** The option words, where the cell must hold one of a few. */
  readonly words?: readonly string[];
  /** What every such cell holds, where that is one kind of value. */
  readonly takes?: 'numbers' | 'dates';
}

const TEXT_NOT_NUMBER: Text = { en: 'text, not a number', ru: 'текст, а не число' };

function numberWhere(
  rule: Text,
  holds: (value: number) => boolean,
  ofNumber: (cell: number) => Text | null = () => null,
): Kind<number> {
  return {
    rule,
    takes: 'numbers',
    read: (cell) =>
      typeof cell === 'number' && Number.isFinite(cell) && holds(cell) ? cell : undefined,
    hint: (cell) => {
      if (typeof cell === 'number') return ofNumber(cell);
      return isTextLike(/^[\s+−-]*\d[\d\s.,]*%?\s*$/, cell) ? TEXT_NOT_NUMBER : null;
    },
  };
}

function isTextLike(pattern: RegExp, cell: unknown): boolean {
  return typeof cell === 'string' && !isLong(cell) && pattern.test(cell);
}

export const anyNumber = numberWhere({ en: 'a number', ru: 'число' }, () => true);

export const numberFromZero = numberWhere(
  { en: 'a number of 0 or more', ru: 'число не меньше 0' },
  (value) => value >= 0,
);

export const numberAboveZero = numberWhere(
  { en: 'a number above 0', ru: 'число больше 0' },
  (value) => value > 0,
);

/** What the cell shows: whoever typed 95 for 95% sees it at once. */
function inPercent(cell: number): Text | null {
  if (cell === 0 || !(Math.abs(cell) < 1e6)) return null;
  const percent = 100 * cell;
  return { en: `${quotedNumber(percent, 'en')}%`, ru: `${quotedNumber(percent, 'ru')} %` };
}

export const share = numberWhere(
  { en: 'a share from 0 to 1 (0% to 100%)', ru: 'доля от 0 до 1 (от 0 % до 100 %)' },
  (value) => value >= 0 && value <= 1,
  inPercent,
);

export const shareAboveZero = numberWhere(
  { en: 'a share above 0 and at most 1 (100%)', ru: 'доля больше 0 и не больше 1 (100 %)' },
  (value) => value > 0 && value <= 1,
  inPercent,
);

export const shareInside = numberWhere(
  {
    en: 'a share above 0 and below 1, such as 95%',
    ru: 'доля больше 0 и меньше 1, например 95 %',
  },
  (value) => value > 0 && value < 1,
  inPercent,
);

export function numberBetween(low: number, high: number): Kind<number> {
  return numberWhere(
    { en: `a number from ${low} to ${high}`, ru: `число от ${low} до ${high}` },
    (value) => value >= low && value <= high,
  );
}

export function wholeBetween(low: number, high: number): Kind<number> {
  return numberWhere(
    { en: `a whole number from ${low} to ${high}`, ru: `целое число от ${low} до ${high}` },
    (value) => Number.isInteger(value) && value >= low && value <= high,
  );
}

const FIRST_DAY = -25_567; // 1 January 1900
const LAST_DAY = 2_932_896; // 31 December 9999
const LAST_SERIAL = 2_958_465;

/** A cell that Sheets holds as a date, as a calendar day of the spreadsheet's time zone. */
export const date: Kind<Day> = {
  rule: { en: 'a date from 1900 to 9999', ru: 'дата с 1900 по 9999 год' },
  takes: 'dates',
  read: (cell, calendar) => {
    if (!isDate(cell)) return undefined;
    const roughly = cell.getTime() / DAY_MS;
    if (!(roughly > FIRST_DAY - 2 && roughly < LAST_DAY + 2)) return undefined;
    const day = calendar().dayOf(cell);
    return day >= FIRST_DAY && day <= LAST_DAY ? day : undefined;
  },
  hint: (cell) => {
    if (isTextLike(/\d/, cell) && !isErrorText(cell))
      return { en: 'text, not a date', ru: 'текст, а не дата' };
    if (typeof cell !== 'number' || !(cell >= 1 && cell <= LAST_SERIAL)) return null;
    return {
      en: 'a number; format the cell as a date',
      ru: 'число; задайте ячейке формат даты',
    };
  },
};

/** A customer's name or number, trimmed. */
export const customerName = nameOrNumber({ en: 'a name or a number', ru: 'имя или номер' });

/** The name of a stage, a factor and the like, trimmed. */
export const label = nameOrNumber({ en: 'a name or a number', ru: 'название или номер' });

function nameOrNumber(rule: Text): Kind<string | number> {
  return {
    rule,
    read: (cell) => {
      if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
      if (typeof cell !== 'string' || isErrorText(cell)) return undefined;
      return cell.trim() || undefined;
    },
  };
}

/** Tags of one item, separated by commas or semicolons; a number may be a tag. */
export const tagText: Kind<string> = {
  rule: {
    en: 'one or more tags separated by commas or semicolons',
    ru: 'тег или несколько тегов через запятую или точку с запятой',
  },
  read: (cell) => {
    if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : undefined;
    if (typeof cell !== 'string' || isErrorText(cell)) return undefined;
    return /[^\s,;]/.test(cell) ? cell : undefined;
  },
};

/** A tick box, or TRUE or FALSE typed in. */
export const trueOrFalse: Kind<boolean> = {
  rule: { en: 'TRUE or FALSE', ru: 'ИСТИНА или ЛОЖЬ' },
  read: (cell) => (typeof cell === 'boolean' ? cell : undefined),
};

/** One of a few option words, English in every locale; case and outer spaces do not matter. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Kind<Word> {
  const list = words.map((word) => `"${word}"`).join(', ');
  return {
    words,
    rule: { en: `one of ${list}`, ru: `одно из слов ${list}` },
    read: (cell) =>
      typeof cell === 'string'
        ? words.find((word) => word === cell.trim().toLowerCase())
        : undefined,
  };
}
