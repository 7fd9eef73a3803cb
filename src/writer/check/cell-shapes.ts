import type {
  Check,
  ColumnSetting,
  Content,
  Format,
  Link,
  Look,
  Mark,
  ScaleMark,
  Shade,
  Span,
  Value,
  Weekday,
} from '../../templates/define';
import {
  type AnyProperties,
  anything,
  byKey,
  isObject,
  listOf,
  may,
  must,
  object,
  oneOf,
  type Properties,
  type Shape,
  words,
} from './shapes';

/** The name of a number format. */
export const format = oneOf<Format>('format', {
  text: true,
  count: true,
  decimal: true,
  figure: true,
  metric: true,
  money: true,
  percent: true,
  percent1: true,
  date: true,
  month: true,
  signedCount: true,
  signedMoney: true,
  signedPercent1: true,
  points: true,
});

const look = oneOf<Look>('look', {
  alarm: true,
  warn: true,
  good: true,
  muted: true,
  fact: true,
  forecast: true,
});

const shade = oneOf<Shade>('shade', {
  white: true,
  red: true,
  yellow: true,
  green: true,
  blue: true,
});

const weekday = oneOf<Weekday>('weekday', {
  monday: true,
  tuesday: true,
  wednesday: true,
  thursday: true,
  friday: true,
  saturday: true,
  sunday: true,
});

type ObjectValue = Extract<Value, object>;

/** What a cell is filled with. */
export const value: Shape = (given, path, property) => {
  if (!isObject(given)) return [];
  // Words without a language are told as words.
  return 'en' in given || 'ru' in given
    ? wordsOrNumbers(given, path, property)
    : objectValue(given, path, property);
};

const wordsOrNumbers: Shape = (given, path, property) => {
  const { en, ru } = given as { readonly en?: unknown; readonly ru?: unknown };
  return typeof en === 'number' && typeof ru === 'number' ? [] : words(given, path, property);
};

const objectValue = object<ObjectValue>('value', {
  en: may(anything),
  ru: may(anything),
  list: may(anything),
  word: may(anything),
  daysFromToday: may(anything),
  monthsFromNow: may(anything),
  dayOfMonth: may(anything),
  weeksFromNow: may(anything),
  weekday: may(weekday),
  date: may(anything),
  onlySample: may((given, path, property) => value(given, path, property)),
} satisfies AnyProperties<ObjectValue>);

/** The values of a line: in the order of its axis or by key. */
export const lineValues: Shape = (given, path, property) =>
  Array.isArray(given) ? listOf(value)(given, path, property) : byKey(value)(given, path, property);

/** Words that may be there with sample data only. */
export const label: Shape = (given, path, property) =>
  isObject(given) && 'onlySample' in given
    ? words(given['onlySample'], path, property)
    : words(given, path, property);

const someCheck = object<Check>('check', {
  list: may(anything),
  numbers: may(listOf(anything)),
  from: may(anything),
  between: may(listOf(anything)),
  atLeast: may(anything),
  date: may(anything),
  checkbox: may(anything),
  holds: may(anything),
  help: may(words),
} satisfies AnyProperties<Check>);

/** What the user may type. */
export const input: Shape = (given, path, property) =>
  given === true ? [] : someCheck(given, path, property);

const scale = object<ScaleMark['scale']>('scale', {
  low: must(shade),
  middle: may(shade),
  high: must(shade),
});

/** The marks of a block. */
export const marks = listOf(
  object<Mark>('mark', {
    on: may(listOf(anything)),
    columns: may(listOf(anything)),
    when: may(anything),
    look: may(look),
    scale: may(scale),
  } satisfies AnyProperties<Mark>),
  'mark',
);

/** A link to a sheet or to an address. */
export const link = object<Link>('link', {
  sheet: may(anything),
  url: may(anything),
} satisfies AnyProperties<Link>);

/** How words and figures stand in the cells of a column. */
export const columnSetting = {
  wrap: may(anything),
  align: may(
    oneOf<NonNullable<ColumnSetting['align']>>('alignment', {
      left: true,
      center: true,
      right: true,
    }),
  ),
  lines: may(anything),
} satisfies Properties<ColumnSetting>;

/** How far a text goes. */
export const span = {
  wrap: may(anything),
  across: may(anything),
  lines: may(anything),
} satisfies Properties<Span>;

/** A cell that is filled in or computed. */
export const content = {
  format: must(format),
  input: may(input),
  value: may(value),
  sample: may(value),
  formula: may(anything),
  note: may(words),
} satisfies Properties<Content>;
