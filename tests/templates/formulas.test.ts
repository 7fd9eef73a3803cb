import { allFunctions } from '../../src/functions/registry';
import type { Language } from '../../src/language';
import type { Template } from '../../src/templates/define';
import { allTemplates } from '../../src/templates/all';
import type { Plan } from '../../src/writer/steps';
import { planned } from '../writer/template';
import { isForeignInEnglish, isForeignInRussian } from './foreign-words';
import {
  bare,
  calls,
  cellFormulas,
  markFormulas,
  volatileFormulas,
  words,
} from './planned-formulas';

/** Functions of Google Sheets that templates may use; each is in Google's list of functions. */
const NATIVE = new Set(
  `FORMULATEXT ABS AND AVERAGE AVERAGEIFS BYROW CHOOSECOLS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE EDATE EOMONTH
   COLUMNS FILTER HSTACK IF IFERROR IFS INDEX ISBLANK ISNUMBER LAMBDA LEN LET MAP MATCH MAX MIN MONTH NETWORKDAYS NOT OR
   RANK ROUND ROUNDUP ROW ROWS SEARCH SEQUENCE SORT SORTN SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT SWITCH TODAY TRANSPOSE UNIQUE VSTACK
   WORKDAY XLOOKUP YEAR`.split(/\s+/),
);
const CUSTOM = new Set(allFunctions().map(({ name }) => name));
const isCustom = (name: string): boolean => CUSTOM.has(name);

const variants: (readonly [string, Template, Plan, Language])[] = allTemplates().flatMap(
  (template) =>
    (['ru', 'en'] as const).flatMap((language) =>
      [true, false].map((sampleData) => {
        const title = `${template.id} in ${language} ${sampleData ? 'with' : 'without'} sample data`;
        return [title, template, planned({ language, sampleData }, template), language] as const;
      }),
    ),
);

function formulasOf(plan: Plan): string[] {
  return [...new Set([...cellFormulas(plan), ...markFormulas(plan)].map(({ formula }) => formula))];
}

/** Every number a formula spells out. */
function numbers(formula: string): string[] {
  return [...bare(formula).matchAll(/(?<![\w$.])\d+(?:\.\d+)?%?(?![\w.])/g)].map(([text]) => text);
}

/** Parentheses close as often as they open, and never before. */
function isBalanced(formula: string): boolean {
  let open = 0;
  for (const letter of bare(formula)) {
    if (letter === '(') open += 1;
    if (letter === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** The names that LET and LAMBDA define in a formula. */
function defined(formula: string): Set<string> {
  const text = bare(formula);
  const parameters = [...text.matchAll(/LAMBDA\(((?:[a-z]\w*;)+)/gi)].flatMap((match) =>
    (match[1] ?? '').split(';'),
  );
  const variables = [...text.matchAll(/(?:LET\(|;)([a-z]\w*)(?=;)/gi)].map(
    (match) => match[1] ?? '',
  );
  return new Set([...parameters, ...variables]);
}

describe.each(variants)('%s', (_, template, plan) => {
  const formulas = formulasOf(plan);

  test('has formulas that every locale reads', () => {
    expect(formulas.length).toBeGreaterThan(10);
    expect(formulas.filter((formula) => bare(formula).includes(','))).toEqual([]);
    expect(formulas.filter((formula) => /\d\.\d|[^\w]\.\d/.test(bare(formula)))).toEqual([]);
    expect(formulas.filter((formula) => /[{}\\]/.test(bare(formula)))).toEqual([]);
    expect(formulas.filter((formula) => !isBalanced(formula))).toEqual([]);
  });

  test('calls only functions that Sheets or the add-on has', () => {
    const unknown = formulas.flatMap((formula) =>
      calls(formula).filter((name) => !NATIVE.has(name) && !isCustom(name)),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('uses no word in a formula that the formula does not define', () => {
    const unknown = formulas.flatMap((formula) => {
      const known = defined(formula);
      return words(formula)
        .filter((word) => !known.has(word))
        .map((word) => `${word} in ${formula}`);
    });
    expect(unknown).toEqual([]);
  });

  test('calls a custom function at most once in a formula, and never row by row', () => {
    const calling = cellFormulas(plan).filter(({ formula }) => calls(formula).some(isCustom));
    const often = calling.filter(({ formula }) => calls(formula).filter(isCustom).length > 1);
    expect(often).toEqual([]);
    const columns = calling.map(
      ({ sheet, column, formula }) =>
        `${sheet} column ${column} ${calls(formula).filter(isCustom).join()}`,
    );
    expect(columns.filter((column, index) => columns.indexOf(column) !== index)).toEqual([]);
  });

  test('feeds custom functions nothing that changes by itself', () => {
    const fed = volatileFormulas(plan).filter(({ formula }) => calls(formula).some(isCustom));
    expect(fed).toEqual([]);
  });

  test('colours cells by their own sheet only', () => {
    expect(markFormulas(plan).filter(({ formula }) => /!/.test(unquoted(formula)))).toEqual([]);
  });

  if (template.id === 'pnl')
    test('spells out no number in a formula but 0 and 1', () => {
      const others = cellFormulas(plan).filter(({ formula }) =>
        numbers(formula).some((number) => number !== '0' && number !== '1'),
      );
      expect(others).toEqual([]);
    });
});

const unquoted = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

test('the check of numbers sees what a formula spells out', () => {
  expect(numbers('=IF($B$12>=20%;A3*1.5;"7")+\'Plan 5\'!C4*12')).toEqual(['20%', '1.5', '12']);
});

/** Pairs of English and Russian in a template, with the path to each. */
function pairs(value: unknown, path = ''): { path: string; en: unknown; ru: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value || 'ru' in value) {
    const { en, ru } = value as { en?: unknown; ru?: unknown };
    return [{ path, en, ru }];
  }
  return Object.entries(value).flatMap(([key, part]) => pairs(part, `${path}/${key}`));
}

describe.each(allTemplates().map((template) => [template.id, template] as const))('%s', (_, of) => {
  const texts = pairs(of).filter(({ en, ru }) => typeof en !== 'number' || typeof ru !== 'number');

  test('says everything in both languages', () => {
    expect(texts.length).toBeGreaterThan(50);
    const isText = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';
    expect(texts.filter(({ en, ru }) => !isText(en) || !isText(ru))).toEqual([]);
  });

  test('is Russian in Russian and English in English', () => {
    expect(texts.filter(({ ru }) => isForeignInRussian(String(ru)))).toEqual([]);
    expect(texts.filter(({ en }) => isForeignInEnglish(String(en)))).toEqual([]);
  });

  test('names only columns, lines and headers that are there', () => {
    expect(of.sheets.flatMap((sheet) => strayKeys(of, sheet))).toEqual([]);
  });

  test('names each sheet, block and column once', () => {
    const keys = of.sheets.flatMap((sheet) => [
      sheet.key,
      ...sheet.blocks.map(({ key }) => `${sheet.key}!${key}`),
    ]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

/** Keys by which a sheet's blocks mean something that does not exist. */
function strayKeys({ axes }: Template, sheet: Template['sheets'][number]): string[] {
  const { freeze, blocks } = sheet;
  const header = freeze?.header;
  const stray = (block: string, used: readonly string[], known: readonly string[]): string[] =>
    used.filter((key) => !known.includes(key)).map((key) => `${sheet.key}!${block}: ${key}`);
  return [
    ...stray(
      'freeze',
      header === undefined ? [] : [header],
      blocks.map(({ key }) => key),
    ),
    ...blocks.flatMap((block) => {
      if (block.kind === 'table') {
        const used = [
          ...(block.above ?? []).map(({ cells }) => cells),
          ...(block.content ?? []),
          ...(block.sample ?? []),
        ].flatMap(Object.keys);
        return stray(
          block.key,
          [...new Set(used)],
          block.columns.map(({ key }) => key),
        );
      }
      if (block.kind !== 'grid') return [];
      const used = block.lines.flatMap(({ formulaIn, values, sample }) =>
        [formulaIn, values, sample].flatMap((named) =>
          named === undefined || Array.isArray(named) ? [] : Object.keys(named),
        ),
      );
      return stray(block.key, used, axes?.[block.axis]?.columns.map(({ key }) => key) ?? []);
    }),
  ];
}
