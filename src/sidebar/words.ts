import type { Language, Text } from '../language';

/** Everything the sidebar itself says; `{…}` are places for values. */
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
    en: 'There is no connection to Google Sheets. Check the internet and try again.',
    ru: 'Нет связи с Google Таблицами. Проверьте интернет и попробуйте ещё раз.',
  },
  unknownFailure: {
    en: 'Google Sheets did not finish the job. Reload the spreadsheet and try again.',
    ru: 'Google Таблицы не выполнили действие. Обновите страницу таблицы и попробуйте ещё раз.',
  },

  templateSearch: { en: 'Search templates', ru: 'Поиск по шаблонам' },
  templateSearchHint: { en: 'Title, purpose or sheet', ru: 'Название, задача или лист' },
  sheets: { en: 'Sheets', ru: 'Листы' },
  sampleData: { en: 'Fill with sample data', ru: 'Заполнить примером' },
  sheetLanguage: { en: 'Language of the sheets', ru: 'Язык листов' },
  insert: { en: 'Insert', ru: 'Вставить' },
  insertTemplate: { en: 'Insert “{title}”', ru: 'Вставить «{title}»' },
  howTo: { en: 'How to use it', ru: 'Как пользоваться' },
  inserting: { en: 'Inserting “{title}”…', ru: 'Вставляем «{title}»…' },
  progress: { en: '{done} of {total} sheets', ru: '{done} из {total} листов' },
  inserted: { en: '“{title}” is inserted.', ru: 'Шаблон «{title}» вставлен.' },
  lastInserted: { en: 'Last inserted: “{title}”.', ru: 'Последняя вставка: «{title}».' },
  openSheet: { en: 'Open a sheet', ru: 'Открыть лист' },
  undo: { en: 'Undo the insertion', ru: 'Отменить вставку' },
  undoing: { en: 'Removing the sheets of “{title}”…', ru: 'Удаляем листы шаблона «{title}»…' },
  undone: { en: 'Sheets removed: {sheets}.', ru: 'Удалены листы: {sheets}.' },
  removeSheets: { en: 'Remove the sheets', ru: 'Удалить листы' },
  keepSheets: { en: 'Keep them', ru: 'Оставить' },

  functionSearch: { en: 'Search functions', ru: 'Поиск по функциям' },
  functionSearchHint: { en: 'Name, question or parameter', ru: 'Имя, вопрос или параметр' },
  nothingFound: {
    en: 'Nothing found for “{query}”. Try a shorter or a different word.',
    ru: 'По запросу «{query}» ничего не нашлось. Попробуйте другое слово или короче.',
  },
  syntax: { en: 'Syntax', ru: 'Как записать' },
  parameters: { en: 'Parameters', ru: 'Параметры' },
  optional: { en: 'optional', ru: 'необязательный' },
  examples: { en: 'Example', ru: 'Пример' },
  result: { en: 'Result: {result}', ru: 'Результат: {result}' },
  insertFunction: { en: 'Insert into the selected cell', ru: 'Вставить в выбранную ячейку' },
  insertingFunction: { en: 'Inserting {name}…', ru: 'Вставляем {name}…' },
  insertedFunction: { en: 'Inserted into {cell}.', ru: 'Вставлено в ячейку {cell}.' },
  replaceCell: { en: 'Replace', ru: 'Заменить' },
  keepCell: { en: 'Keep as it is', ru: 'Оставить как есть' },

  selfCheckPurpose: {
    en: 'The self-check shows how Pult works with the settings of this very spreadsheet: separators, dates, error cells and the example of each function. It works on a temporary sheet and removes it.',
    ru: 'Самопроверка показывает, как Pult работает с настройками именно этой таблицы: с разделителями, датами, ячейками с ошибкой и примером каждой функции. Она создаёт временный лист и сама его удаляет.',
  },
  runSelfCheck: { en: 'Run the self-check', ru: 'Запустить самопроверку' },
  checking: { en: 'Checking on a temporary sheet…', ru: 'Проверяем на временном листе…' },
  checked: {
    en: 'The self-check is finished. OK: {passed}, differs: {failed}.',
    ru: 'Самопроверка завершена. В порядке: {passed}, отличается: {failed}.',
  },
  results: { en: 'Results', ru: 'Результаты' },
  ok: { en: 'OK', ru: 'В порядке' },
  differs: { en: 'Differs', ru: 'Отличается' },
  note: { en: 'Note', ru: 'К сведению' },
  copyReport: { en: 'Copy the report', ru: 'Скопировать отчёт' },
  report: { en: 'The report as text', ru: 'Текст отчёта' },
  copied: { en: 'The report is copied.', ru: 'Отчёт скопирован.' },
  copyByHand: {
    en: 'The browser did not allow copying. The report is selected: press Ctrl+C, or ⌘C on a Mac.',
    ru: 'Браузер не разрешил копирование. Отчёт выделен: нажмите Ctrl+C, а на Mac ⌘C.',
  },
} satisfies Record<string, Text>;

/** One subject of the help page. */
export interface HelpTopic {
  readonly title: Text;
  readonly text: Text;
}

/** The help page, top to bottom. */
export const helpTopics: readonly HelpTopic[] = [
  {
    title: { en: 'How to start', ru: 'С чего начать' },
    text: {
      en: 'Insert a template with sample data and look around. Then insert it again without the sample and type in your own figures. Your existing sheets are never changed.',
      ru: 'Вставьте шаблон с примером и осмотритесь. Потом вставьте его ещё раз без примера и внесите свои цифры. Ваши листы при этом не меняются.',
    },
  },
  {
    title: { en: 'Functions', ru: 'Функции' },
    text: {
      en: 'Type =, then the name of a function, or insert it from the Functions page. Give it a whole column at once, for example A2:A100: one formula fills all the rows.',
      ru: 'Введите в ячейке знак = и имя функции или вставьте её из раздела «Функции». Передавайте сразу весь столбец, например A2:A100: одна формула заполнит все строки.',
    },
  },
  {
    title: { en: 'Separators', ru: 'Разделители' },
    text: {
      en: 'Put a semicolon between parameters: it works in any spreadsheet, whatever its country. A comma works only in some.',
      ru: 'Ставьте между параметрами точку с запятой: она работает в таблице с любыми региональными настройками. Запятая подходит не везде.',
    },
  },
  {
    title: { en: 'Percent', ru: 'Проценты' },
    text: {
      en: 'A percentage is a share of one: 5% and 5/100 are the same number. If you see 0.75, give the cell the percent format and it becomes 75%.',
      ru: 'Процент — это доля единицы: 5% и 5/100 — одно и то же число. Если видите 0,75, задайте ячейке процентный формат, и она покажет 75%.',
    },
  },
  {
    title: { en: 'Blank rows', ru: 'Пустые строки' },
    text: {
      en: 'A blank row gives a blank answer, so you can take a range with room to spare, for example A2:A1000. A blank cell is not a zero: where there really was nothing, type 0.',
      ru: 'Пустая строка даёт пустой ответ, поэтому диапазон можно брать с запасом, например A2:A1000. Пустая ячейка — это не ноль: если значение действительно нулевое, введите 0.',
    },
  },
  {
    title: { en: 'Errors', ru: 'Ошибки' },
    text: {
      en: 'Wrong data is never skipped in silence: the cell shows #ERROR!. Point at it with the mouse and read which parameter is wrong, what it should be and in which row.',
      ru: 'Ошибки в данных не пропускаются молча: ячейка показывает #ERROR!. Наведите на неё курсор и прочитайте, какой параметр неверен, каким он должен быть и в какой строке.',
    },
  },
  {
    title: { en: 'If a cell shows #NAME?', ru: 'Если в ячейке #NAME?' },
    text: {
      en: 'Pult has not been opened in this file yet. The owner of the file opens it once: Extensions → Pult → Templates. After that the functions work for everyone who edits the file.',
      ru: 'Значит, Pult ещё не открывали в этом файле. Владельцу файла нужно открыть его один раз: «Расширения» → Pult → «Шаблоны». После этого функции работают у всех, кто редактирует файл.',
    },
  },
  {
    title: { en: 'Where your data goes', ru: 'Куда уходят данные' },
    text: {
      en: 'Nowhere. Pult sees only the spreadsheet it is open in, works inside Google Sheets and sends nothing to anyone.',
      ru: 'Никуда. Pult видит только ту таблицу, в которой открыт, работает внутри Google Таблиц и никому ничего не отправляет.',
    },
  },
];

/** The sidebar's words in one language. */
export type Words = Readonly<Record<keyof typeof words, string>>;

/** The words of the language. */
export function wordsIn(language: Language): Words {
  const entries = Object.entries(words).map(([name, text]) => [name, text[language]]);
  return Object.fromEntries(entries) as Words;
}

/** Puts the values into the places of the sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
