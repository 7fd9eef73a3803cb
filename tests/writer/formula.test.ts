import { written } from '../../src/writer/formula';
import { formulaExamples, hereAt, type Place } from './formula-examples';
import { cellIn, draftIn } from './template';

const examples = formulaExamples.flatMap((group) => group.examples);

test.each(examples)('%s in the cell of %s is %s', (formula, place, expected) => {
  const draft = draftIn('en');
  expect(written(formula, draft, hereAt(place, draft))).toBe(expected);
  expect([...draft.mistakes]).toEqual([]);
});

test('words are in the language of the sheet', () => {
  const russian = draftIn('ru');
  const here = cellIn(russian, 'deals', 'records', 7, 3);
  expect(written('{#status.won}', russian, here)).toBe('"Выиграна"');
  expect(written('{board!total}', russian, here)).toBe("'Образец · доска'!$A$5");
});

// Each is led by the way to the cell; the cell of these tests is called here.
test.each<[string, string, Place, string]>([
  [
    'a name that is nearly right',
    '{sume}',
    'deal',
    'deals › records › here: {sume}: nothing on the sheet deals has that name (did you mean {sum}?); there may be named name, sum, status, score, rank and norm',
  ],
  [
    'a name that nothing has',
    '{nothing}',
    'deal',
    'deals › records › here: {nothing}: nothing on the sheet deals has that name; there may be named name, sum, status, score, rank and norm',
  ],
  [
    'a name of another sheet',
    '{price}',
    'deal',
    'deals › records › here: {price}: nothing on the sheet deals has that name; on other sheets there is {plan!price}; there may be named name, sum, status, score, rank and norm',
  ],
  [
    'a name that two blocks have',
    '{plan!months:all}',
    'deal',
    'deals › records › here: {plan!months:all}: months stands in model and costs; write {plan!model.months:all} or {plan!costs.months:all}',
  ],
  [
    'a name that its block lacks',
    '{model.sale}',
    'february',
    'plan › model › here: {model.sale}: model has no sale (did you mean sales?); there is months, unit, leads and sales',
  ],
  [
    'a block that is not there',
    '{setings.price}',
    'february',
    'plan › model › here: {setings.price}: there is no block setings (did you mean settings?); there is settings, model, costs and notes on the sheet plan',
  ],
  [
    'a sheet that is not there',
    '{plna!price}',
    'deal',
    'deals › records › here: {plna!price}: there is no sheet plna (did you mean plan?); there is plan, deals and board',
  ],
  [
    'a list that is not there',
    '{#state.won}',
    'deal',
    'deals › records › here › {#state.won}: there is no list state; there is status',
  ],
  [
    'a word that is not there',
    '{#status.on}',
    'deal',
    'deals › records › here › {#status.on}: the list status has no word on (did you mean won?); there is won and lost',
  ],
  [
    'the month before the first',
    '{leads@prev}',
    'january',
    'plan › model › here: {leads@prev}: there is no column before the first one of the axis months',
  ],
  [
    'the month after the last',
    '{leads@next}',
    'march',
    'plan › model › here: {leads@next}: there is no column after the last one of the axis months',
  ],
  [
    'a month that is not there',
    '{leads@dec}',
    'february',
    'plan › model › here: {leads@dec}: the axis months has no column dec; there is jan, feb, mar, prev, next, first, last and total',
  ],
  [
    'the total of a grid without one',
    '{spend@total}',
    'february',
    'plan › model › here: {spend@total}: its block has no column of totals',
  ],
  [
    'a month, from a sheet without months',
    '{plan!leads}',
    'deal',
    'deals › records › here: {plan!leads}: means one column of the axis months, and this formula stands in none of them; write {plan!leads:all} for all of them, or name one: {plan!leads@jan}',
  ],
  [
    'a row, from another sheet',
    '{deals!sum}',
    'figure',
    'board › figures › here: {deals!sum}: means one row of records, and this formula stands in none of them; write {deals!sum:all} for all of them',
  ],
  [
    'a table up to here',
    '{sum:upto}',
    'deal',
    'deals › records › here: {sum:upto}: a column ends in :all, :column, :header, :first or :first3, never in :upto; did you mean {sum:all}?',
  ],
  [
    'the header of a line',
    '{leads:header}',
    'february',
    'plan › model › here: {leads:header}: a line ends in :all, :upto or :label, never in :header; did you mean {leads:all}?',
  ],
  [
    'a row above at no column',
    '{norm}',
    'deal',
    'deals › records › here: {norm}: norm is a row above the header; say at which column: {norm@name}',
  ],
  [
    'a row above at a wrong column',
    '{norm@sun}',
    'deal',
    'deals › records › here: {norm@sun}: there is no column sun (did you mean sum?); there is name, sum, status, score and rank',
  ],
  [
    'a column at a column',
    '{sum@name}',
    'deal',
    'deals › records › here: {sum@name}: sum is a column, and only rows above a header stand at a column',
  ],
  [
    'a range to nowhere',
    '{name..nothing}',
    'deal',
    'deals › records › here: {name..nothing}: there is no column nothing; there is name, sum, status, score and rank',
  ],
  [
    'a range of lines to nowhere',
    '{leads..nothing}',
    'february',
    'plan › model › here: {leads..nothing}: there is no line nothing; there is months, leads and sales',
  ],
  [
    'what no reference looks like',
    '{two words}',
    'deal',
    'deals › records › here: {two words}: is no reference; a list of values is written as HSTACK(…) or VSTACK(…)',
  ],
  [
    'a column literal',
    'SUM({1;2})',
    'deal',
    'deals › records › here: {1;2}: is no reference; a list of values is written as HSTACK(…) or VSTACK(…)',
  ],
])('%s is refused', (_, formula, place, why) => {
  const draft = draftIn('en');
  written(formula, draft, hereAt(place, draft));
  expect([...draft.mistakes]).toEqual([`sample › ${why}`]);
});
