import {
  customerKey,
  newPurchaseBook,
  purchaseBook,
  writePurchases,
} from '../../src/domain/purchases';

test('a book holds the rows of each customer and the latest day', () => {
  const book = purchaseBook({ customers: ['a', 'b', 'a'], days: [5, 9, 3], amounts: [1, 2, -4] });
  expect([...book.customers]).toEqual([
    ['a', { days: [5, 3], amounts: [1, -4] }],
    ['b', { days: [9], amounts: [2] }],
  ]);
  expect(book).toMatchObject({ withAmounts: true, latest: 9 });
});

test('a book without amounts holds days only', () => {
  const book = purchaseBook({ customers: ['a'], days: [5], amounts: null });
  expect([...book.customers]).toEqual([['a', { days: [5], amounts: [] }]]);
  expect(book.withAmounts).toBe(false);
});

test('an empty book has no latest day', () => {
  expect(newPurchaseBook(true)).toMatchObject({ latest: -Infinity, withAmounts: true });
});

test('portions written one after the other are one book', () => {
  const book = newPurchaseBook(true);
  writePurchases(book, { customers: ['a', 'b'], days: [5, 9], amounts: [1, 2] });
  writePurchases(book, { customers: ['a'], days: [3], amounts: [-4] });
  const whole = { customers: ['a', 'b', 'a'], days: [5, 9, 3], amounts: [1, 2, -4] };
  expect(book).toEqual(purchaseBook(whole));
});

// A cell may hold a number or the same digits as text.
test.each([
  [17, '17'],
  ['17', '17'],
  ['Ann', 'Ann'],
  ['__proto__', '__proto__'],
])('customer %j is known by %j', (customer, key) => {
  expect(customerKey(customer)).toBe(key);
});
