import fc from 'fast-check';
import { normalProbability, normalQuantile } from '../../src/domain/normal';

// R's pnorm, to the digits that it prints with options(digits = 16).
test.each([
  [0, 0.5],
  [1.96, 0.9750021048517795],
  [-1, 0.15865525393145707],
  [2.5, 0.9937903346742238],
  [-3, 0.0013498980316300933],
  [-6, 9.865876450376946e-10],
])('pnorm(%d) is %d', (x, probability) => {
  expect(Math.abs(normalProbability(x) - probability)).toBeLessThan(1e-15);
  expect(Math.abs(normalProbability(x) / probability - 1)).toBeLessThan(1e-8);
});

// Beyond 7.07 the tail is a continued fraction: pnorm(-8) = 6.22096057427174e-16.
test('the far tail is small and right to seven digits', () => {
  expect(normalProbability(-8) / 6.22096057427174e-16).toBeCloseTo(1, 7);
  expect(normalProbability(-40)).toBe(0);
  expect(normalProbability(40)).toBe(1);
});

// R's qnorm.
test.each([
  [0.5, 0],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [0.1, -1.2815515655446004],
  [0.0001, -3.719016485455681],
  [1e-10, -6.361340902404056],
  [1e-20, -9.262340089798408],
])('qnorm(%d) is %d', (probability, x) => {
  expect(Math.abs(normalQuantile(probability) - x)).toBeLessThan(1e-14);
});

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

test('the probability of a quantile is the probability asked for', () => {
  fc.assert(
    fc.property(probability, (p) => {
      expect(Math.abs(normalProbability(normalQuantile(p)) - p)).toBeLessThan(1e-15 + 4e-15 * p);
    }),
  );
});

test('a larger probability never has a smaller quantile', () => {
  fc.assert(
    fc.property(probability, probability, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(normalQuantile(low)).toBeLessThanOrEqual(normalQuantile(high));
    }),
  );
});

test('left and right mirror each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 30, noNaN: true }), (x) => {
      expect(normalProbability(x)).toBe(1 - normalProbability(-x));
    }),
  );
});
