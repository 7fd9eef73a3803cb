import fc from 'fast-check';
import { type Money, addAmount, addMoney, balance, noMoney } from '../../src/domain/money';

function moneyOf(amounts: readonly number[]): Money {
  const money = noMoney();
  for (const amount of amounts) addAmount(money, amount);
  return money;
}

// Sums of decimals as they are on paper.
test.each([
  [[], 0],
  [[0, -0], 0],
  [[0.1, 0.2], 0.3],
  [[0.1, 0.2, -0.3], 0],
  [[19.99, 35.49, -19.99, -35.49], 0],
  [[1e6, 0.1, -1e6], 0.1],
  [[1234567.89, -1234567.88], 0.01],
  [[-0.1, -0.2, 0.3], 0],
  [[-0.3, 0.1, 0.2, -5], -5],
  [[1e-9, 2e-9, -3e-9], 0],
  [Array.from({ length: 1000 }, () => 0.001), 1],
  // Beyond fourteen digits nothing is kept, before the point as behind it.
  [[12_345_678_901_234_567], 12_345_678_901_235_000],
  [[1e22, 1, -1e22], 0],
  [[1e-200, 1e-200], 0],
])('of %j is left %d', (amounts, left) => {
  expect(balance(moneyOf(amounts))).toBe(left);
});

test.each([
  [[1e308, 1e308], Infinity],
  [[1e308, -1e308, 1e308], 1e308],
  [[1e308, 1e308, -1e308], Infinity],
])('%j is not turned into another number', (amounts, left) => {
  expect(balance(moneyOf(amounts))).toBe(left);
});

const kopecks = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 60 });

test('roubles and kopecks add up as whole kopecks do', () => {
  fc.assert(
    fc.property(kopecks, (amounts) => {
      const whole = amounts.reduce((sum, amount) => sum + amount, 0);
      expect(balance(moneyOf(amounts.map((amount) => amount / 100)))).toBe(whole / 100 + 0);
    }),
  );
});

test('nothing of a part is lost', () => {
  // Added up in plain numbers 100,000 times 0.1 is 10000.000000018848.
  const together = noMoney();
  addMoney(together, moneyOf(Array.from({ length: 100_000 }, () => 0.1)));
  expect(balance(together)).toBe(10_000);
});

test('money added up in parts is the money added up at once', () => {
  fc.assert(
    fc.property(kopecks, kopecks, (some, others) => {
      const [one, other] = [some, others].map((part) => part.map((amount) => amount / 100));
      const together = moneyOf(one ?? []);
      addMoney(together, moneyOf(other ?? []));
      expect(balance(together)).toBe(balance(moneyOf([...(other ?? []), ...(one ?? [])])));
    }),
  );
});
