import { item, overridable } from '../../../src/templates/parts/items';
import { both, small } from '../../writer/small';
import { calculated } from '../../writer/calculated';

test('a value of one’s own counts instead of the computed one until it is cleared', async () => {
  const items = [
    ...overridable('rate', both('Rate'), 'count', '6*7'),
    item.count('double', both('Twice'), { formula: '{rate}*2' }),
  ];
  const spreadsheet = await calculated(small([{ kind: 'form', key: 'form', items }]));
  const cells = (): unknown[] => {
    const rows = spreadsheet.values('Small · main').slice(3, 6);
    return rows.map(([, value]) => value);
  };
  expect(cells()).toEqual([42, '', 84]);
  const typed = spreadsheet.SpreadsheetApp.getActive()
    .getSheetByName('Small · main')
    ?.getRange('B5');
  typed?.setValue(0);
  await spreadsheet.settle();
  expect(cells()).toEqual([0, 0, 0]);
  typed?.setValue('');
  await spreadsheet.settle();
  expect(cells()).toEqual([42, '', 84]);
  await spreadsheet.dispose();
});

test('what is typed is checked as its format asks, or as the author says', () => {
  const inputs = [
    overridable('day', both('Day'), 'date', 'TODAY()'),
    overridable('month', both('Month'), 'month', 'TODAY()'),
    overridable('sum', both('Sum'), 'money', '1'),
    overridable('share', both('Share'), 'percent', '1', { input: { between: [0, 1] } }),
  ].map(([, typed]) => typed.input);
  expect(inputs).toEqual([{ date: true }, { date: true }, true, { between: [0, 1] }]);
});
