import type { Template } from '../../../src/templates/define';
import { checkTemplate } from '../../../src/writer/check';
import { functions, t, withRecord } from './fine-template';

test.each<[string, Template, string]>([
  [
    'breaks its own check',
    withRecord({ sum: 500 }),
    'main › deals › sum, record 1: 500 breaks its own check: a number from 0 to 100',
  ],
  [
    'is text for a number',
    withRecord({ sum: '5' }),
    'main › deals › sum, record 1: "5" is no number, and the cell takes only numbers',
  ],
  [
    'is a date given as text',
    withRecord({ day: '2026-01-05' }),
    'main › deals › day, record 1: "2026-01-05" is no date; write daysFromToday(…), weekday(…), monthsFromNow(…) or { date: \'yyyy-mm-dd\' }',
  ],
  [
    'is a number for a date',
    withRecord({ day: 46000 }),
    'main › deals › day, record 1: 46000 is no date, and the cell takes only dates',
  ],
  [
    'is a word of another list',
    withRecord({ status: { list: 'other', word: 'lost' } }),
    'main › deals › status, record 1: {"list":"other","word":"lost"} is not in its dropdown, the list status',
  ],
  [
    'is in no list',
    withRecord({ status: t('Open', 'Открыта') }),
    'main › deals › status, record 1: Open is not in its dropdown, the list status',
  ],
  [
    'is not in the column of its dropdown',
    withRecord({ rep: t('Bob', 'Боб') }),
    'main › deals › rep, record 1: Bob is not in its dropdown, {reps!rep:all}',
  ],
  [
    'is not in a dropdown of numbers',
    withRecord({ mark: 5 }),
    'main › deals › mark, record 1: 5 is not in its dropdown of 1, 2, 3',
  ],
  [
    'is no truth value for a checkbox',
    withRecord({ paid: 'yes' }),
    'main › deals › paid, record 1: "yes" is neither true nor false, as a checkbox is',
  ],
  [
    'is typed into a computed column',
    withRecord({ double: 4 }),
    'main › deals › double: is computed; a record that holds a value there would stop the formula',
  ],
  [
    'belongs to no column',
    withRecord({ sun: 4 }),
    'main › deals: a record has a value for no column: there is no sun (did you mean sum?); there is name, sum, day, status, paid, rep, mark and double',
  ],
])('a value is refused that %s', (_, template, sentence) => {
  expect(checkTemplate(template, functions)).toEqual([`small › ${sentence}`]);
});
