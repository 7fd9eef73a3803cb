import fc from 'fast-check';
import { iceScore } from '../../src/domain/experiments';

test.each([
  // 8 × 6 × 3
  [8, 6, 3, 'product', 144],
  [1, 1, 1, 'product', 1],
  [10, 10, 10, 'product', 1000],
  // (8 + 6 + 4) / 3
  [8, 6, 4, 'average', 6],
  [1, 1, 1, 'average', 1],
  [10, 10, 10, 'average', 10],
] as const)(
  'impact %d, confidence %d, ease %d by %s is %d',
  (impact, confidence, ease, method, expected) => {
    expect(iceScore(impact, confidence, ease, method)).toBeCloseTo(expected, 12);
  },
);

const score = fc.integer({ min: 1, max: 10 });
const method = fc.constantFrom('product' as const, 'average' as const);

test('the order of the three scores does not matter', () => {
  fc.assert(
    fc.property(score, score, score, method, (impact, confidence, ease, how) => {
      const turned = iceScore(ease, impact, confidence, how);
      expect(turned).toBeCloseTo(iceScore(impact, confidence, ease, how), 12);
    }),
  );
});

test('a better hypothesis has the higher score', () => {
  fc.assert(
    fc.property(
      score,
      score,
      fc.integer({ min: 1, max: 9 }),
      method,
      (impact, confidence, ease, how) => {
        const easier = iceScore(impact, confidence, ease + 1, how);
        expect(easier).toBeGreaterThan(iceScore(impact, confidence, ease, how));
      },
    ),
  );
});
