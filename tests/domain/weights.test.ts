import fc from 'fast-check';
import { relativeWeights } from '../../src/domain/weights';
import { frozen } from '../harness/cells';

/** The share of each weight in their sum. */
function shares(weights: readonly number[]): number[] {
  const { parts, sum } = relativeWeights(frozen(weights));
  return parts.map((part) => part / sum);
}

// By hand: each weight divided by their sum.
test.each([
  [
    [1, 1, 2],
    [0.25, 0.25, 0.5],
  ],
  [
    [0.2, 0.3],
    [0.4, 0.6],
  ],
  [[7], [1]],
  [
    [0, 5],
    [0, 1],
  ],
  // Their sum is too large for a number, their shares are not.
  [
    [1e308, 1e308],
    [0.5, 0.5],
  ],
  [
    [Number.MAX_VALUE, Number.MAX_VALUE],
    [0.5, 0.5],
  ],
  [
    [5e-324, 5e-324],
    [0.5, 0.5],
  ],
])('weights %j are the shares %j', (weights, expected) => {
  expect(shares(weights)).toEqual(expected);
});

test('no digit of a weight is lost', () => {
  const weight = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(weight, weight, (one, other) => {
      const [first = NaN, second = NaN] = relativeWeights([one, other]).parts;
      expect(first / second).toBe(one / other);
    }),
  );
});

test('shares stay in 0…1 and sum to 1', () => {
  const weight = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
  const weights = fc
    .array(weight, { minLength: 1 })
    .filter((list) => list.some((each) => each > 0));
  fc.assert(
    fc.property(weights, (given) => {
      const found = shares(given);
      expect(found.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(found.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }),
  );
});

test.each([[[]], [[0]], [[0, 0]]])('weights %j are refused', (weights) => {
  expect(() => relativeWeights(weights)).toThrow(
    'weights must be numbers with at least one above 0',
  );
});
