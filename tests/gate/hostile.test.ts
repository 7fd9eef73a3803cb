import fc from 'fast-check';
import { calculate } from '../../src/functions/calculate';
import type { ExampleArgument } from '../../src/gate/define';
import { allFunctions } from '../../src/functions/registry';
import { messageOf, spreadsheet } from '../harness/cells';
import { grammarOf } from '../harness/grammar';
import { ZONES } from '../harness/zones';

const edgeNumbers = [
  0,
  -0,
  1,
  -1,
  0.5,
  5e-324,
  1e-300,
  1e308,
  -1e308,
  2 ** 53,
  NaN,
  Infinity,
  -Infinity,
];
const errorTexts = ['#N/A', '#Н/Д', '#DIV/0!', '#REF!', '#NAME?', '#ЗНАЧ!', '#ERROR!', '#ДЕЛ/0!'];
const texts = [
  '',
  ' ',
  '5',
  '3,5',
  '50 %',
  '=1+1',
  '"',
  '\n',
  '🚀',
  'average',
  'TOTAL',
  'workdays',
  '__proto__',
];
const dates = [NaN, 0, -2.3e12, 2.6e14, 8.64e15, -8.64e15, -62_167_219_200_000].map(
  (ms) => new Date(ms),
);

const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(...edgeNumbers, ...errorTexts, ...texts, ...dates),
  },
  { weight: 2, arbitrary: fc.oneof(fc.double(), fc.integer(), fc.integer({ min: 1, max: 10 })) },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: false }) },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.boolean()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      {},
      Object.create(null),
      7n,
      Symbol('s'),
      () => 1,
      /x/,
      [1],
    ),
  },
  { weight: 1, arbitrary: fc.anything({ withBigInt: true, withMap: true }) },
);
const range = fc.oneof(
  fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }),
  fc.array(cell, { maxLength: 6 }),
  fc.nat(12).chain((rows) => fc.array(fc.tuple(cell), { minLength: rows, maxLength: rows })),
);
const argument: fc.Arbitrary<unknown> = fc.oneof(cell, range);

const DAY_MS = 86_400_000;

function cellsOf(value: ExampleArgument): unknown {
  if (Array.isArray(value)) return value.map(cellsOf);
  return typeof value === 'object' && 'day' in value ? new Date(value.day * DAY_MS) : value;
}

/** The arguments of an example with one of them, or one cell of one of them, replaced. */
function spoilt(
  args: readonly unknown[],
  at: number,
  row: number,
  into: unknown,
  whole: boolean,
): unknown[] {
  return args.map((value, index) => {
    if (index !== at % args.length) return value;
    if (whole || !Array.isArray(value)) return into;
    const rows: unknown[] = value;
    return rows.map((cells, r) => {
      if (r !== row % rows.length || !Array.isArray(cells)) return cells;
      return [into, ...cells.slice(1)];
    });
  });
}

const ENGLISH = ['en_US', 'de_DE', ''];

function expectSound(name: string, args: readonly unknown[], locale: string, zone: string): void {
  let result: unknown;
  try {
    result = calculate(name, args, spreadsheet(locale, zone));
  } catch (error) {
    const grammar = grammarOf(name);
    expect(messageOf(error)).toMatch(ENGLISH.includes(locale) ? grammar.en : grammar.ru);
    return;
  }
  const rows: unknown[] = Array.isArray(result) ? result : [[result]];
  const widths = new Set(rows.map((row) => (Array.isArray(row) ? row.length : 'not a row')));
  expect([...widths]).toEqual([expect.any(Number)]);
  expect([...widths]).not.toEqual([0]);
  expect(rows.flat().filter((each) => !canStandInACell(each))).toEqual([]);
}

function canStandInACell(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (value instanceof Date) return Number.isFinite(value.getTime());
  return typeof value === 'string' || typeof value === 'boolean';
}

const locale = fc.constantFrom('ru_RU', ...ENGLISH);
const zone = fc.constantFrom(...ZONES);

describe.each(allFunctions())('$name', ({ name, definition }) => {
  test('answers soundly or says what is wrong, whatever is given', () => {
    const args = fc.array(argument, { maxLength: definition.parameters.length + 2 });
    fc.assert(
      fc.property(args, locale, zone, (given, spoken, where) => {
        expectSound(name, given, spoken, where);
      }),
      { numRuns: 600 },
    );
  });

  test('answers soundly or says what is wrong when one cell of an example is spoilt', () => {
    const example = fc.constantFrom(...definition.examples.map(({ args }) => args.map(cellsOf)));
    const spoiltArguments = fc
      .tuple(example, fc.nat(), fc.nat(), argument, fc.boolean())
      .map(([args, at, row, into, whole]) => spoilt(args, at, row, into, whole));
    fc.assert(
      fc.property(spoiltArguments, locale, zone, (given, spoken, where) => {
        expectSound(name, given, spoken, where);
      }),
      { numRuns: 600 },
    );
  });

  test('answers soundly or says what is wrong for figures of any size', () => {
    const figure = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(...edgeNumbers));
    const date = fc.date({ noInvalidDate: true });
    const columnOf = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
      fc.array(fc.tuple(of), { minLength: 3, maxLength: 3 });
    const args = fc.tuple(
      ...definition.parameters.map(() => fc.oneof(columnOf(figure), columnOf(date), figure)),
    );
    fc.assert(
      fc.property(args, locale, zone, (given, spoken, where) => {
        expectSound(name, given, spoken, where);
      }),
      { numRuns: 500 },
    );
  });
});
