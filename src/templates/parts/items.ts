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
export function today(shown: Text): FormItem {
  return item.date('today', t('Today', 'Сегодня'), {
    input: { date: true },
    formula: 'TODAY()',
    note: t(
      `Fills itself in. Type a date to see ${shown.en} as of that day.`,
      `Заполняется сама. Введите дату, чтобы увидеть ${shown.ru} на этот день.`,
    ),
  });
}

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
