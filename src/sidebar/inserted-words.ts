import type { Text } from '../language';

/** What the sidebar says of how a template is inserted, and of those that stand in the spreadsheet. */
export const insertedWords = {
  options: { en: 'Options', ru: 'Настройки' },
  currency: { en: 'Currency', ru: 'Валюта' },
  usualCurrency: { en: 'the one usual in this spreadsheet', ru: 'принятая в этой таблице' },
  noCurrency: { en: 'no sign', ru: 'без знака' },
  protect: {
    en: 'Ask before a computed cell is changed',
    ru: 'Спрашивать, прежде чем менять расчётную ячейку',
  },

  heading: { en: 'In this spreadsheet', ru: 'В этой таблице' },
  title: (title: string) => ({ en: `Inserted: ${title}`, ru: `Вставлено: ${title}` }),
  gone: {
    en: 'Its sheets are no longer in the spreadsheet.',
    ru: 'Листов этого шаблона в таблице больше нет.',
  },

  clearSample: { en: 'Clear the sample', ru: 'Очистить пример' },
  aboutClearing: {
    en: 'Empties the cells that still hold the sample. Formulas and everything you have typed stay.',
    ru: 'Очищает ячейки, в которых ещё стоит пример. Формулы и всё, что вы ввели, остаётся.',
  },
  clearing: (title: string) => ({
    en: `Clearing the sample of “${title}”…`,
    ru: `Очищаем пример в «${title}»…`,
  }),
  cleared: { en: 'The sample has been cleared.', ru: 'Пример очищен.' },
  kept: (rows: number, cells: number) => ({
    en: `What you had changed in it stays: rows of tables ${rows}, other cells ${cells}.`,
    ru: `То, что вы в нём изменили, осталось: строк таблиц ${rows}, других ячеек ${cells}.`,
  }),

  fixed: (command: string, count: number) => ({
    en: `“${command}” is done, figures copied: ${count}.`,
    ru: `Команда «${command}» выполнена, скопировано цифр: ${count}.`,
  }),
  fixedBefore: (day: string) => ({
    en: `This was done before (${day}). Replace the figures of that day with those of today?`,
    ru: `Это уже делали (${day}). Заменить цифры того дня сегодняшними?`,
  }),
  filledBefore: {
    en: 'The cells to be filled already hold figures. Replace them?',
    ru: 'В этих ячейках уже есть цифры. Заменить их?',
  },
  replace: { en: 'Replace', ru: 'Заменить' },
  keep: { en: 'Keep them', ru: 'Оставить' },

  newYear: { en: 'New year', ru: 'Новый год' },
  aboutNewYear: {
    en: 'Inserts the template once more, empty, beginning with what this year ended with. The sheets of this year stay as they are.',
    ru: 'Вставляет шаблон ещё раз, пустым: новый год начнётся с того, чем закончился этот. Листы этого года не меняются.',
  },
  carried: (titles: string) => ({ en: `Carried over: ${titles}.`, ru: `Перенесено: ${titles}.` }),
  more: (count: number) => ({ en: `and ${count} more`, ru: `и ещё ${count}` }),
  notCarried: (titles: string) => ({
    en: `Nothing to carry over yet, so fill in yourself: ${titles}.`,
    ru: `Переносить пока нечего, заполните сами: ${titles}.`,
  }),

  undoChange: { en: 'Undo', ru: 'Отменить' },
  undoingChange: { en: 'Putting everything back…', ru: 'Возвращаем всё как было…' },
  changeUndone: { en: 'Everything is as it was before.', ru: 'Всё снова как было.' },
} satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** How many sheets, in words. */
export function sheetCount(count: number): Text {
  const [ten, hundred] = [count % 10, count % 100];
  const isFew = ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14);
  const sheets = ten === 1 && hundred !== 11 ? 'лист' : isFew ? 'листа' : 'листов';
  return { en: `${count} ${count === 1 ? 'sheet' : 'sheets'}`, ru: `${count} ${sheets}` };
}
