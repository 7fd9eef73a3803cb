import type {
  Block,
  FormItem,
  TableBlock,
  Template,
  TemplateSheet,
} from '../../src/templates/define';
import { bodyOf, both, mistakesOf, plannedSmall, sheetOf, small, stepIn } from './small';

const records: TableBlock = {
  kind: 'table',
  key: 'records',
  rows: 3,
  columns: [
    { key: 'a', header: both('A'), format: 'count', width: 80, input: true },
    { key: 'b', header: both('B'), format: 'count', width: 80, formula: '{a}*2' },
    { key: 'c', header: both('C'), format: 'count', width: 80, input: true },
  ],
};

const withSetting = (
  rest: Partial<TemplateSheet>,
  blocks: readonly Block[] = [records],
): Template => small([], { sheets: [sheetOf('main', blocks, rest), sheetOf('other', [])] });

const stepsOf = (template: Template): readonly unknown[] =>
  plannedSmall(template).sheets[0]?.steps ?? [];

test('a sheet has the colour of its tab and a filter only where it says so, a protection only where that is wanted', () => {
  const plain = stepsOf(withSetting({})) as readonly { readonly do: string }[];
  const what = plain.map((step) => step.do);
  expect(what.filter((each) => /tab|filter|protect|hide$|merge|heights/.test(each))).toEqual([]);
  const main = plannedSmall(withSetting({ tabColor: 'green', filter: 'records' }), {
    protect: true,
  }).sheets[0];
  expect(stepIn(main, 'tab color')).toEqual({ do: 'tab color', color: '#34a853' });
  expect(stepIn(main, 'filter')).toEqual({
    do: 'filter',
    area: { top: 4, left: 1, bottom: null, right: 3 },
  });
  expect(stepIn(main, 'protect')).toMatchObject({ warning: 'Computed cells' });
});

test('only what is computed is protected, the areas around it stay free', () => {
  const form: Block = {
    kind: 'form',
    key: 'form',
    items: [
      { key: 'typed', label: both('Typed'), format: 'count', input: true },
      {
        key: 'today',
        label: both('Today'),
        format: 'date',
        input: { date: true },
        formula: 'TODAY()',
      },
      { key: 'sum', label: both('Sum'), format: 'count', formula: 'SUM({a:all})' },
    ],
  };
  // form in rows 4 to 6, the table's header in row 8; B is computed in row 6 and from row 8 on
  const { sheets } = plannedSmall(withSetting({}, [form, records]), { protect: true });
  expect(stepIn(sheets[0], 'protect')?.areas).toEqual([
    { top: 1, left: 1, bottom: null, right: 1 },
    { top: 1, left: 2, bottom: 5, right: 2 },
    { top: 7, left: 2, bottom: 7, right: 2 },
    { top: 1, left: 3, bottom: null, right: 3 },
  ]);
});

test('a sheet without computed cells needs no protection', () => {
  expect(
    stepIn(plannedSmall(withSetting({}, []), { protect: true }).sheets[0], 'protect'),
  ).toBeUndefined();
});

test('a hidden sheet is hidden at the end', () => {
  const steps = stepsOf(withSetting({ hidden: true }));
  expect(steps[steps.length - 1]).toEqual({ do: 'hide' });
});

test('a filter of no table is refused', () => {
  expect(mistakesOf(withSetting({ filter: 'record' }))).toEqual([
    'small › main: filters no table: there is no record (did you mean records?); there is records',
  ]);
});

describe('words', () => {
  const words: Block = {
    kind: 'text',
    key: 'words',
    paragraphs: [
      { words: both('Go to "other"'), link: { sheet: 'other' } },
      { words: both('Read more'), link: { url: 'https://example.com' } },
      { words: both('long '.repeat(30)), across: 2 },
      { formula: '"a"&"b"', wrap: true, lines: 3 },
    ],
  };
  const template = withSetting({ widths: [100, 200] }, [words]);
  const [main] = plannedSmall(template).sheets;

  test('may lead to a sheet or to an address', () => {
    const [sheet, address] = bodyOf(template);
    expect(sheet?.[0]).toBe('=HYPERLINK("#gid=«sheet:other»";"Go to ""other""")');
    expect(address?.[0]).toBe('=HYPERLINK("https://example.com";"Read more")');
  });

  test('may wrap in a span as high as they are long', () => {
    expect(stepIn(main, 'merge')).toEqual({
      do: 'merge',
      areas: [{ top: 6, left: 1, bottom: 6, right: 2 }],
    });
    expect(
      stepIn(main, 'wraps')
        ?.wraps.slice(3, 7)
        .map(([first]) => first),
    ).toEqual([false, false, true, true]);
    const heights = main?.steps.filter((step) => step.do === 'row heights');
    // 150 letters in 300 pixels, 46 letters a line: four lines; three are said for the formula
    expect(heights).toEqual([
      { do: 'row heights', from: 6, count: 1, height: 21 + 3 * 17 },
      { do: 'row heights', from: 7, count: 1, height: 21 + 2 * 17 },
    ]);
  });

  test('of a link to no sheet are refused', () => {
    const lost: Block = { ...words, paragraphs: [{ words: both('Go'), link: { sheet: 'othr' } }] };
    expect(mistakesOf(withSetting({}, [lost]))).toEqual([
      'small › main › words › paragraph 1: links to no sheet: there is no othr (did you mean other?); there is main and other',
    ]);
  });
});

describe('a cell of a form', () => {
  const item: FormItem = { key: 'brief', label: both('Brief'), format: 'text', input: true };
  const formOf = (rest: Partial<FormItem>): Template =>
    withSetting({}, [{ kind: 'form', key: 'form', items: [{ ...item, ...rest }] }]);

  test('may span several columns and be several lines high', () => {
    const [main] = plannedSmall(formOf({ across: 3, lines: 4 })).sheets;
    expect(stepIn(main, 'merge')?.areas).toEqual([{ top: 4, left: 2, bottom: 4, right: 4 }]);
    expect(stepIn(main, 'row heights')).toMatchObject({ from: 4, count: 1, height: 21 + 3 * 17 });
    expect(main?.columns).toBeGreaterThanOrEqual(4);
  });

  test('has a remark that may lead somewhere', () => {
    const [row] = bodyOf(formOf({ remark: both('see'), link: { sheet: 'other' } }));
    expect(row?.[2]).toBe('=HYPERLINK("#gid=«sheet:other»";"see")');
  });

  test('is refused a remark that its span would cover', () => {
    expect(mistakesOf(formOf({ across: 2, remark: both('$') }))).toEqual([
      'small › main › form › brief: a cell across several columns leaves no room for a remark',
    ]);
  });
});

test('headers of an axis and rows of a board are made as high as they say', () => {
  const grid: Block = {
    kind: 'grid',
    key: 'grid',
    axis: 'people',
    corner: both('Line'),
    labelWidth: 90,
    lines: [{ key: 'a', label: both('A'), format: 'count' }],
  };
  const board: Block = {
    kind: 'board',
    key: 'board',
    rows: 2,
    formula: 'F()',
    columns: [{ key: 'a', header: both('A'), format: 'text', width: 90, wrap: true, lines: 2 }],
  };
  const axes = {
    people: { width: 80, headerLines: 3, columns: [{ key: 'p', header: { formula: 'F()' } }] },
  };
  const { sheets } = plannedSmall(small([grid, board], { axes }));
  expect(sheets[0]?.steps.filter((step) => step.do === 'row heights')).toEqual([
    { do: 'row heights', from: 4, count: 1, height: 55 },
    { do: 'row heights', from: 8, count: 2, height: 38 },
  ]);
});

test('a scale colours cells by how large they are', () => {
  const scaled: Block = {
    ...records,
    marks: [
      { on: ['a'], scale: { low: 'white', high: 'green' } },
      { on: ['b'], scale: { low: 'red', middle: 'yellow', high: 'green' } },
    ],
  };
  const [main] = plannedSmall(withSetting({}, [scaled])).sheets;
  expect(stepIn(main, 'conditional formats')?.formats).toEqual([
    { range: 'A4:A7', scale: { low: '#ffffff', high: '#57bb8a' } },
    { range: 'B4:B7', scale: { low: '#e67c73', middle: '#ffd666', high: '#57bb8a' } },
  ]);
});
