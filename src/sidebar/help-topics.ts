import type { Text } from '../language';

/** One subject of the help page. */
export interface HelpTopic {
  readonly title: Text;
  readonly text: Text;
}

/** The help page, top to bottom. */
export const helpTopics: readonly HelpTopic[] = [
  {
    title: { en: 'Getting started', ru: 'С чего начать' },
    text: {
      en: 'Insert a template with sample data and look around. Then open its card under “In this spreadsheet”, press “Clear the sample” and enter your own figures. Your other sheets are never changed.',
      ru: 'Вставьте шаблон с примером и осмотритесь. Потом откройте его карточку в разделе «В этой таблице», нажмите «Очистить пример» и внесите свои цифры. Другие ваши листы не меняются.',
    },
  },
  {
    title: { en: 'Functions', ru: 'Функции' },
    text: {
      en: 'Select your columns and insert a function from the Functions page: the formula goes beside them. Or type = and its name yourself and give it whole columns, for example A2:A100: one formula fills all the rows.',
      ru: 'Выделите столбцы с данными и вставьте функцию из раздела «Функции»: формула встанет рядом. Или введите сами знак = и имя функции и передайте ей столбцы целиком, например A2:A100: одна формула заполнит все строки.',
    },
  },
  {
    title: { en: 'Separators', ru: 'Разделители' },
    text: {
      en: 'Put a semicolon between parameters: it works in any spreadsheet, whatever its locale. A comma works only in some.',
      ru: 'Ставьте между параметрами точку с запятой: она работает в таблице с любыми региональными настройками. Запятая подходит не везде.',
    },
  },
  {
    title: { en: 'Percentages', ru: 'Проценты' },
    text: {
      en: 'A percentage is a fraction of one: 5% and 5/100 are the same number. If you see 0.75, format the cell as a percentage and it shows 75%.',
      ru: 'Процент — это доля единицы: 5 % и 5/100 — одно и то же число. Если видите 0,75, задайте ячейке процентный формат, и она покажет 75 %.',
    },
  },
  {
    title: { en: 'Blank rows', ru: 'Пустые строки' },
    text: {
      en: 'A blank row gives a blank answer, so you can take a range with room to spare, for example A2:A1000. A blank cell is not a zero: if the value really is zero, type 0.',
      ru: 'Пустая строка даёт пустой ответ, поэтому диапазон можно брать с запасом, например A2:A1000. Пустая ячейка — это не ноль: если значение действительно нулевое, введите 0.',
    },
  },
  {
    title: { en: 'Errors', ru: 'Ошибки' },
    text: {
      en: 'Bad data is never skipped silently: the cell shows #ERROR!. Hover over it to see which parameter is wrong, what it should be and in which row.',
      ru: 'Ошибки в данных не пропускаются молча: ячейка показывает #ERROR!. Наведите на неё курсор и прочитайте, какой параметр неверен, каким он должен быть и в какой строке.',
    },
  },
  {
    title: { en: 'If a cell shows #NAME?', ru: 'Если в ячейке #NAME? (#ИМЯ?)' },
    text: {
      en: 'Pult has not been opened in this file yet. The owner of the file needs to open it once: Extensions → Pult → Templates. After that the functions work for everyone who edits the file.',
      ru: 'Значит, Pult ещё не открывали в этом файле. Владельцу файла нужно открыть его один раз: «Расширения» → Pult → «Шаблоны». После этого функции работают у всех, кто редактирует файл.',
    },
  },
  {
    title: { en: 'If a cell shows #REF!', ru: 'Если в ячейке #REF! (#ССЫЛКА!)' },
    text: {
      en: 'The answer needs more cells than are free. Clear the cells below and to the right of the formula, or move it to where there is room.',
      ru: 'Ответу не хватает свободных ячеек. Очистите ячейки под формулой и справа от неё или перенесите её туда, где есть место.',
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
