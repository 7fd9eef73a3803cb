import type { Block } from '../../src/templates/define';
import type { Currency } from '../../src/writer/currency';
import { both, mistakesOf, plannedSmall, small, stepIn } from './small';
import { shownWords, wordExamples } from './word-examples';

test.each(wordExamples)('$says', ({ written, shown }) => {
  expect(shownWords(written)).toEqual(shown);
});

test('words that name no sheet are refused', () => {
  const lost = small([], { howTo: [both('See “{mian!}”.')] });
  expect(mistakesOf(lost)).toEqual([
    'small › words: {mian!} names no sheet: there is no mian (did you mean main?); there is main',
  ]);
});

test.each<[Currency | undefined, string, string]>([
  [undefined, '$ a piece', '"$"#,##0;"−""$"#,##0'],
  ['KZT', '₸ a piece', '"₸"#,##0;"−""₸"#,##0'],
  ['none', 'a piece', '#,##0;"−"#,##0'],
])('money in %s is shown so in words and in figures', (currency, words, format) => {
  const remark = both('{currency} a piece');
  const items = [{ key: 'price', label: both('Price'), format: 'money', remark } as const];
  const form: Block = { kind: 'form', key: 'form', items };
  const [main] = plannedSmall(small([form]), currency ? { currency } : {}).sheets;
  expect(stepIn(main, 'values')?.values[3]?.[2]).toBe(words);
  expect(stepIn(main, 'number formats')?.formats[3]?.[1]).toBe(format);
});

test('without a currency a header says no unit', () => {
  const items = [{ key: 'price', label: both('Price, {currency}'), format: 'money' } as const];
  const [main] = plannedSmall(small([{ kind: 'form', key: 'form', items }]), {
    currency: 'none',
  }).sheets;
  expect(stepIn(main, 'values')?.values[3]?.[0]).toBe('Price');
});
