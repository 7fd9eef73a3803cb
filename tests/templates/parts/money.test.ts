import { rubles } from '../../../src/templates/parts/money';

test('an amount of the sample is a twentieth in dollars', () => {
  expect(rubles(42_000)).toEqual({ ru: 42_000, en: 2100 });
});
