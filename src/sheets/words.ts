import type { Language, Text } from '../language';

/** What the server says to the user, in one language. */
export interface ServerWords {
  busy: string;
  failed(reason: string): string;
  unknownTemplate(id: string): string;
  unknownFunction(name: string): string;
  notInserted(reason: string): string;
  sheetsLeft(names: readonly string[], reason: string): string;
  sheetGone: string;
  nothingToUndo: string;
  changedSince(names: readonly string[]): string;
  usedElsewhere(names: readonly string[]): string;
  removeAnyway: string;
  onlyPartlyRemoved(names: readonly string[], reason: string): string;
  cellHolds(address: string, content: string): string;
  noCell: string;
  spareSheet: string;
  scratchSheet: string;
  selfCheckGone: string;
  localeFact(locale: string): string;
  zonesFact(spreadsheet: string, script: string): string;
}

const listed = (names: readonly string[], language: Language): string =>
  names.map((name) => (language === 'ru' ? `«${name}»` : `“${name}”`)).join(', ');

const EN: ServerWords = {
  busy: 'Someone is inserting a template into this spreadsheet right now. Try again in a minute.',
  failed: (reason) => `Google Sheets could not do this. It said: ${reason}`,
  unknownTemplate: (id) => `There is no template “${id}”. Close the sidebar and open it again.`,
  unknownFunction: (name) => `There is no function ${name}. Close the sidebar and open it again.`,
  notInserted: (reason) =>
    `The template was not inserted, and the spreadsheet is as it was. Sheets said: ${reason}`,
  sheetsLeft: (names, reason) =>
    `The template was not inserted whole. Please remove these sheets yourself: ${listed(names, 'en')}. Sheets said: ${reason}`,
  sheetGone: 'This sheet is no longer in the spreadsheet.',
  nothingToUndo: 'The sheets of this insertion are no longer in the spreadsheet.',
  changedSince: (names) => `You have typed into ${listed(names, 'en')} since.`,
  usedElsewhere: (names) => `Formulas on ${listed(names, 'en')} refer to these sheets.`,
  removeAnyway: 'Remove the sheets anyway?',
  onlyPartlyRemoved: (names, reason) =>
    `These sheets could not be removed: ${listed(names, 'en')}. Sheets said: ${reason}`,
  cellHolds: (address, content) => `The cell ${address} holds “${content}”. Replace it?`,
  noCell: 'Select a cell first.',
  spareSheet: 'Sheet1',
  scratchSheet: 'Pult self-check',
  selfCheckGone: 'The scratch sheet of the self-check is no longer there. Start the check again.',
  localeFact: (locale) => `Locale of the spreadsheet: ${locale}`,
  zonesFact: (spreadsheet, script) =>
    `Time zone of the spreadsheet: ${spreadsheet}, of the script: ${script}`,
};

const RU: ServerWords = {
  busy: 'Сейчас в эту таблицу уже вставляют шаблон. Попробуйте через минуту.',
  failed: (reason) => `Google Таблицы не смогли это сделать. Они сообщили: ${reason}`,
  unknownTemplate: (id) => `Шаблона «${id}» нет. Закройте боковую панель и откройте её снова.`,
  unknownFunction: (name) => `Функции ${name} нет. Закройте боковую панель и откройте её снова.`,
  notInserted: (reason) =>
    `Шаблон не вставлен, таблица осталась прежней. Google Таблицы сообщили: ${reason}`,
  sheetsLeft: (names, reason) =>
    `Шаблон вставлен не полностью. Удалите эти листы сами: ${listed(names, 'ru')}. Google Таблицы сообщили: ${reason}`,
  sheetGone: 'Этого листа в таблице больше нет.',
  nothingToUndo: 'Листов этой вставки в таблице больше нет.',
  changedSince: (names) => `С тех пор вы изменили листы: ${listed(names, 'ru')}.`,
  usedElsewhere: (names) => `На эти листы ссылаются формулы с листов: ${listed(names, 'ru')}.`,
  removeAnyway: 'Всё равно удалить листы?',
  onlyPartlyRemoved: (names, reason) =>
    `Не удалось удалить листы: ${listed(names, 'ru')}. Google Таблицы сообщили: ${reason}`,
  cellHolds: (address, content) => `В ячейке ${address} уже есть «${content}». Заменить?`,
  noCell: 'Сначала выделите ячейку.',
  spareSheet: 'Лист1',
  scratchSheet: 'Самопроверка Pult',
  selfCheckGone: 'Листа самопроверки больше нет. Запустите проверку ещё раз.',
  localeFact: (locale) => `Локаль таблицы: ${locale}`,
  zonesFact: (spreadsheet, script) => `Часовой пояс таблицы: ${spreadsheet}, скрипта: ${script}`,
};

/** The server's sentences in that language. */
export function serverWords(language: Language): ServerWords {
  return language === 'ru' ? RU : EN;
}

/** Names of the menu's items. */
export const MENU = {
  templates: { en: 'Templates', ru: 'Шаблоны' },
  functions: { en: 'Functions', ru: 'Функции' },
  help: { en: 'Help', ru: 'Помощь' },
  selfCheck: { en: 'Self-check', ru: 'Самопроверка' },
} satisfies Record<string, Text>;
