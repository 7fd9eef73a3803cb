import fc from 'fast-check';
import { type Channel, unitEconomics } from '../../src/domain/unit-economics';
import { frozen } from '../harness/cells';

const SHOP: Channel = frozen({
  users: 1000,
  conversion: 0.1,
  price: 2000,
  cogs: 500,
  purchases: 3,
  cpa: 300,
  firstSaleCogs: 200,
});

/*
 * (2000 − 500) × 3 − 200 = 4300 a buyer, 430 a user, who costs 300: 130 × 1000 users.
 * A buyer costs 300 / 10 % = 3000; 130,000 on 300,000 spent; 300 / 4300 of the users must buy.
 */
test('the figures of a channel follow from each other', () => {
  const { breakEvenConversion, romi, ...money } = unitEconomics(SHOP);
  expect(money).toEqual({
    buyers: 100,
    revenue: 600_000,
    arpc: 4300,
    arpu: 430,
    cac: 3000,
    margin: 130_000,
  });
  expect(romi).toBeCloseTo(0.433333333, 9);
  expect(breakEvenConversion).toBeCloseTo(0.069767442, 9);
});

test.each<[string, Partial<Channel>, Partial<ReturnType<typeof unitEconomics>>]>([
  ['without buyers there is no cost of one', { conversion: 0 }, { cac: null, margin: -300_000 }],
  [
    'free users have no return on their cost',
    { cpa: 0 },
    { romi: null, cac: 0, breakEvenConversion: 0 },
  ],
  ['without users there is no return', { users: 0 }, { romi: null, margin: 0, revenue: 0 }],
  // (400 − 500) × 3 − 200 = −500 a buyer.
  [
    'a buyer at a loss never breaks even',
    { price: 400 },
    { arpc: -500, breakEvenConversion: null },
  ],
  // (567 − 500) × 3 − 201 = 0 a buyer.
  [
    'nor does a buyer without profit',
    { price: 567, firstSaleCogs: 201 },
    { arpc: 0, breakEvenConversion: null },
  ],
  // 300 / 200: one and a half buyers of every user.
  [
    'a break-even above 1 is out of reach',
    { price: 500, cogs: 0, purchases: 1, firstSaleCogs: 300 },
    { breakEvenConversion: 1.5 },
  ],
])('%s', (_, given, expected) => {
  expect(unitEconomics({ ...SHOP, ...given })).toMatchObject(expected);
});

const money = fc.integer({ min: 0, max: 100_000 });
const channel: fc.Arbitrary<Channel> = fc.record({
  users: fc.integer({ min: 1, max: 1_000_000 }),
  conversion: fc.integer({ min: 1, max: 1000 }).map((permille) => permille / 1000),
  price: money,
  cogs: money,
  purchases: fc.integer({ min: 1, max: 20 }),
  cpa: fc.integer({ min: 1, max: 10_000 }),
  firstSaleCogs: money,
});

test('the margin is what buyers bring less what users cost', () => {
  fc.assert(
    fc.property(channel, (given) => {
      const { buyers, revenue, margin } = unitEconomics(given);
      const goods = buyers * (given.cogs * given.purchases + given.firstSaleCogs);
      const byCosts = revenue - goods - given.users * given.cpa;
      const scale = revenue + goods + given.users * given.cpa;
      expect(Math.abs(margin - byCosts)).toBeLessThanOrEqual(1e-9 * scale);
    }),
  );
});

test('at the break-even conversion the margin is 0', () => {
  fc.assert(
    fc.property(channel, (given) => {
      const { breakEvenConversion } = unitEconomics(given);
      fc.pre(breakEvenConversion !== null);
      const { margin } = unitEconomics({ ...given, conversion: breakEvenConversion });
      expect(Math.abs(margin)).toBeLessThanOrEqual(1e-9 * given.users * given.cpa);
    }),
  );
});

test('the return is positive exactly where a buyer brings more than one costs', () => {
  fc.assert(
    fc.property(channel, (given) => {
      const { arpc, cac, romi } = unitEconomics(given);
      fc.pre(cac !== null && Math.abs(arpc - cac) > 1e-6);
      expect((romi ?? 0) > 0).toBe(arpc > (cac ?? 0));
    }),
  );
});
