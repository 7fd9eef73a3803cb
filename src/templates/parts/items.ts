import type { Text } from '../../language';
import type { Check, Figure, Format, FormItem, Formula } from '../define';
import { byFormat } from './formats';
import { t } from './words';

type ItemRest = Omit<FormItem, 'key' | 'label' | 'format'>;

const itemOf =
  (format: Format) =>
  (key: string, label: Text, rest: ItemRest = {}): FormItem => ({ key, label, format, ...rest });

/** Lines of a form: `item.percent('half', t('Alarm at', 'Тревога'), { input: true, value: 0.5 })`. */
export const item = {
  ...byFormat(itemOf),
  /** One of the words of a list, or of the cells of another table. */
  choice: (
    key: string,
    label: Text,
    choices: Extract<Check, { list: string } | { from: string }>,
    rest: ItemRest = {},
  ): FormItem => itemOf('text')(key, label, { input: choices, ...rest }),
};

/** The day to which “late”, “so far” and days are counted; `shown` says what one sees as of it. */
export function today(shown: Text): readonly [FormItem, FormItem] {
  return overridable('today', t('Today', 'Сегодня'), 'date', 'TODAY()', {
    note: t(
      `Type a date to see ${shown.en} as of that day; leave it blank to follow the calendar.`,
      `Введите дату, чтобы увидеть ${shown.ru} на этот день; пусто — по календарю.`,
    ),
  });
}

/**
 * A computed cell with an empty one under it for a value of one's own, which then counts instead: `key` is the one
 * to use in formulas, `keyTyped` the one to type into.
 */
export function overridable(
  key: string,
  label: Text,
  format: Format,
  formula: Formula,
  { input, note }: { readonly input?: Check; readonly note?: Text } = {},
): readonly [FormItem, FormItem] {
  const typed = `${key}Typed`;
  const isDay = format === 'date' || format === 'month';
  return [
    itemOf(format)(key, label, { formula: `IF({${typed}}="";${formula};{${typed}})` }),
    itemOf(format)(typed, t(`${label.en}: by hand or blank`, `${label.ru}: вручную или пусто`), {
      input: input ?? (isDay ? { date: true } : true),
      note: note ?? AUTOMATIC,
    }),
  ];
}

const AUTOMATIC = t(
  'Leave it blank to have it computed.',
  'Оставьте пустым, чтобы считалось само.',
);

const figureOf =
  (format: Format) =>
  (key: string, label: Text, formula: Formula, remark?: Text): Figure => ({
    key,
    label,
    format,
    formula,
    ...(remark ? { remark } : {}),
  });

/** Large figures: `figure.count('late', t('Late reports', 'Отчётов просрочено'), 'COUNT({due:all})')`. */
export const figure = byFormat(figureOf);
