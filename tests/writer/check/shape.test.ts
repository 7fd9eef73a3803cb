import type { Block, TableBlock, Template } from '../../../src/templates/define';
import { checkTemplate } from '../../../src/writer/check';
import {
  deals,
  fine,
  functions,
  months,
  t,
  withBlocks,
  withDeals,
  withHowTo,
} from './fine-template';

/** As a file that no compiler has seen may hold it. */
const written = <X>(value: unknown): X => value as X;

const withColumn = (column: object): Template =>
  withDeals({
    columns: [...deals.columns, written({ ...deals.columns[0], key: 'own', ...column })],
  });

const withSheet = (rest: object): Template => {
  const [main, ...others] = fine.sheets;
  return written({ ...fine, sheets: [{ ...main, ...rest }, ...others] });
};

const COLUMN =
  'wrap, align, lines, key, header, format, width, input, formula, eachRow, spill, spilled and note';

test.each<[string, Template, string]>([
  [
    'a column',
    withColumn({ format: undefined, fromat: 'text' }),
    ` › main › deals › own: a column has no fromat (did you mean format?); there is ${COLUMN}`,
  ],
  [
    'a cell',
    written(withDeals({ sample: [written({ name: { onlysample: 'Ann' } })] })),
    ' › main › deals › record 1 › name: a value has no onlysample (did you mean onlySample?); there is en, ru, list, word, daysFromToday, monthsFromNow, dayOfMonth, weeksFromNow, weekday, date and onlySample',
  ],
  [
    'a check',
    withColumn({ input: { atleast: 1 } }),
    ' › main › deals › own: a check has no atleast (did you mean atLeast?); there is list, numbers, from, between, atLeast, date, checkbox, holds and help',
  ],
  [
    'a mark',
    withDeals({ marks: [written({ wen: '{sum}>1', look: 'warn' })] }),
    ' › main › deals › mark 1: a mark has no wen (did you mean when?); there is on, columns, when, look and scale',
  ],
  [
    'a block',
    withDeals(written({ sampel: [] })),
    ' › main › deals: a block of kind table has no sampel (did you mean sample?); there is key, title, about, beside, marks, kind, columns, rows, above, content and sample',
  ],
  [
    'words',
    withHowTo(written({ en: 'Type.', rus: 'Введите.' })),
    ' › howTo: words have no rus (did you mean ru?); there is en and ru',
  ],
  [
    'a sheet',
    withSheet({ tabcolor: 'blue' }),
    ' › main: a sheet has no tabcolor (did you mean tabColor?); there is key, title, about, hidden, freeze, tabColor, filter, widths and blocks',
  ],
])('a property that %s does not have is refused', (_, template, sentence) => {
  expect(checkTemplate(template, functions)).toEqual([`small${sentence}`]);
});

test.each<[string, Template, string]>([
  [
    'a kind of block',
    withBlocks([months, written<TableBlock>({ ...deals, kind: 'tabel' })]),
    'main › deals: there is no kind of block tabel (did you mean table?); there is text, how-to, form, figures, table, grid, board, chart, contents, checks and legend',
  ],
  [
    'a format',
    withColumn({ format: 'monye' }),
    'main › deals › own: there is no format monye (did you mean money?); there is text, count, decimal, figure, metric, money, percent, percent1, date, month, signedCount, signedMoney, signedPercent1 and points',
  ],
  [
    'a look',
    withDeals({ marks: [written({ when: '{sum}>1', look: 'wran' })] }),
    'main › deals › mark 1: there is no look wran (did you mean warn?); there is alarm, warn, good, muted, fact and forecast',
  ],
  [
    'a tab colour',
    withSheet({ tabColor: 'gray' }),
    'main: there is no tab colour gray (did you mean grey?); there is blue, green, yellow, red and grey',
  ],
  [
    'a weekday',
    withDeals({ sample: [written({ day: { weeksFromNow: 0, weekday: 'munday' } })] }),
    'main › deals › record 1 › day: there is no weekday munday (did you mean monday?); there is monday, tuesday, wednesday, thursday, friday, saturday and sunday',
  ],
])('%s that does not exist is refused', (_, template, sentence) => {
  expect(checkTemplate(template, functions)).toEqual([`small › ${sentence}`]);
});

test.each<[string, Template, string]>([
  ['a format', withColumn({ format: undefined }), 'main › deals › own: a column needs format'],
  ['Russian', withHowTo(written({ en: 'Type.' })), 'howTo: says nothing in Russian'],
  [
    'a language',
    withBlocks([months, written<Block>({ ...deals, title: 'Deals' })]),
    'main › deals › title: "Deals" is in one language; write { en: …, ru: … }',
  ],
  [
    'Russian words of a paragraph',
    withBlocks([months, deals, { kind: 'text', key: 'says', paragraphs: [written({ en: 'A.' })] }]),
    'main › says › paragraph 1: says nothing in Russian',
  ],
  [
    'words of an axis',
    {
      ...fine,
      axes: { months: { width: 80, columns: [written({ key: 'jan', header: { en: 'J' } })] } },
    },
    'axis months › jan › header: says nothing in Russian',
  ],
  [
    'Russian words of a list',
    { ...fine, lists: written({ status: { won: { en: 'Won' } } }) },
    'list status › won: says nothing in Russian',
  ],
  ['columns', withDeals(written({ columns: {} })), 'main › deals: columns is no list'],
])('a template that lacks %s is refused', (_, template, sentence) => {
  expect(checkTemplate(template, functions)).toEqual([`small › ${sentence}`]);
});

test('whatever a template may say is of the shape it has to be', () => {
  const block: Block = {
    kind: 'text',
    key: 'says',
    paragraphs: [
      t('Words.', 'Слова.'),
      { words: t('More.', 'Ещё.'), wrap: true, link: { sheet: 'reps' } },
    ],
  };
  expect(checkTemplate(withBlocks([months, deals, block]), functions)).toEqual([]);
});
