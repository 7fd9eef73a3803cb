import type { Language, Text } from '../language';

/** Everything the sidebar itself says. */
export const words = {
  pages: { en: 'Pages of the add-on', ru: 'Разделы дополнения' },
  language: { en: 'Language of the add-on', ru: 'Язык дополнения' },
  templates: { en: 'Templates', ru: 'Шаблоны' },
  functions: { en: 'Functions', ru: 'Функции' },
  help: { en: 'Help', ru: 'Помощь' },
  selfCheck: { en: 'Self-check', ru: 'Самопроверка' },

  messages: { en: 'Messages', ru: 'Сообщения' },
  hide: { en: 'Hide this message', ru: 'Скрыть сообщение' },
  tryAgain: { en: 'Try again', ru: 'Попробовать ещё раз' },
  noConnection: {
    en: 'No connection to Google Sheets. Check your internet connection and try again.',
    ru: 'Нет связи с Google Таблицами. Проверьте интернет и попробуйте ещё раз.',
  },
  severalAccounts: {
    en: 'Google did not let this account in. This usually happens when several Google accounts are signed in at once: open the spreadsheet in a private window signed in to this account only.',
    ru: 'Google не пускает этот аккаунт. Чаще всего так бывает, когда в браузере открыто несколько аккаунтов Google: откройте таблицу в окне инкогнито, в котором выполнен вход только в этот аккаунт.',
  },
  unknownFailure: {
    en: 'Google Sheets could not finish this. Reload the spreadsheet and try again.',
    ru: 'Google Таблицы не выполнили действие. Обновите страницу таблицы и попробуйте ещё раз.',
  },

  templateSearch: { en: 'Search templates', ru: 'Поиск по шаблонам' },
  templateSearchHint: { en: 'Title, purpose or sheet', ru: 'Название, задача или лист' },
  sheets: { en: 'Sheets', ru: 'Листы' },
  sampleData: { en: 'Fill with sample data', ru: 'Заполнить примером' },
  sheetLanguage: { en: 'Language of the sheets', ru: 'Язык листов' },
  insert: { en: 'Insert', ru: 'Вставить' },
  insertTemplate: (title: string) => ({ en: `Insert “${title}”`, ru: `Вставить «${title}»` }),
  howTo: { en: 'How to use it', ru: 'Как пользоваться' },
  inserting: (title: string) => ({ en: `Inserting “${title}”…`, ru: `Вставляем «${title}»…` }),
  progress: (done: number, total: number) => ({
    en: `${done} of ${total} sheets`,
    ru: `${done} из ${total} листов`,
  }),
  inserted: (title: string) => ({
    en: `“${title}” has been inserted.`,
    ru: `Шаблон «${title}» вставлен.`,
  }),
  lastInserted: (title: string) => ({
    en: `Last inserted: “${title}”.`,
    ru: `Последняя вставка: «${title}».`,
  }),
  openSheet: { en: 'Open a sheet', ru: 'Открыть лист' },
  undo: { en: 'Undo the insertion', ru: 'Отменить вставку' },
  undoing: (title: string) => ({
    en: `Removing the sheets of “${title}”…`,
    ru: `Удаляем листы шаблона «${title}»…`,
  }),
  undone: (sheets: string) => ({
    en: `Sheets removed: ${sheets}.`,
    ru: `Удалены листы: ${sheets}.`,
  }),
  removeSheets: { en: 'Remove the sheets', ru: 'Удалить листы' },
  keepSheets: { en: 'Keep them', ru: 'Оставить' },

  functionSearch: { en: 'Search functions', ru: 'Поиск по функциям' },
  functionSearchHint: { en: 'Name, question or parameter', ru: 'Имя, вопрос или параметр' },
  nothingFound: (query: string) => ({
    en: `Nothing found for “${query}”. Try a shorter or different word.`,
    ru: `По запросу «${query}» ничего не нашлось. Попробуйте другое слово или запрос короче.`,
  }),
  syntax: { en: 'Syntax', ru: 'Как записать' },
  parameters: { en: 'Parameters', ru: 'Параметры' },
  optional: { en: 'optional', ru: 'необязательный' },
  examples: { en: 'Example', ru: 'Пример' },
  result: (result: string) => ({ en: `Result: ${result}`, ru: `Результат: ${result}` }),
  resultTable: { en: 'Result of the example', ru: 'Результат примера' },
  insertFunction: { en: 'Insert into the sheet', ru: 'Вставить на лист' },
  insertHint: (names: string) => ({
    en: `First select the cells for ${names}: the answer goes beside them. Or select a blank cell to get an example.`,
    ru: `Сначала выделите данные для ${names}: ответ встанет рядом. Или выделите пустую ячейку — вставится пример.`,
  }),
  insertingFunction: (name: string) => ({ en: `Inserting ${name}…`, ru: `Вставляем ${name}…` }),
  insertedFunction: (cells: string) => ({
    en: `Inserted into ${cells}.`,
    ru: `Вставлено в ячейки ${cells}.`,
  }),
  insertedExample: (cells: string) => ({
    en: `An example is in ${cells}. Change its figures and watch the answer.`,
    ru: `Пример — в ячейках ${cells}. Меняйте его цифры и смотрите, как меняется ответ.`,
  }),
  setInputs: (cells: string) => ({
    en: `Type your own value for ${cells}.`,
    ru: `Впишите своё значение: ${cells}.`,
  }),

  selfCheckPurpose: {
    en: 'The self-check shows how Pult works with the settings of this spreadsheet: separators, dates, error cells and the example of each function. It uses two temporary sheets and then removes them.',
    ru: 'Самопроверка показывает, как Pult работает с настройками именно этой таблицы: с разделителями, датами, ячейками с ошибкой и примером каждой функции. Она создаёт два временных листа и сама их удаляет.',
  },
  runSelfCheck: { en: 'Run the self-check', ru: 'Запустить самопроверку' },
  checking: { en: 'Checking on temporary sheets…', ru: 'Проверяем на временных листах…' },
  checked: { en: 'The self-check is complete.', ru: 'Самопроверка завершена.' },
  summary: (passed: number, failed: number, slow: number) => ({
    en: `${passed} of ${passed + failed + slow} OK${failed > 0 ? `, ${failed} not as expected` : ''}${slow > 0 ? `, ${slow} too slow` : ''}.`,
    ru: `В порядке ${passed} из ${passed + failed + slow}${failed > 0 ? `, отличается ${failed}` : ''}${slow > 0 ? `, не успели ${slow}` : ''}.`,
  }),
  results: { en: 'Results', ru: 'Результаты' },
  ok: { en: 'OK', ru: 'В порядке' },
  differs: { en: 'Differs', ru: 'Отличается' },
  slow: { en: 'Too slow', ru: 'Не успели' },
  note: { en: 'Note', ru: 'К сведению' },
  inOrder: (count: number) => ({
    en: `Everything that is OK (${count})`,
    ru: `Всё, что в порядке (${count})`,
  }),
  notes: (count: number) => ({
    en: `How Sheets behaves here (${count})`,
    ru: `Как ведёт себя эта таблица (${count})`,
  }),
  copyReport: { en: 'Copy the report', ru: 'Скопировать отчёт' },
  report: { en: 'The report as text', ru: 'Текст отчёта' },
  copied: { en: 'Report copied.', ru: 'Отчёт скопирован.' },
  copyByHand: {
    en: 'The browser did not allow copying. The report is selected: press Ctrl+C, or ⌘C on a Mac.',
    ru: 'Браузер не разрешил копирование. Отчёт выделен: нажмите Ctrl+C, а на Mac ⌘C.',
  },
} satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** Says a text in the language of the page. */
export type Say = (text: Text) => string;

/** Says texts in that language. */
export function sayIn(language: Language): Say {
  return (text) => text[language];
}
