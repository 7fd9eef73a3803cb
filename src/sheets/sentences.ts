import type { Text } from '../language';

/** Everything the server says to the user. */
export const sentences = {
  busy: {
    en: 'Someone is inserting or changing a template in this spreadsheet right now. Try again in a minute.',
    ru: 'Сейчас в эту таблицу уже вставляют шаблон или меняют его. Попробуйте через минуту.',
  },
  failed: (reason: string) => ({
    en: `Google Sheets could not do this. It said: ${reason}`,
    ru: `Google Таблицы не смогли это сделать. Они сообщили: ${reason}`,
  }),
  unknownTemplate: (id: string) => ({
    en: `There is no template “${id}”. Close the sidebar and open it again.`,
    ru: `Шаблона «${id}» нет. Закройте боковую панель и откройте её снова.`,
  }),
  unknownFunction: (name: string) => ({
    en: `There is no function ${name}. Close the sidebar and open it again.`,
    ru: `Функции ${name} нет. Закройте боковую панель и откройте её снова.`,
  }),
  notInserted: (reason: string) => ({
    en: `The template was not inserted, and the spreadsheet is as it was. Sheets said: ${reason}`,
    ru: `Шаблон не вставлен, таблица осталась прежней. Google Таблицы сообщили: ${reason}`,
  }),
  sheetsLeft: (names: readonly string[], reason: string) => ({
    en: `The template was only partly inserted. Please remove these sheets yourself: ${listed(names).en}. Sheets said: ${reason}`,
    ru: `Шаблон вставлен не полностью. Удалите эти листы сами: ${listed(names).ru}. Google Таблицы сообщили: ${reason}`,
  }),
  sheetGone: {
    en: 'This sheet is no longer in the spreadsheet.',
    ru: 'Этого листа в таблице больше нет.',
  },
  nothingToUndo: {
    en: 'The sheets of this insertion are no longer in the spreadsheet.',
    ru: 'Листов этой вставки в таблице больше нет.',
  },
  changedSince: (names: readonly string[]) => ({
    en: `You have changed ${listed(names).en} since then.`,
    ru: `С тех пор вы изменили листы: ${listed(names).ru}.`,
  }),
  usedElsewhere: (names: readonly string[]) => ({
    en: `Formulas on ${listed(names).en} refer to these sheets.`,
    ru: `На эти листы ссылаются формулы с листов: ${listed(names).ru}.`,
  }),
  removeAnyway: { en: 'Remove the sheets anyway?', ru: 'Всё равно удалить листы?' },
  changedMeanwhile: (cell: string) => ({
    en: `Nothing was changed: the cell ${cell} holds something else by now.`,
    ru: `Ничего не изменено: в ячейке ${cell} уже другое значение.`,
  }),
  notChanged: (reason: string) => ({
    en: `Nothing was changed, the sheets are as they were. Sheets said: ${reason}`,
    ru: `Ничего не изменено, листы остались прежними. Google Таблицы сообщили: ${reason}`,
  }),
  onlyPartlyChanged: (cells: readonly string[], reason: string) => ({
    en: `These cells could not be put back as they were; please look at them: ${cells.join(', ')}. Sheets said: ${reason}`,
    ru: `Эти ячейки не удалось вернуть, проверьте их: ${cells.join(', ')}. Google Таблицы сообщили: ${reason}`,
  }),
  onlyPartlyRemoved: (names: readonly string[], reason: string) => ({
    en: `These sheets could not be removed: ${listed(names).en}. Sheets said: ${reason}`,
    ru: `Не удалось удалить листы: ${listed(names).ru}. Google Таблицы сообщили: ${reason}`,
  }),
  noRoom: (size: string, at: string, taken: readonly string[]) => ({
    en: `This needs ${size} free cells, ${at}; taken: ${few(taken).en}. Nothing has been changed.`,
    ru: `Нужно ${size} свободных ячеек, ${at}, а занято: ${few(taken).ru}. Таблица не изменилась.`,
  }),
  sheetEnds: (size: string, at: string, last: string) => ({
    en: `This needs ${size} free cells, ${at}, but the sheet ends at ${last}. Add columns or rows, or select another place.`,
    ru: `Нужно ${size} свободных ячеек, ${at}, а лист кончается на ${last}. Добавьте столбцы или строки или выберите другое место.`,
  }),
  doesNotFit: (name: string, parameters: readonly string[], columns: number) => ({
    en: `${name} needs columns: ${parameters.join(', ')}. Columns selected: ${columns}. Select one for each parameter, in this order, or a blank cell to get an example.`,
    ru: `Функции ${name} нужны столбцы: ${parameters.join(', ')}. Выделено столбцов: ${columns}. Выделите по столбцу на параметр в этом порядке или пустую ячейку, чтобы вставить пример.`,
  }),
  refused: (reason: string) => ({
    en: `The selected cells do not suit the function. It says: ${reason}`,
    ru: `Выделенные ячейки функции не подходят. Она отвечает: ${reason}`,
  }),
  noCell: { en: 'Select cells first.', ru: 'Сначала выделите ячейки.' },
  spareSheet: { en: 'Sheet1', ru: 'Лист1' },
  scratchSheet: { en: 'Pult self-check', ru: 'Самопроверка Pult' },
  selfCheckGone: {
    en: 'The temporary sheets of the self-check are gone. Start the check again.',
    ru: 'Временных листов самопроверки больше нет. Запустите проверку ещё раз.',
  },
  localeFact: (locale: string) => ({
    en: `Locale of the spreadsheet: ${locale}`,
    ru: `Локаль таблицы: ${locale}`,
  }),
  zonesFact: (spreadsheet: string, script: string) => ({
    en: `Time zone of the spreadsheet: ${spreadsheet}, of the script: ${script}`,
    ru: `Часовой пояс таблицы: ${spreadsheet}, скрипта: ${script}`,
  }),
  todayFact: (ours: string, google: string) => ({
    en: `Today according to Pult: ${ours}, according to Google: ${google}`,
    ru: `Сегодня по календарю Pult: ${ours}, по данным Google: ${google}`,
  }),
  byEye: {
    en: 'See for yourself: whether Format → Convert to table accepts a header that is a formula; whether a dropdown from a range leaves out its blank cells; whether a chart of a hidden sheet is drawn.',
    ru: 'Посмотрите сами: соглашается ли «Формат → Преобразовать в таблицу» на заголовок-формулу; не показывает ли выпадающий список пустые ячейки своего диапазона; рисуется ли диаграмма по скрытому листу.',
  },
  copyFact: (width: number, copied: number) => ({
    en: `Width of a column: ${width} pixels, on a copy of the sheet: ${copied}`,
    ru: `Ширина столбца: ${width} пикселей, на копии листа: ${copied}`,
  }),
} satisfies Record<string, Text | ((...values: never[]) => Text)>;

function listed(names: readonly string[]): Text {
  const quoted = (open: string, close: string): string =>
    names.map((name) => `${open}${name}${close}`).join(', ');
  return { en: quoted('“', '”'), ru: quoted('«', '»') };
}

const FEW = 3;

/** The first few, and how many there are more. */
function few(items: readonly string[]): Text {
  const [shown, more] = [items.slice(0, FEW).join(', '), items.length - FEW];
  if (more <= 0) return { en: shown, ru: shown };
  return { en: `${shown} and ${more} more`, ru: `${shown} и ещё ${more}` };
}
