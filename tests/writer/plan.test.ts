import fc from 'fast-check';
import type { Template } from '../../src/templates/define';
import { allTemplates } from '../../src/templates/all';
import { sheetName } from '../../src/writer/names';
import { planTemplate } from '../../src/writer/plan';
import type { PlanOptions } from '../../src/writer/plan';
import type { Plan, PlannedSheet, Step } from '../../src/writer/steps';
import { formulaFormats, planned, sheetIn, stepsOf, template } from './template';

const templates = [template, ...allTemplates()].map((each) => [each.id, each] as const);

const optionsOf = ({ sheets, short }: Template): fc.Arbitrary<PlanOptions> =>
  fc.record({
    language: fc.constantFrom('ru', 'en'),
    sampleData: fc.boolean(),
    today: fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    takenNames: fc.subarray([
      'Sheet1',
      ...sheets.flatMap(({ title }) => [
        sheetName(short.ru, title.ru),
        sheetName(short.en, title.en),
      ]),
    ]),
  });

/** The whole-block content of a step, if it has one. */
function blockOf(step: Step): readonly (readonly unknown[])[] | null {
  switch (step.do) {
    case 'values':
      return step.values;
    case 'number formats':
      return step.formats;
    case 'backgrounds':
      return step.colors;
    case 'text styles':
      return step.styles;
    case 'alignments':
      return step.alignments;
    case 'wraps':
      return step.wraps;
    case 'rules':
      return step.rules;
    case 'notes':
      return step.notes;
    default:
      return null;
  }
}

/** Where a value holds what JSON cannot carry: nothing, infinities, functions, objects with a life. */
function notPlain(value: unknown, path: string): string[] {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object') return [path];
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return [path];
  return Object.entries(value).flatMap(([key, part]) => notPlain(part, `${path}.${key}`));
}

describe.each(templates)('any plan of %s', (_, of) => {
  const holds = (law: (plan: Plan, options: PlanOptions) => void): void => {
    fc.assert(
      fc.property(optionsOf(of), (options) => {
        law(planTemplate(of, options), options);
      }),
      { numRuns: of === template ? 30 : 4 },
    );
  };

  test('is plain data', () => {
    holds((plan) => {
      expect(notPlain(plan, 'plan')).toEqual([]);
    });
  });

  test('is the same for the same options', () => {
    holds((plan, options) => {
      expect(JSON.stringify(planTemplate(of, options))).toBe(JSON.stringify(plan));
    });
  });

  test('has the sheets of the template in their order, then the data of its charts', () => {
    holds(({ sheets }) => {
      const own = of.sheets.map(({ key }) => key);
      const keys = sheets.map(({ key }) => key);
      expect([own, [...own, 'chartData']]).toContainEqual(keys);
    });
  });

  test('writes blocks of the size of their sheet, of a hidden one all of one length', () => {
    const lengthOf = ({ rows, steps }: PlannedSheet): number => {
      const values = steps.flatMap((step) => (step.do === 'values' ? step.values : []));
      return steps.some((step) => step.do === 'hide') ? Math.min(rows, values.length) : rows;
    };
    const wrongSteps = (sheet: PlannedSheet): Step[] =>
      sheet.steps.filter((step) => {
        const block = blockOf(step);
        const isLong = block?.length === lengthOf(sheet);
        return block && !(isLong && block.every((row) => row.length === sheet.columns));
      });
    holds(({ sheets }) => {
      expect(sheets.flatMap(wrongSteps).map((step) => step.do)).toEqual([]);
    });
  });

  test('sets the widths of all columns that are seen and of none beyond', () => {
    const isSeen = ({ steps }: PlannedSheet): boolean => steps.every((step) => step.do !== 'hide');
    holds((plan) => {
      for (const { name, columns } of plan.sheets.filter(isSeen)) {
        const set = new Set(
          stepsOf(plan, name, 'column widths').flatMap(({ from, count }) =>
            Array.from({ length: count }, (__, index) => from + index),
          ),
        );
        expect([...set].sort((a, b) => a - b)).toEqual(
          Array.from({ length: columns }, (__, index) => index + 1),
        );
      }
    });
  });

  test('gives its sheets names that are not taken', () => {
    holds(({ sheets }, { takenNames }) => {
      const taken = takenNames.map((name) => name.toLowerCase());
      expect(sheets.filter(({ name }) => taken.includes(name.toLowerCase()))).toEqual([]);
    });
  });
});

describe('the sample template', () => {
  const plan = planned();
  const values = (sheet: string): readonly (readonly unknown[])[] =>
    stepsOf(plan, sheet, 'values')[0]?.values ?? [];

  test('writes labels, values, samples and formulas where they belong', () => {
    expect(values('Sample · plan').map((row) => row.slice(0, 6))).toEqual([
      ['Plan', '', '', '', '', ''],
      ['What we want.', '', '', '', '', ''],
      ['Blue: you type · white: computed · yellow: look here', '', '', '', '', ''],
      ['Price', 100, '$ a piece', '', '', ''],
      ['Rate', 0.2, '', '', '', ''],
      ['', '', '', '', '', ''],
      ['Model', '', '', '', '', ''],
      ['By month.', '', '', '', '', ''],
      ['Line', 'Unit', 'Jan', 'Feb', '=EDATE(D$9;1)', 'Year'],
      ['Leads', 'pcs', 10, 20, '', '=IF(COUNT($C$10:$E$10)=0;"";SUM($C$10:$E$10))'],
      ['Sales', '', '=0', '=D$10*$B$5', '=E$10*$B$5', '=IF($E$11="";"";$E$11)'],
      ['', '', '', '', '', ''],
      ['Cost', 'Jan', 'Feb', '=EDATE(C$13;1)', '', 'Day'],
      // 21 November 2026 is day 46347 as Sheets counts: 20778 days after 1 January 1970, day 25569
      ['Spend', '=C$10*$B$4', '=D$10*$B$4', '=E$10*$B$4', '', 46347],
      ['', '', '', '', '', ''],
      ['', '', '', '', '', ''], // the blank row that closes the table of notes
    ]);
  });

  test('writes one formula for a computed column, in its header', () => {
    expect(values('Sample · deals').slice(3, 6)).toEqual([
      ['Norm', 50, "=$B$4/'Sample · plan'!$B$4", '', '', ...blanks('Sample · deals', 5)],
      [
        'Name',
        'Sum',
        'Status',
        '=VSTACK(HSTACK("Score";"Rank");SCORE(FILTER($B$5:$B;ROW($B$5:$B)>ROW($B$5))))',
        '',
        ...blanks('Sample · deals', 5),
      ],
      ['Acorn Ltd', 70, 'Won', '', '', ...blanks('Sample · deals', 5)],
    ]);
  });

  const blanks = (sheet: string, from: number): string[] =>
    Array.from({ length: sheetIn(plan, sheet).columns - from }, () => '');

  test('leaves samples out when they are not wanted, but not what belongs to the template', () => {
    const bare = planned({ sampleData: false });
    const cells = stepsOf(bare, 'Sample · plan', 'values')[0]?.values ?? [];
    expect([cells[3]?.[1], cells[4]?.[1], cells[9]?.[2]]).toEqual(['', 0.2, '']);
    const deals = stepsOf(bare, 'Sample · deals', 'values')[0]?.values ?? [];
    expect(deals[5]?.every((cell) => cell === '')).toBe(true);
  });

  test('speaks Russian, with the money of its readers', () => {
    const russian = planned({ language: 'ru' });
    expect(russian.title).toBe('Образец');
    expect(russian.sheets.map(({ name }) => name)).toEqual([
      'Образец · план',
      'Образец · сделки',
      'Образец · доска',
    ]);
    const cells = stepsOf(russian, 'Образец · план', 'values')[0]?.values ?? [];
    expect(cells[3]?.slice(0, 3)).toEqual(['Цена', 9000, '₽ за штуку']);
    expect(stepsOf(russian, 'Образец · план', 'number formats')[0]?.formats[3]?.[1]).toContain('₽');
  });

  test('allows what its checks allow', () => {
    const rules = stepsOf(plan, 'Sample · plan', 'rules')[0]?.rules ?? [];
    expect([rules[3]?.[1], rules[4]?.[1], rules[9]?.[2]]).toMatchObject([
      { allow: 'at least', low: 1, help: 'Type a number of 1 or more.' },
      { allow: 'between', low: 0, high: 1, help: 'Type a number from 0 to 1.' },
      null,
    ]);
    const status = stepsOf(plan, 'Sample · deals', 'rules')[0]?.rules[6]?.[2];
    expect(status).toMatchObject({ allow: 'list', values: ['Won', 'Lost "late"'] });
  });

  test('colours runs of neighbours, each by a formula for its first cell', () => {
    const marks = (sheet: string): string[][] =>
      formulaFormats(plan, sheet).map(({ range, formula }) => [range, formula]);
    expect(marks('Sample · deals')).toEqual([
      ['A5:B10', '=AND(ROW($A5)>ROW($A$5);$B5<$B$4)'],
      ['E5:E10', '=AND(ROW($A5)>ROW($A$5);$B5<$B$4)'],
      ['A5:E10', '=AND(ROW($A5)>ROW($A$5);$C5="Won")'],
    ]);
    expect(marks('Sample · plan')).toEqual([
      ['B5:B5', '=$B$5>$B$4'],
      ['C9:E10', '=C9=0'],
    ]);
  });

  test('draws charts from the header and the rows of their block', () => {
    const { charts } = sheetIn(plan, "Sample · board's");
    expect(charts.map(({ title, range, row, column }) => [title, range, row, column])).toEqual([
      ['Best', { sheet: "Sample · board's", a1: 'A8:B11' }, 13, 1],
      ['Model', { sheet: 'Sample · plan', a1: 'A13:C14' }, 13, 4],
    ]);
  });

  test('freezes the header of its table and hides the grid where there is none', () => {
    expect(stepsOf(plan, 'Sample · deals', 'freeze')).toMatchObject([{ rows: 5, columns: 1 }]);
    expect(stepsOf(plan, 'Sample · deals', 'hide gridlines')).toHaveLength(0);
    expect(stepsOf(plan, "Sample · board's", 'hide gridlines')).toHaveLength(1);
  });

  test('shows the note of a cell', () => {
    expect(stepsOf(plan, 'Sample · plan', 'notes')[0]?.notes[3]?.[1]).toBe('Without tax.');
    expect(stepsOf(plan, "Sample · board's", 'notes')).toHaveLength(0);
  });
});

test.each<[string, (copy: Template) => Template, string]>([
  [
    'more records than rows',
    (copy) => ({
      ...copy,
      sheets: copy.sheets.map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.map((block) =>
          block.kind === 'table' ? { ...block, rows: 0 } : block,
        ),
      })),
    }),
    'deals › records: 1 records do not fit into 0 rows',
  ],
  [
    'an axis that is not there',
    (copy) => ({ ...copy, axes: {} }),
    'plan › model: there is no axis months; there is none',
  ],
  [
    'a list that is not there',
    (copy) => ({ ...copy, lists: {} }),
    'there is no list status; there is none',
  ],
])('a template with %s is refused', (_, spoil, why) => {
  expect(() => planned({}, spoil(template))).toThrow(why);
});
