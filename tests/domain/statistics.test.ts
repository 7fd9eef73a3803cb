import fc from 'fast-check';
import { percentileInc, ranks } from '../../src/domain/statistics';

test.each([
  // Position 3 × 0.3 = 0.9: 1 + 0.9 × (2 − 1); the example of Excel's help on PERCENTILE.INC.
  ['between the first two', [1, 2, 3, 4], 0.3, 1.9],
  // Position 4 × 0.4 = 1.6: 20 + 0.6 × (35 − 20).
  ['between the second and third', [15, 20, 35, 40, 50], 0.4, 29],
  // Position 4 × 0.75 = 3: the fourth value itself.
  ['on a value', [15, 20, 35, 40, 50], 0.75, 40],
  ['the lowest', [15, 20, 35], 0, 15],
  ['the highest', [15, 20, 35], 1, 35],
  ['of one value', [7], 0.2, 7],
  ['below zero', [-30, -10], 0.5, -20],
])('percentile %s', (_, ascending, share, expected) => {
  expect(percentileInc(ascending, share)).toBeCloseTo(expected, 12);
});

const figures = fc
  .array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 30 })
  .map((values) => Object.freeze([...values].sort((a, b) => a - b)));
const percent = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);

test('a percentile lies between the lowest and the highest value', () => {
  fc.assert(
    fc.property(figures, percent, (ascending, share) => {
      const percentile = percentileInc(ascending, share);
      expect(percentile).toBeGreaterThanOrEqual(Math.min(...ascending));
      expect(percentile).toBeLessThanOrEqual(Math.max(...ascending));
    }),
  );
});

test('a larger share never gives a lower percentile', () => {
  fc.assert(
    fc.property(figures, percent, percent, (ascending, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const rise = percentileInc(ascending, high) - percentileInc(ascending, low);
      expect(rise).toBeGreaterThanOrEqual(-1e-6);
    }),
  );
});

test('turning the values round turns the percentile round', () => {
  fc.assert(
    fc.property(figures, percent, (ascending, share) => {
      const mirrored = [...ascending].reverse().map((value) => -value);
      const percentile = percentileInc(ascending, share);
      expect(percentileInc(mirrored, 1 - share)).toBeCloseTo(-percentile, 5);
    }),
  );
});

// RANK.EQ of Sheets gives 5, 9, 9, 1 the places 3, 1, 1, 4.
test('equal values share a place, blank ones have none', () => {
  expect(ranks([5, 9, 9, 1])).toEqual([3, 1, 1, 4]);
  expect(ranks([0.3, null, 0.1 + 0.2])).toEqual([1, null, 1]);
});
