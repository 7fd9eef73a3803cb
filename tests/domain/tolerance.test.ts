import fc from 'fast-check';
import { exceeds, isSame, reaches, roundedUp, withoutNoise } from '../../src/domain/tolerance';

// What is true on paper; a part in a billion is the width of the noise.
test.each([
  ['3.3 of a plan of 3', 3.3 / 3, 1.1, true, false],
  ['a sum of tenths', 0.1 + 0.2, 0.3, true, false],
  ['a part in a billion and a half more', 1 + 1.5e-9, 1, true, true],
  ['a part in two billion more', 1 + 0.5e-9, 1, true, false],
  ['a part in two billion less', 1 - 0.5e-9, 1, true, false],
  ['a part in a billion and a half less', 1 - 1.5e-9, 1, false, false],
  ['a kopeck less than a million', 999_999.99, 1_000_000, false, false],
  ['zero and zero', 0, 0, true, false],
  ['the smallest number above zero', 5e-324, 0, true, true],
  ['below zero', -2, -1, false, false],
])('%s', (_, value, threshold, reached, exceeded) => {
  expect(reaches(value, threshold)).toBe(reached);
  expect(exceeds(value, threshold)).toBe(exceeded);
});

const figure = fc.double({ noNaN: true, noDefaultInfinity: true });

test('a figure exceeds another one, is exceeded by it, or the two reach each other', () => {
  fc.assert(
    fc.property(figure, figure, (one, other) => {
      const same = reaches(one, other) && reaches(other, one);
      const outcomes = [exceeds(one, other), exceeds(other, one), same];
      expect(outcomes.filter((outcome) => outcome)).toHaveLength(1);
    }),
  );
});

test.each([
  [0.1 + 0.2, 0.3, true],
  [1e15 / 3, (1e15 / 3) * (1 + 1e-12), true],
  [0, 0, true],
  [1, 1.000001, false],
  [0, 1e-12, false],
  [5, -5, false],
])('%d and %d are the same figure: %s', (one, other, same) => {
  expect([isSame(one, other), isSame(other, one)]).toEqual([same, same]);
});

test.each([
  [0.1 + 0.2, 0.3],
  [3.3 / 3, 1.1],
  [-1.005, -1.005],
  [1 / 3, 0.33333333333333],
  [0, 0],
])('%d without noise is %d', (value, figure) => {
  expect(withoutNoise(value)).toBe(figure);
});

// 21 / 0.35 is 60.00000000000001 in binary digits, 21 / 0.7 is 30.000000000000004, 0.7 / 0.1 is 6.999999999999999.
test.each([
  [21 / 0.35, 60],
  [21 / 0.7, 30],
  [0.7 / 0.1, 7],
  [60.001, 61],
  [2.5, 3],
  [0.2, 1],
  [0, 0],
])('%d is rounded up to %d', (value, whole) => {
  expect(roundedUp(value)).toBe(whole);
});
