import type { Block, Template } from '../../../src/templates/define';
import { checkTemplate } from '../../../src/writer/check';
import { deals, functions, months, t, withBlocks, withDeals, withFormula } from './fine-template';

test.each<[string, Template, string]>([
  [
    'twice in a formula',
    withFormula('SCORE({sum:all})+SCORE({sum:all})'),
    'main › says › paragraph 1: calls SCORE and SCORE in one formula; one call a formula: SCORE({sum:all})+SCORE({sum:all})',
  ],
  [
    'for each record',
    withDeals({
      columns: deals.columns.map((each) =>
        each.key === 'double' ? { ...each, formula: 'SCORE({sum})' } : each,
      ),
    }),
    'main › deals › double: calls SCORE once for each record; give it whole columns, as a spill: SCORE({sum})',
  ],
  [
    'in row after row',
    withDeals({
      columns: deals.columns.map((each) =>
        each.key === 'double' ? { ...each, formula: 'SCORE({sum})', eachRow: true } : each,
      ),
    }),
    'main › deals › double: calls SCORE in row after row; one call can fill them all: SCORE({sum})',
  ],
])('a custom function called %s is refused', (_, template, sentence) => {
  expect(checkTemplate(template, functions)).toEqual([`small › ${sentence}`]);
});

test('a custom function is given nothing that changes by itself, by whatever way', () => {
  const form: Block = {
    kind: 'form',
    key: 'form',
    items: [
      { key: 'today', label: t('Today', 'Сегодня'), format: 'date', formula: 'TODAY()' },
      {
        key: 'late',
        label: t('Late, days', 'Опоздание, дней'),
        format: 'count',
        formula: '{today}-1',
      },
      {
        key: 'score',
        label: t('Score, points', 'Балл'),
        format: 'count',
        formula: 'SCORE({late})',
      },
    ],
  };
  expect(checkTemplate(withBlocks([months, form, deals]), functions)).toEqual([
    'small › main › B10: SCORE is given what follows from TODAY, NOW or RAND; take the day from a cell in which it is typed',
  ]);
});

test.each([
  [
    'SUM(SCORE({name:all}))',
    'SCORE takes numbers for sums, and name of deals holds text; numbers are in {sum:all}, {mark:all} and {double:all}',
  ],
  [
    'SUM(SCORE({name..day:all}))',
    'SCORE takes numbers for sums, and name of deals holds text; numbers are in {sum:all}, {mark:all} and {double:all}',
  ],
  [
    'SUM(SCORE({day:all}))',
    'SCORE takes numbers for sums, and day of deals holds dates; numbers are in {sum:all}, {mark:all} and {double:all}',
  ],
  [
    'SUM(SCORE({sum:header}))',
    'SCORE takes numbers for sums, and sum of deals holds text; numbers are in {sum:header}, {mark:header} and {double:header}',
  ],
  [
    'SUM(SCORE({reps!rep:all}))',
    'SCORE takes numbers for sums, and rep of reps holds text; it has no numbers',
  ],
  [
    'AGE({sum:first})',
    'AGE takes dates for since, and sum of deals holds numbers; dates are in {day:first}',
  ],
])('%s gives a custom function what it does not take', (formula, why) => {
  expect(checkTemplate(withFormula(formula), functions)).toEqual([
    `small › main › says › paragraph 1: ${why}: ${formula}`,
  ]);
});

test.each([
  'SUM(SCORE({sum:all}))',
  'SUM(SCORE({leads:all}))',
  'AGE({day:first})',
  'SUM(SCORE({name:all}*1))',
])('%s gives a custom function what it takes', (formula) => {
  expect(checkTemplate(withFormula(formula), functions)).toEqual([]);
});
