import type { Template } from '../../../src/templates/define';
import { checkTemplate } from '../../../src/writer/check';
import {
  column,
  fine,
  functions,
  deals,
  months,
  reps,
  t,
  withBlocks,
  withDeals,
  withModel,
} from './fine-template';

test.each<[string, Template, string]>([
  [
    'two sheets of one key',
    { ...fine, sheets: fine.sheets.map((sheet) => ({ ...sheet, key: 'main' })) },
    ': two sheets have the key main',
  ],
  [
    'two blocks of one key',
    withBlocks([months, deals, { ...reps, key: 'deals' }]),
    ' › main: two blocks have the key deals',
  ],
  [
    'two columns of one key',
    withDeals({ columns: [...deals.columns, { ...column('sum') }] }),
    ' › main › deals: two columns or rows have the key sum',
  ],
  [
    'two lines of one key',
    withModel({ lines: [...months.lines, ...months.lines.slice(0, 1)] }),
    ' › main › model: two lines or columns have the key leads',
  ],
  [
    'a block beside none',
    withBlocks([{ ...months, beside: true }, deals]),
    ' › main › model: stands beside, and no block stands before it',
  ],
  [
    'a header to freeze that is not there',
    {
      ...fine,
      sheets: fine.sheets.map((sheet) =>
        sheet.key === 'main' ? { ...sheet, freeze: { header: 'deal' } } : sheet,
      ),
    },
    ' › main: freezes the header of no block: there is no deal (did you mean deals?); there is model and deals',
  ],
  [
    'a spilled column that nothing spills into',
    withDeals({ columns: [...deals.columns, { ...column('more'), spilled: true }] }),
    ' › main › deals › more: is spilled, and the column before it has no spill',
  ],
  [
    'too many values of a line',
    withModel({
      lines: [
        {
          key: 'leads',
          label: t('Leads', 'Лиды'),
          format: 'count',
          input: true,
          sample: [1, 2, 3],
        },
      ],
    }),
    ' › main › model › leads: has 3 values for the 2 columns of months',
  ],
  [
    'a value in no column of the axis',
    withModel({
      lines: [
        {
          key: 'leads',
          label: t('Leads', 'Лиды'),
          format: 'count',
          input: true,
          sample: { fab: 1 },
        },
      ],
    }),
    ' › main › model › leads: has a value for no column: there is no fab (did you mean feb?); there is jan and feb',
  ],
  [
    'a formula in no column of the axis',
    withModel({
      lines: [
        { key: 'leads', label: t('Leads', 'Лиды'), format: 'count', formulaIn: { dec: '1' } },
      ],
    }),
    ' › main › model › leads: has a value for no column: there is no dec; there is jan and feb',
  ],
  [
    'two sheets of one title',
    {
      ...fine,
      sheets: fine.sheets.map((sheet, index) => ({
        ...sheet,
        title: t(index === 0 ? 'Deals' : 'DEALS', `Лист ${index}`),
      })),
    },
    ': the sheets main and reps have one title in English, “Deals”; a spreadsheet takes a name once',
  ],
  [
    'a column that two formulas fill',
    withDeals({
      columns: [...deals.columns, { ...column('own'), spill: '{name:all}', formula: '{name}' }],
    }),
    ' › main › deals › own: has spill and formula; one of them fills the column',
  ],
  [
    'a column that a formula fills and the user',
    withDeals({
      columns: [...deals.columns, { ...column('own'), spill: '{name:all}', input: true }],
    }),
    ' › main › deals › own: has spill and input; one of them fills the column',
  ],
])('a template with %s is refused', (_, template, sentence) => {
  expect(checkTemplate(template, functions)).toContain(`small${sentence}`);
});
