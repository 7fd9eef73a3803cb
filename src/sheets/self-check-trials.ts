import type { Language, Text } from '../language';
import type { Format } from '../templates/define';
import { currencyOf } from '../writer/currency';
import { numberFormat } from '../writer/number-formats';
import { libraryLength } from './library';
import { reasonOf } from './sentence';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a trial has shown; a note is neither right nor wrong. */
export interface Finding {
  readonly state: 'ok' | 'differs' | 'note';
  readonly seen: string;
}

/** Something no formula can be asked: prepared, tried once everything is calculated, looked at after that. */
interface Trial {
  readonly title: Text;
  prepare?(sheet: Sheet, language: Language): void;
  act?(sheet: Sheet): void;
  look(sheet: Sheet): Finding;
}

/** Prepares every trial on a blank sheet. What fails here is seen when it is looked at. */
export function prepareTrials(sheet: Sheet, language: Language): void {
  for (const { prepare } of TRIALS) attempt(() => prepare?.(sheet, language));
}

/** Does what is tried. */
export function actTrials(sheet: Sheet): void {
  for (const { act } of TRIALS) attempt(() => act?.(sheet));
}

/** What each trial has shown. */
export function lookAtTrials(sheet: Sheet): { readonly title: Text; readonly finding: Finding }[] {
  return TRIALS.map(({ title, look }) => ({ title, finding: looked(() => look(sheet)) }));
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    return;
  }
}

function looked(look: () => Finding): Finding {
  try {
    return look();
  } catch (failure) {
    return { state: 'differs', seen: reasonOf(failure) };
  }
}

/** Every format; the compiler sees to it that none is left out. */
const FORMATS = {
  text: true,
  count: true,
  decimal: true,
  figure: true,
  money: true,
  percent: true,
  percent1: true,
  date: true,
  month: true,
  signedCount: true,
  signedMoney: true,
  signedPercent1: true,
  points: true,
  metric: true,
} as const satisfies Readonly<Record<Format, true>>;

const formats = Object.keys(FORMATS) as Format[];

function shownValue(format: Format): number {
  if (/percent|metric/i.test(format)) return -0.125;
  return format.startsWith('signed') ? -1234.5 : 1234.5;
}

/** Columns and rows of the sheet on which the trials stand apart from one another. */
const PLACES = {
  sorted: 1,
  hidden: 11,
  inserted: 21,
  shown: `H1:H${formats.length}`,
  rule: 'J1',
  colon: 'L1',
};

const TRIALS: readonly Trial[] = [
  {
    title: { en: 'How number formats are shown', ru: 'Как показаны числовые форматы' },
    prepare(sheet, language) {
      const range = sheet.getRange(PLACES.shown);
      range.setValues(formats.map((format) => [shownValue(format)]));
      const readers = { language, currency: currencyOf(language) };
      range.setNumberFormats(formats.map((format) => [numberFormat(format, readers)]));
    },
    look(sheet) {
      const range = sheet.getRange(PLACES.shown);
      const patterns = range.getNumberFormats();
      const shown = range.getDisplayValues();
      const each = shown.map(([text = ''], index) => `${patterns[index]?.[0] ?? ''} → ${text}`);
      return { state: 'note', seen: each.join('; ') };
    },
  },
  {
    title: {
      en: 'Text without wrapping overflows',
      ru: 'Текст без переноса продолжается поверх соседних ячеек',
    },
    prepare: (sheet) => void sheet.getRange(PLACES.rule).setWraps([[false]]),
    look(sheet) {
      const seen = String(sheet.getRange(PLACES.rule).getWrapStrategies()[0]?.[0]);
      return { state: seen === 'OVERFLOW' ? 'ok' : 'differs', seen };
    },
  },
  {
    title: {
      en: 'A data validation takes a formula with semicolons',
      ru: 'Проверка данных понимает формулу с точкой с запятой',
    },
    prepare(sheet) {
      const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=AND(TRUE;TRUE)');
      sheet.getRange(PLACES.rule).setDataValidations([[rule.build()]]);
    },
    look(sheet) {
      const rule = sheet.getRange(PLACES.rule).getDataValidations()[0]?.[0];
      return kept(rule?.getCriteriaValues());
    },
  },
  {
    title: {
      en: 'A conditional format takes a formula with semicolons',
      ru: 'Условное форматирование понимает формулу с точкой с запятой',
    },
    prepare(sheet) {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=AND(TRUE;TRUE)')
        .setBackground('#ffffff')
        .setRanges([sheet.getRange(PLACES.rule)]);
      sheet.setConditionalFormatRules([rule.build()]);
    },
    look: (sheet) =>
      kept(sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()),
  },
  {
    title: {
      en: 'A formula reaches a sheet whose name has a colon',
      ru: 'Формула находит лист, в имени которого есть двоеточие',
    },
    prepare(sheet) {
      const name = `${sheet.getName()}: 2`;
      sheet.setName(name);
      sheet.getRange(PLACES.colon).setValues([[7]]);
      sheet.getRange(2, 12).setFormula(`='${name}'!${PLACES.colon}`);
    },
    look(sheet) {
      const seen: unknown = sheet.getRange(2, 12).getValue();
      return { state: seen === 7 ? 'ok' : 'differs', seen: String(seen) };
    },
  },
  {
    title: {
      en: 'Rows sorted by a column that fills itself keep their figures',
      ru: 'После сортировки по столбцу, который заполняется сам, цифры остаются у своих строк',
    },
    prepare: (sheet) => writeTable(sheet, PLACES.sorted),
    act: (sheet) => void sheet.getRange(PLACES.sorted, 1, 4, 2).createFilter().sort(2, true),
    look: (sheet) => lookAtTable(sheet, PLACES.sorted),
  },
  {
    title: {
      en: 'A column that fills itself also fills hidden rows',
      ru: 'Столбец, который заполняется сам, заполняет и скрытые строки',
    },
    prepare: (sheet) => writeTable(sheet, PLACES.hidden),
    act: (sheet) => void sheet.hideRows(PLACES.hidden + 2),
    look: (sheet) => lookAtTable(sheet, PLACES.hidden),
  },
  {
    title: {
      en: 'The look of a row inserted below a header',
      ru: 'Как выглядит строка, вставленная под заголовком',
    },
    prepare(sheet) {
      const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build();
      sheet.getRange(PLACES.inserted, 1).setValues([['n']]);
      const rows = sheet.getRange(PLACES.inserted + 1, 1, 2, 1);
      rows.setValues([[0.1], [0.2]]);
      rows.setNumberFormats([['0.0%'], ['0.0%']]);
      rows.setDataValidations([[rule], [rule]]);
    },
    act: (sheet) => void sheet.insertRowsAfter(PLACES.inserted, 1),
    look(sheet) {
      const cell = sheet.getRange(PLACES.inserted + 1, 1);
      const rule = cell.getDataValidations()[0]?.[0] ? 'validation' : 'no validation';
      return { state: 'note', seen: `${cell.getNumberFormats()[0]?.[0] || 'General'}, ${rule}` };
    },
  },
  {
    title: {
      en: 'Characters in the largest page that the add-on reads',
      ru: 'Знаков в самой большой странице, которую читает дополнение',
    },
    look: () => ({ state: 'note', seen: String(libraryLength()) }),
  },
];

/** Three numbers under a header, and beside it one formula that doubles them all. */
function writeTable(sheet: Sheet, row: number): void {
  const numbers = `A${row}:A${row + 3}`;
  const body = `FILTER(${numbers};ROW(${numbers})>ROW(A${row}))`;
  sheet.getRange(row, 1, 4, 1).setValues([['n'], [3], [1], [2]]);
  sheet.getRange(row, 2).setFormula(`=VSTACK("2n";MAP(${body};LAMBDA(x;x*2)))`);
}

function lookAtTable(sheet: Sheet, row: number): Finding {
  const rows: unknown[][] = sheet.getRange(row + 1, 1, 3, 2).getValues();
  const isRight = rows.every(([n, doubled]) => typeof n === 'number' && doubled === n * 2);
  const seen = rows.map((cells) => cells.join(' → ')).join(', ');
  return { state: isRight ? 'ok' : 'differs', seen };
}

/** The formula as the sheet keeps it. */
function kept(criteria: readonly unknown[] | undefined): Finding {
  const seen = String(criteria?.[0]);
  return { state: /^=(AND|И)\(/.test(seen) ? 'ok' : 'differs', seen };
}
