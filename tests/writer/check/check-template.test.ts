import { mistakesIn } from '../../harness/golden';
import { checkTemplate, templateMistakes } from '../../../src/writer/check';
import { deals, fine, functions, months, withBlocks, withDeals } from './fine-template';

test('a template without mistakes has none', () => {
  expect(checkTemplate(fine, functions)).toEqual([]);
});

test('all mistakes are told at once, and what cannot be planned with them', () => {
  const [first, ...others] = months.lines;
  if (!first) throw new Error('the grid has lost its lines');
  const wrong = withBlocks([
    { ...months, lines: [{ ...first, formulaIn: { jan: '{sale}' } }, ...others] },
    { ...deals, sample: [{ sum: -1 }] },
  ]);
  expect(checkTemplate(wrong, functions)).toEqual([
    'small › main › model › leads@jan: {sale}: nothing on the sheet main has that name (did you mean {sales}?); there may be named months, leads, sales, name, sum, day, status, paid, rep, mark and double',
    'small › main › deals › sum, record 1: -1 breaks its own check: a number from 0 to 100',
  ]);
});

test('a name that means nothing is told once', () => {
  const columns = deals.columns.map((each) =>
    each.key === 'double' ? { ...each, formula: '{sun}*2' } : each,
  );
  const [mistake, ...more] = checkTemplate(withDeals({ columns }), functions);
  expect(mistake).toContain(
    'small › main › deals › double: {sun}: nothing on the sheet main has that name (did you mean {sum}?)',
  );
  expect(more).toEqual([]);
});

test('a formula that cannot be read is told once', () => {
  const columns = deals.columns.map((each) =>
    each.key === 'double' ? { ...each, formula: '{sum*2' } : each,
  );
  expect(checkTemplate(withDeals({ columns }), functions)).toEqual([
    'small › main › deals › double: {sum is not closed; a reference stands in two braces, as {price}: {sum*2',
  ]);
});

test('two templates of one id are refused', () => {
  expect(templateMistakes([fine, fine], functions)).toEqual([
    'small: two templates have this id; rename one of them',
  ]);
});

test('the command finds the other template of the id as well', () => {
  expect(mistakesIn(fine, [fine, { ...fine, id: 'other' }, fine])).toContain(
    'small: two templates have this id; rename one of them',
  );
  expect(mistakesIn(fine, [fine, { ...fine, id: 'other' }])).toEqual([]);
});
