import type { Block, GridBlock, TableBlock, Template, TemplateSheet } from '../../templates/define';
import { listed, meant } from '../nearest';
import { type Mistake, repeated } from './mistake';

/** Keys that stand twice, and keys by which a template means something that is not there. */
export function keyMistakes(template: Template): Mistake[] {
  const sheets = template.sheets.map(({ key }) => key);
  return [
    ...twice([], 'sheets have the key', sheets),
    ...sameTitles(template),
    ...Object.entries(template.axes ?? {}).flatMap(([axis, { columns }]) =>
      twice(
        [`axis ${axis}`],
        'columns have the key',
        columns.map(({ key }) => key),
      ),
    ),
    ...template.sheets.flatMap((sheet) => sheetMistakes(sheet, template)),
  ];
}

function twice(path: readonly string[], what: string, keys: readonly string[]): Mistake[] {
  return repeated(keys).map((key) => ({ path, why: `two ${what} ${key}` }));
}

/** Sheets compares names without regard to case. */
function sameTitles({ sheets }: Template): Mistake[] {
  const languages = { en: 'English', ru: 'Russian' } as const;
  return (['en', 'ru'] as const).flatMap((language) => {
    const titleOf = ({ title }: TemplateSheet): string => title[language].toLowerCase();
    return repeated(sheets.map(titleOf)).map((repeatedTitle) => {
      const same = sheets.filter((sheet) => titleOf(sheet) === repeatedTitle);
      return {
        path: [],
        why: `the sheets ${listed(same.map(({ key }) => key))} have one title in ${languages[language]}, “${same[0]?.title[language] ?? ''}”; a spreadsheet takes a name once`,
      };
    });
  });
}

function sheetMistakes({ key, blocks, freeze }: TemplateSheet, template: Template): Mistake[] {
  const keys = blocks.map((block) => block.key);
  const header = freeze?.header;
  return [
    ...twice([key], 'blocks have the key', keys),
    ...(header === undefined || keys.includes(header)
      ? []
      : [
          {
            path: [key],
            why: `freezes the header of no block: there is no ${meant(header, keys)}`,
          },
        ]),
    ...(blocks[0]?.beside
      ? [{ path: [key, blocks[0].key], why: 'stands beside, and no block stands before it' }]
      : []),
    ...blocks.flatMap((block) => blockMistakes(block, [key, block.key], template)),
  ];
}

function blockMistakes(block: Block, path: readonly string[], template: Template): Mistake[] {
  switch (block.kind) {
    case 'form':
    case 'figures':
    case 'checks':
      return twice(
        path,
        'items have the key',
        block.items.map(({ key }) => key),
      );
    case 'table':
      return tableMistakes(block, path);
    case 'grid':
      return gridMistakes(block, path, template);
    case 'board':
    case 'chart':
    case 'contents':
    case 'how-to':
    case 'legend':
    case 'text':
      return [];
    default:
      return block satisfies never;
  }
}

function tableMistakes(block: TableBlock, path: readonly string[]): Mistake[] {
  const { columns, above = [], content = [], sample = [] } = block;
  const keys = columns.map(({ key }) => key);
  const spilledFirst = columns.filter(({ spilled }, index) => {
    const before = columns[index - 1];
    return spilled && !before?.spill && !before?.spilled;
  });
  const computed = columns.filter(
    ({ formula, spill, spilled, eachRow, input }) =>
      spill ?? spilled ?? (formula !== undefined && !eachRow && !input),
  );
  const records = [...content, ...sample];
  const filledTwice = columns.flatMap((column) => {
    const ways = (['spill', 'spilled', 'formula', 'input'] as const).filter((way) => column[way]);
    const isTwice = ways.length > 1 && ways.some((way) => way.startsWith('spill'));
    return isTwice ? [{ key: column.key, ways }] : [];
  });
  return [
    ...twice(path, 'columns or rows have the key', [...keys, ...above.map(({ key }) => key)]),
    ...spilledFirst.map(({ key }) => ({
      path: [...path, key],
      why: 'is spilled, and the column before it has no spill',
    })),
    ...filledTwice.map(({ key, ways }) => ({
      path: [...path, key],
      why: `has ${listed(ways)}; one of them fills the column`,
    })),
    ...computed
      .filter(({ key }) => records.some((record) => key in record))
      .map(({ key }) => ({
        path: [...path, key],
        why: 'is computed; a record that holds a value there would stop the formula',
      })),
    ...stray(path, 'a record has', records.flatMap(Object.keys), keys),
    ...above.flatMap(({ key, cells }) => stray([...path, key], 'has', Object.keys(cells), keys)),
  ];
}

function stray(
  path: readonly string[],
  who: string,
  used: readonly string[],
  known: readonly string[],
): Mistake[] {
  return [...new Set(used)]
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path,
      why: `${who} a value for no column: there is no ${meant(key, known)}`,
    }));
}

function gridMistakes(block: GridBlock, path: readonly string[], template: Template): Mistake[] {
  const axis = template.axes?.[block.axis]?.columns.map(({ key }) => key) ?? [];
  const lead = (block.lead ?? []).map(({ key }) => key);
  const keys = block.lines.map(({ key }) => key);
  return [
    ...twice(path, 'lines or columns have the key', [...keys, ...lead, block.axis]),
    ...block.lines.flatMap((line) => {
      const at = [...path, line.key];
      const lists = [line.values, line.sample];
      const named = [
        line.formulaIn,
        line.formatIn,
        ...lists.filter((list) => !Array.isArray(list)),
      ];
      return [
        ...stray(
          at,
          'has',
          named.flatMap((each) => Object.keys(each ?? {})),
          axis,
        ),
        ...stray(at, 'has', Object.keys(line.lead ?? {}), lead),
        ...lists.flatMap((list) =>
          Array.isArray(list) && list.length > axis.length
            ? [
                {
                  path: at,
                  why: `has ${list.length} values for the ${axis.length} columns of ${block.axis}`,
                },
              ]
            : [],
        ),
      ];
    }),
  ];
}
