import fc from 'fast-check';
import { sharesOf } from '../../src/domain/weights';
import { frozen } from '../harness/cells';

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
    [5e-324, 5e-324],
    [0.5, 0.5],
  ],
])('weights %j are the shares %j', (weights, shares) => {
  expect(sharesOf(frozen(weights))).toEqual(shares);
});

test('shares stay in 0…1 and sum to 1', () => {
  const weight = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
  const weights = fc
    .array(weight, { minLength: 1 })
    .filter((list) => list.some((each) => each > 0));
  fc.assert(
    fc.property(weights, (given) => {
      const shares = sharesOf(frozen(given));
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }),
  );
});

test.each([[[]], [[0]], [[0, 0]]])('weights %j are refused', (weights) => {
  expect(() => sharesOf(weights)).toThrow(
    'weights must be numbers of which one at least is above 0',
  );
});
