import { type Here, resolved } from '../../src/writer/references';
import { cellIn, layoutIn, template } from './template';

const layout = layoutIn('en');

// Where the blocks stand is told in template.ts.
const deal = cellIn(layout, 'deals', 'records', 7, 3);
const dealNorm = cellIn(layout, 'deals', 'records', 4, 3);
const february = cellIn(layout, 'plan', 'model', 11, 4);
const january = cellIn(layout, 'plan', 'model', 11, 3);
const march = cellIn(layout, 'plan', 'model', 11, 5);
const year = cellIn(layout, 'plan', 'model', 11, 6);
const spendFebruary = cellIn(layout, 'plan', 'costs', 14, 3);
const figure = cellIn(layout, 'board', 'figures', 5, 1);

test.each<[string, Here, string]>([
  // in a table
  ['{sum}', deal, '$B7'],
  ['{name..status}', deal, '$A7:$C7'],
  ['{sum:all}', deal, '$B$6:$B'],
  ['{name..sum:all}', deal, '$A$6:$B'],
  ['{sum:header}', deal, '$B$5'],
  ['{name..sum:header}', deal, '$A$5:$B$5'],
  ['{norm@sum}', deal, '$B$4'],
  ['{norm@self}', deal, 'C$4'],
  ['{self}', deal, 'C7'],
  ['{norm@sum}', dealNorm, '$B$4'],
  // in a grid: its own column
  ['{leads}', february, 'D$10'],
  ['{leads@prev}', february, 'C$10'],
  ['{leads@next}', february, 'E$10'],
  ['{leads@first}', february, '$C$10'],
  ['{leads@last}', february, '$E$10'],
  ['{leads@total}', february, '$F$10'],
  ['{leads@mar}', february, '$E$10'],
  ['{leads:all}', february, '$C$10:$E$10'],
  ['{leads:upto}', february, '$C$10:D$10'],
  ['{leads:upto}', january, '$C$10:C$10'],
  ['{@jan}', february, '$C$11'],
  ['{@jan..mar}', february, '$C$11:$E$11'],
  ['{months}', february, 'D$9'],
  ['{months@prev}', february, 'C$9'],
  ['{months:all}', february, '$C$9:$E$9'],
  ['{leads..sales}', february, 'D$10:D$11'],
  ['{leads..sales:all}', february, '$C$10:$E$11'],
  ['{leads@prev}', year, 'E$10'],
  ['{leads:all}', year, '$C$10:$E$10'],
  // in another grid of the same axis: the same month, wherever it stands
  ['{leads}', spendFebruary, 'D$10'],
  ['{leads@prev}', spendFebruary, 'C$10'],
  ['{spend}', february, 'C$14'],
  // forms and figures
  ['{price}', february, '$B$4'],
  ['{settings.rate}', february, '$B$5'],
  ['{count}', figure, '$B$5'],
  // other sheets
  ['{plan!price}', deal, "'Plan'!$B$4"],
  ['{plan!leads:all}', deal, "'Plan'!$C$10:$E$10"],
  ['{plan!model.leads@feb}', deal, "'Plan'!$D$10"],
  ['{plan!model.months:all}', deal, "'Plan'!$C$9:$E$9"],
  ['{plan!leads@total}', deal, "'Plan'!$F$10"],
  ['{deals!sum:all}', figure, "'Deals'!$B$6:$B"],
  ['{deals!norm@sum}', figure, "'Deals'!$B$4"],
  ['{board!total}', deal, "'Board''s'!$A$5"],
  // a block that is not the last of its sheet ends with its rows
  ['{plan!notes.note:all}', deal, "'Plan'!$G$14:$G$15"],
  ['{board!best.sum:all}', deal, "'Board''s'!$B$9:$B$11"],
  // words
  ['{#status.won}', deal, '"Won"'],
  ['{#status.lost}', deal, '"Lost ""late"""'],
  ['IF({sum}>{norm@sum};{#status.won};"")', deal, 'IF($B7>$B$4;"Won";"")'],
])('%s', (formula, here, expected) => {
  expect(resolved(formula, layout, here)).toBe(expected);
});

test('words are in the language of the sheet', () => {
  const russian = layoutIn('ru');
  const here = cellIn(russian, 'deals', 'records', 7, 3);
  expect(resolved('{#status.won}', russian, here)).toBe('"Выиграна"');
  expect(resolved('{board!total}', russian, here)).toBe("'Доска'!$A$5");
});

test.each([
  ['a name that nothing has', '{nothing}', deal, '{nothing} names nothing on that sheet'],
  ['a name that two blocks have', '{plan!months:all}', deal, 'or more than one thing'],
  ['a name that its block lacks', '{model.price}', february, '{model.price} names nothing'],
  ['a block that is not there', '{nowhere.price}', february, 'there is no block nowhere'],
  ['a sheet that is not there', '{nowhere!price}', february, 'there is no sheet nowhere'],
  ['a list that is not there', '{#nothing.won}', deal, 'there is no word nothing.won'],
  ['a word that is not there', '{#status.nothing}', deal, 'there is no word status.nothing'],
  ['the month before the first', '{leads@prev}', january, 'cannot be taken from here'],
  ['the month after the last', '{leads@next}', march, 'cannot be taken from here'],
  ['a month that is not there', '{leads@dec}', february, 'cannot be taken from here'],
  ['the total of a grid without one', '{spend@total}', february, 'cannot be taken from here'],
  ['a month, from a sheet without months', '{plan!leads}', deal, 'cannot be taken from here'],
  ['a row, from another sheet', '{deals!sum}', figure, 'cannot be taken from here'],
  ['a table up to here', '{sum:upto}', deal, 'cannot be taken from here'],
  ['the header of a line', '{leads:header}', february, 'cannot be taken from here'],
  ['a row above at no column', '{norm}', deal, 'cannot be taken from here'],
  ['a range to nowhere', '{name..nothing}', deal, 'cannot be taken from here'],
  [
    'what no reference looks like',
    '{two words}',
    deal,
    '{two words} in {two words} cannot be read',
  ],
  ['a column literal', 'SUM({1;2})', deal, 'cannot be read'],
])('%s is refused', (_, formula, here, why) => {
  expect(() => resolved(formula, layout, here)).toThrow(why);
  expect(() => resolved(formula, layout, here)).toThrow(template.id);
});
