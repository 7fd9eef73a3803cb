import type { Example, ExampleArgument, ExampleCell } from '../../src/gate/define';
import { calculate } from '../../src/functions/calculate';
import { formulaOf } from '../../src/gate/example-formulas';
import { allFunctions } from '../../src/functions/registry';
import { loadCode, localeAndZone } from '../harness/bundle';
import { expectCells, frozen, spreadsheet } from '../harness/cells';

const DAY_MS = 86_400_000;

/** An example's cell as a spreadsheet in UTC passes or shows it. */
function cellOf(cell: ExampleCell): unknown {
  return typeof cell === 'object' ? new Date(cell.day * DAY_MS) : cell;
}

function cellsOf(value: ExampleArgument): unknown {
  return isRange(value) ? value.map((row) => row.map(cellOf)) : cellOf(value);
}

function isRange(value: ExampleArgument): value is readonly (readonly ExampleCell[])[] {
  return Array.isArray(value);
}

/** The answer with its words left out, which differ between languages. */
function figures(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, figures);
  return typeof value === 'string' ? 'words' : value;
}

const examples = allFunctions().flatMap(({ name, definition }) =>
  definition.examples.map((example): [string, string, Example] => [
    formulaOf(name, example),
    name,
    example,
  ]),
);
const inEnglish = loadCode(localeAndZone('en_US', 'Etc/UTC'));
const inRussian = loadCode(localeAndZone('ru_RU', 'Etc/UTC'));

test('every function has an example, and every example a different formula', () => {
  for (const { definition } of allFunctions()) expect(definition.examples).not.toHaveLength(0);
  expect(new Set(examples.map(([formula]) => formula)).size).toBe(examples.length);
});

describe.each(examples)('%s', (_, name, { args, gives }) => {
  const cells = args.map(cellsOf);
  const expected = cellsOf(gives);

  test('gives what it says, twice over, and leaves its arguments alone', () => {
    const sheet = spreadsheet('en_US', 'Etc/UTC');
    const before = JSON.stringify(cells);
    expectCells(calculate(name, frozen(cells), sheet), expected);
    expectCells(calculate(name, frozen(cells), sheet), expected);
    expect(JSON.stringify(cells)).toBe(before);
  });

  test('gives the same figures in a Russian spreadsheet', () => {
    const answer = calculate(name, cells, spreadsheet('ru_RU', 'Etc/UTC'));
    expectCells(figures(answer), figures(expected));
  });

  test('gives the same from the built script', () => {
    expectCells(inEnglish.entry(name)(...cells), expected);
    expectCells(figures(inRussian.entry(name)(...cells)), figures(expected));
  });
});
