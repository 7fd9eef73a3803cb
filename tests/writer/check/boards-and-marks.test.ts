import type { Template } from '../../../src/templates/define';
import { checkTemplate } from '../../../src/writer/check';
import { column, functions, t, withBoard, withDeals } from './fine-template';

test.each<[string, Template, string]>([
  [
    'a board with a column too few',
    withBoard({
      columns: [column('name')],
      formula: 'SORT(HSTACK({name:all};{status:all}))',
    } as never),
    ' › main › board: has 1 columns, and its formula gives 2: name and status',
  ],
  [
    'a board with its columns in another order',
    withBoard({
      columns: [column('status'), column('name')],
      formula: 'HSTACK({deals.name:all};{deals.status:all})',
    } as never),
    ' › main › board: has its columns in another order than its formula: status and name, and name and status',
  ],
  [
    'a board with fewer columns than its function',
    withBoard({
      columns: [column('gap')],
      call: 'GAPS({sum:all})',
      empty: t('None.', 'Нет.'),
    } as never),
    ' › main › board: has 1 columns, and GAPS gives 2',
  ],
  [
    'a mark of a word that the cell never holds',
    withDeals({ marks: [{ when: '{status}={#other.lost}', look: 'warn' }] }),
    ' › main › deals › mark 1: {status}={#other.lost} can never hold: the cell takes words of the list status',
  ],
  [
    'a mark of a number that the cell never holds',
    withDeals({ marks: [{ when: '{sum}>100', look: 'warn' }] }),
    ' › main › deals › mark 1: {sum}>100 can never hold: the cell takes numbers from 0 to 100',
  ],
  [
    'a mark of another sheet',
    withDeals({ marks: [{ when: '{sum}>{reps!rep:first}', look: 'warn' }] }),
    ' › main › deals › mark 1: {reps!rep:first} is on another sheet, and a mark sees only its own; repeat the cell in a form here',
  ],
])('a template with %s is refused', (_, template, sentence) => {
  expect(checkTemplate(template, functions)).toContain(`small${sentence}`);
});
