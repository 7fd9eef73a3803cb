import fc from 'fast-check';
import { type Sum, add, total, without } from '../../src/domain/sum';

function sumOf(values: readonly number[]): Sum {
  const sum = { high: 0, low: 0 };
  for (const value of values) add(sum, value);
  return sum;
}

test.each([
  // Plain addition gives 0, 0.9999999999999999 and 0.
  [[1e16, 1, -1e16], 1],
  [Array.from({ length: 10 }, () => 0.1), 1],
  [[1e100, 1, -1e100], 1],
  [[], 0],
])('the sum of %j is %d', (values, expected) => {
  expect(total(sumOf(values))).toBe(expected);
});

test('what is left without a part is exact where plain subtraction is not', () => {
  const part = [1e16, 3];
  expect(without(sumOf([...part, 0.25]), sumOf(part))).toBe(0.25);
});

// In kopecks 100,000.10 − 0.30 is 9,999,980 and 1,000,000.07 − 1,000,000.01 is 6.
test.each([
  [[100_000.1], [0.3], 99_999.8],
  [[1e6 + 0.07, 0.01], [1e6 + 0.07], 0.01],
])('%j without %j', (whole, part, left) => {
  expect(without(sumOf(whole), sumOf(part))).toBe(left);
});

test('what is left does not depend on the order of values, to the last digit', () => {
  const value = fc
    .integer({ min: -1e9, max: 1e9 })
    .map((tenThousandths) => tenThousandths / 10_000);
  const values = fc.array(value, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(values, values, (part, rest) => {
      const forwards = without(sumOf([...part, ...rest]), sumOf(part));
      const backwards = without(sumOf([...rest, ...part].reverse()), sumOf([...part].reverse()));
      expect(backwards).toBe(forwards);
    }),
    { numRuns: 1000 },
  );
});

test('the order of values does not matter', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 50 });
  fc.assert(
    fc.property(values, (given) => {
      const backwards = [...given].reverse();
      expect(total(sumOf(backwards))).toBeCloseTo(total(sumOf(given)), 9);
    }),
  );
});
