import type {
  Block,
  BoardBlock,
  GridBlock,
  TableBlock,
  Template,
} from '../../../src/templates/define';
import { checkTemplate, type CustomFunction, templateMistakes } from '../../../src/writer/check';
import { both, sheetOf, small } from '../small';

const t = (en: string, ru: string): { en: string; ru: string } => ({ en, ru });

const functions: readonly CustomFunction[] = [
  {
    name: 'SCORE',
    definition: { parameters: [{ name: 'sums', optional: false }], gives: { kind: 'cell' } },
  },
  {
    name: 'FUNNEL_CONV',
    definition: { parameters: [{ name: 'counts', optional: false }], gives: { kind: 'cell' } },
  },
  { name: 'GAPS', definition: { parameters: [], gives: { kind: 'table', header: ['a', 'b'] } } },
];

const deals: TableBlock = {
  kind: 'table',
  key: 'deals',
  rows: 5,
  columns: [
    { key: 'name', header: t('Name', 'Имя'), format: 'text', width: 90, input: true },
    {
      key: 'sum',
      header: t('Sum, $', 'Сумма, ₽'),
      format: 'count',
      width: 90,
      input: { between: [0, 100] },
    },
    {
      key: 'day',
      header: t('Day, date', 'День, дата'),
      format: 'date',
      width: 90,
      input: { date: true },
    },
    {
      key: 'status',
      header: t('Status', 'Статус'),
      format: 'text',
      width: 90,
      input: { list: 'status' },
    },
    {
      key: 'paid',
      header: t('Paid', 'Оплачено'),
      format: 'text',
      width: 90,
      input: { checkbox: true },
    },
    {
      key: 'rep',
      header: t('Rep', 'Менеджер'),
      format: 'text',
      width: 90,
      input: { from: '{reps!rep:all}' },
    },
    {
      key: 'mark',
      header: t('Mark, 1–3', 'Балл, 1–3'),
      format: 'count',
      width: 90,
      input: { numbers: [1, 2, 3] },
    },
    {
      key: 'double',
      header: t('Doubled, $', 'Вдвое, ₽'),
      format: 'count',
      width: 90,
      formula: '{sum}*2',
    },
  ],
};

const reps: TableBlock = {
  kind: 'table',
  key: 'reps',
  rows: 3,
  columns: [{ key: 'rep', header: t('Rep', 'Менеджер'), format: 'text', width: 90, input: true }],
  content: [{ rep: t('Ann', 'Анна') }],
};

const months: GridBlock = {
  kind: 'grid',
  key: 'model',
  axis: 'months',
  corner: t('Line', 'Строка'),
  labelWidth: 90,
  lines: [
    { key: 'leads', label: t('Leads', 'Лиды'), format: 'count', input: true },
    { key: 'sales', label: t('Sales', 'Продажи'), format: 'count', input: true },
  ],
};

const words: Block = { kind: 'how-to', key: 'howTo' };

const fine: Template = {
  ...small([]),
  subject: t('Tests', 'Проверки'),
  title: t('Small', 'Малый'),
  purpose: t('For tests.', 'Для проверок.'),
  howTo: [t('Type.', 'Введите.')],
  lists: { status: { won: t('Won', 'Выиграна') }, other: { lost: t('Lost', 'Потеряна') } },
  axes: {
    months: {
      width: 80,
      columns: [
        { key: 'jan', header: t('Jan', 'Янв') },
        { key: 'feb', header: t('Feb', 'Фев') },
      ],
    },
  },
  sheets: [
    sheetOf('main', [months, deals], {
      title: t('Deals', 'Сделки'),
      about: t('Deals here.', 'Здесь сделки.'),
    }),
    sheetOf('reps', [words, text('{#other.lost}'), reps], {
      title: t('Reps', 'Менеджеры'),
      about: t('Reps here.', 'Здесь менеджеры.'),
    }),
  ],
};

function text(formula: string): Block {
  return { kind: 'text', key: 'says', paragraphs: [{ formula }] };
}

/** The template with other blocks on its first sheet. */
function withBlocks(blocks: readonly Block[], rest: Partial<Template> = {}): Template {
  const [main, ...others] = fine.sheets;
  if (!main) throw new Error('the template has lost its sheets');
  return { ...fine, ...rest, sheets: [{ ...main, blocks }, ...others] };
}

const withDeals = (rest: Partial<TableBlock>): Template =>
  withBlocks([months, { ...deals, ...rest }]);
const withRecord = (record: NonNullable<TableBlock['sample']>[number]): Template =>
  withDeals({ sample: [record] });
const withModel = (rest: Partial<GridBlock>): Template =>
  withBlocks([{ ...months, ...rest }, deals]);
const withFormula = (formula: string): Template => withBlocks([months, deals, text(formula)]);
const withBoard = (board: Omit<BoardBlock, 'kind' | 'key' | 'rows'>): Template =>
  withBlocks([months, deals, { kind: 'board', key: 'board', rows: 3, ...board } as BoardBlock]);
const withHowTo = (...howTo: Template['howTo']): Template => ({ ...fine, howTo });

const column = (
  key: string,
): { key: string; header: typeof fine.title; format: 'text'; width: number } => {
  return { key, header: t('Words', 'Слова'), format: 'text', width: 90 };
};

test('a template without mistakes has none', () => {
  expect(checkTemplate(fine, functions)).toEqual([]);
});

test.each<[string, Template, string]>([
  // values and their cells
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
  [
    'a header of a figure without unit',
    withDeals({
      columns: [{ ...column('score'), header: t('Impact', 'Влияние'), format: 'count' }],
    }),
    ' › main › deals › score: the header “Impact” says no unit; write “Impact, people” or whatever is counted',
  ],
  ['no how-to', withHowTo(), ': has no how-to: say in a few steps how it is used'],
  [
    'a how-to that no sheet shows',
    {
      ...fine,
      sheets: fine.sheets.map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.filter(({ kind }) => kind !== 'how-to'),
      })),
    },
    ': shows its how-to on no sheet: add a block of kind how-to',
  ],
  [
    'a how-to that names a sheet wrongly',
    withHowTo(t('Open the “Deal” sheet.', 'Откройте лист «Сделки».')),
    ' › howTo: names the sheet “Deal”: there is no Deal (did you mean Deals?); there is Deals and Reps',
  ],
  [
    'a how-to that names a sheet wrongly in Russian',
    withHowTo(t('Open it.', 'Откройте лист «Сделка».')),
    ' › howTo: names the sheet “Сделка”: there is no Сделка (did you mean Сделки?); there is Сделки and Менеджеры',
  ],
  [
    'a list that nothing uses',
    { ...fine, lists: { ...fine.lists, spare: { one: t('One', 'Один') } } },
    ' › list spare: is used nowhere',
  ],
  [
    'English for Russian',
    withHowTo(both('Type.')),
    ' › howTo: says “Type.” in Russian, which is English',
  ],
  [
    'Russian for English',
    withHowTo(t('Введите.', 'Введите.')),
    ' › howTo: says “Введите.” in English, which is Russian',
  ],
  ['nothing in one language', withHowTo(t('Type.', ' ')), ' › howTo: says nothing in Russian'],
])('a template with %s is refused', (_, template, sentence) => {
  expect(checkTemplate(template, functions)).toContain(`small${sentence}`);
});

test.each([
  [
    'a comma',
    'MAX(1,2)',
    'arguments are separated by ; and never by a comma, which some locales do not read',
  ],
  [
    'a decimal sign',
    'MAX(1.5;2)',
    '1.5 has a decimal sign, which some locales do not read; write it as 5% or 1/20',
  ],
  ['an = in front', '=MAX(1;2)', 'a formula is written without the = before it'],
  ['a lone brace', 'MAX(1;2)}', 'a brace stands alone; a reference is written in two, as {price}'],
  [
    'an argument too many',
    'SUM(SCORE({sum:all};1))',
    'SCORE takes no more than 1, got 2 arguments',
  ],
  ['a parenthesis too few', 'MAX(1;2', 'a parenthesis is missing, or there is one too many'],
  ['a parenthesis too many', 'MAX(1;2))', 'a parenthesis is missing, or there is one too many'],
  [
    'a parenthesis closed before it opens',
    'MAX(1))+(2',
    'a parenthesis is missing, or there is one too many',
  ],
  [
    'an unknown function',
    'MXA(1;2)',
    'neither Sheets nor Pult has a function MXA (did you mean MAX?); those that templates may use are in native-functions.ts',
  ],
  [
    'a word that nothing defines',
    'MAX(one;2)',
    'one is defined by no LET and no LAMBDA; text stands in quotes, a cell in braces',
  ],
  [
    'a word defined elsewhere',
    'LET(x;1;x)+x_',
    'x_ is defined by no LET and no LAMBDA; text stands in quotes, a cell in braces',
  ],
  ['an address', 'MAX($A5;2)', '$A5 is an address; a cell is named by its key, in braces'],
  [
    'a count of what a cell holds',
    'COUNTIFS({name:all};{reps!rep:first})',
    'COUNTIFS counts {name:all} with its header, and the value of a cell may equal the header; count with SUMPRODUCT(({name:all}=…)*1)',
  ],
  [
    'a count of all but one',
    'COUNTIFS({name:all};"<>Ann")',
    'COUNTIFS counts {name:all} with its header, and "<>Ann" holds for the header as well; count with SUMPRODUCT(({name:all}=…)*1)',
  ],
  [
    'a count of anything',
    'COUNTIF({name:all};"?*")',
    'COUNTIF counts {name:all} with its header, and "?*" holds for the header as well; count with SUMPRODUCT(({name:all}=…)*1)',
  ],
  [
    'stages that go down',
    'SUM(FUNNEL_CONV({leads..sales:all}))',
    'FUNNEL_CONV reads each row as a funnel, and in {leads..sales:all} the stages go down; write TRANSPOSE(FUNNEL_CONV(TRANSPOSE({leads..sales:all})))',
  ],
])('a formula with %s is refused', (_, formula, why) => {
  expect(checkTemplate(withFormula(formula), functions)).toEqual([
    `small › main › says › paragraph 1: ${why}: ${formula}`,
  ]);
});

test.each([
  'LET(x;1;y;x+1;LET(z;y;x+y+z))',
  'SUM(MAP({sum:all};LAMBDA(each;IF(each>5%;each/20;0))))',
  'COUNTIFS({name:all};"Ann")+COUNTIFS({sum:all};">5")+COUNTIFS({status:all};{#status.won})',
  'COUNTIFS({name:all};{reps!rep:first};{sum:all};">=0")',
  'SUM(TRANSPOSE(FUNNEL_CONV(TRANSPOSE({leads..sales:all}))))',
  'TRUE',
])('%s is a formula', (formula) => {
  expect(checkTemplate(withFormula(formula), functions)).toEqual([]);
});

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

test('two templates of one id are refused', () => {
  expect(templateMistakes([fine, fine], functions)).toEqual(['small: two templates have this id']);
});
