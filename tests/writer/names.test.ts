import fc from 'fast-check';
import { freeNames, sheetName } from '../../src/writer/names';

test.each<[string, string[], string[], string[]]>([
  ['stay as they are when none is taken', ['Plan', 'Fact'], ['Sheet1'], ['Plan', 'Fact']],
  ['all get a number when one is taken', ['Plan', 'Fact'], ['Fact'], ['Plan (2)', 'Fact (2)']],
  ['are compared without regard to case', ['Plan'], ['PLAN'], ['Plan (2)']],
  ['are compared so in Russian too', ['План'], ['пЛАН'], ['План (2)']],
  [
    'skip numbers of which one is taken',
    ['Plan', 'Fact'],
    ['Plan', 'fact (2)'],
    ['Plan (3)', 'Fact (3)'],
  ],
])('names %s', (_, titles, taken, names) => {
  expect(freeNames(titles, taken)).toEqual(names);
});

test('a name stays within the hundred letters that Sheets allows', () => {
  const title = 'n'.repeat(120);
  expect(freeNames([title], [])).toEqual(['n'.repeat(100)]);
  expect(freeNames([title], ['n'.repeat(100)])).toEqual([`${'n'.repeat(96)} (2)`]);
});

test('no name given is taken or given twice', () => {
  const titles = fc.uniqueArray(fc.constantFrom('A', 'B', 'C'), { minLength: 1 });
  const taken = fc.array(
    fc.constantFrom('a', 'A (2)', 'b (2)', 'B (3)', 'c', 'c (4)', 'Sheet1', 'C (2)'),
  );
  fc.assert(
    fc.property(titles, taken, (wanted, used) => {
      const names = freeNames(wanted, used).map((name) => name.toLowerCase());
      expect(names.filter((name) => used.some((other) => other.toLowerCase() === name))).toEqual(
        [],
      );
      expect(new Set(names).size).toBe(wanted.length);
    }),
  );
});

test.each([
  ['its capital gives way', 'Найм', 'Воронка', 'Найм · воронка'],
  ['an abbreviation stays', 'Hiring', 'HR interviews', 'Hiring · HR interviews'],
  ['a letter with a figure stays', 'P&L', 'C2', 'P&L · C2'],
  ['a title that is the word itself is said once', 'P&L', 'P&L', 'P&L'],
])('a tab names its template before the title: %s', (_, short, title, name) => {
  expect(sheetName(short, title)).toBe(name);
});
