import type { Text } from '../../language';
import type { BoardBlock, BoardColumn, Figure, Formula, TemplateSheet } from '../define';

const STATEMENT_WIDTH = 440;
const WIDTH = 115;
const WIDTHS = [STATEMENT_WIDTH, 160, WIDTH, WIDTH, WIDTH, WIDTH, 540];
const LONGEST_LIST = 6;

const columns = {
  statement: {
    header: { en: 'If we do X…', ru: 'Если мы сделаем X…' },
    format: 'text',
    width: STATEMENT_WIDTH,
  },
  number: { header: { en: 'No.', ru: '№' }, format: 'count', width: WIDTH, align: 'center' },
  author: { header: { en: 'Author', ru: 'Автор' }, format: 'text', width: WIDTH },
  metric: {
    header: { en: 'Metric, unit', ru: 'Метрика, единица' },
    format: 'text',
    width: WIDTH,
  },
  expected: {
    header: { en: 'Expected growth, %', ru: 'Ожидаемый рост, %' },
    format: 'signedPercent1',
    width: WIDTH,
  },
  ice: { header: { en: 'ICE, points', ru: 'ICE, баллов' }, format: 'count', width: WIDTH },
  status: { header: { en: 'Status', ru: 'Статус' }, format: 'text', width: WIDTH },
  end: { header: { en: 'Test ends, date', ru: 'Конец теста, дата' }, format: 'date', width: WIDTH },
  reportDue: {
    header: { en: 'Report due, date', ru: 'Отчёт до, дата' },
    format: 'date',
    width: WIDTH,
  },
  fact: {
    header: { en: 'Fact, %', ru: 'Факт, %' },
    format: 'signedPercent1',
    width: WIDTH,
  },
  verdict: { header: { en: 'Verdict', ru: 'Вердикт' }, format: 'text', width: WIDTH },
  conclusion: {
    header: { en: 'Conclusion', ru: 'Вывод' },
    format: 'text',
    width: STATEMENT_WIDTH,
  },
} as const satisfies Readonly<Record<string, Omit<BoardColumn, 'key'>>>;

type Column = keyof typeof columns;

interface List {
  readonly key: string;
  readonly title: Text;
  readonly columns: readonly Column[];
  /** Conditions of FILTER that pick the hypotheses. */
  readonly which: Formula;
  readonly sortedBy: Column;
  readonly order: 'rising' | 'falling';
}

const notStarted =
  '({hypotheses!status:all}={#status.waiting})+({hypotheses!status:all}="");ISNUMBER({hypotheses!ice:all})';

/** The board for the weekly meeting. */
export const week = {
  key: 'week',
  title: { en: 'Week', ru: 'Неделя' },
  about: {
    en: 'The board for the weekly meeting: late reports, results, what runs now and what to start next.',
    ru: 'Доска недельной встречи: просроченные отчёты, результаты, что в работе и что начать дальше.',
  },
  widths: WIDTHS,
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        {
          key: 'asOf',
          label: { en: 'Today, date', ru: 'Сегодня, дата' },
          format: 'date',
          input: { date: true },
          formula: 'TODAY()',
          note: {
            en: 'Fills itself in. Type a date to see the board as of that day.',
            ru: 'Заполняется сама. Введите дату, чтобы увидеть доску на этот день.',
          },
        },
        {
          key: 'reportDays',
          label: {
            en: 'The report is due after the test ends in, days',
            ru: 'Отчёт сдаётся после окончания теста через, дней',
          },
          format: 'count',
          input: { atLeast: 0 },
          value: 2,
        },
        {
          key: 'longest',
          label: {
            en: 'Hypotheses in each list, at most',
            ru: 'Гипотез в каждом списке, не больше',
          },
          format: 'count',
          input: { between: [1, LONGEST_LIST] },
          value: LONGEST_LIST,
        },
      ],
    },
    {
      kind: 'figures',
      key: 'state',
      items: [
        figure(
          'confirmedShare',
          {
            en: 'Confirmed, % of hypotheses with a verdict',
            ru: 'Подтверждено, % гипотез с вердиктом',
          },
          'percent',
          'IF(COUNTA({hypotheses!verdict:all})=0;"";COUNTIFS({hypotheses!verdict:all};{#verdict.confirmed})/COUNTA({hypotheses!verdict:all}))',
        ),
        counted(
          'late',
          { en: 'Late reports', ru: 'Отчётов просрочено' },
          'COUNTIFS({hypotheses!report:all};{#report.late})',
        ),
        counted(
          'running',
          { en: 'Running', ru: 'В работе' },
          'COUNTIFS({hypotheses!status:all};{#status.running})',
        ),
        counted(
          'ready',
          { en: 'Scored, not started', ru: 'Оценены, не начаты' },
          'SUMPRODUCT(ISNUMBER({hypotheses!ice:all})*(({hypotheses!status:all}={#status.waiting})+({hypotheses!status:all}="")))',
        ),
        counted(
          'unscored',
          { en: 'Waiting for a score', ru: 'Ждут оценки' },
          'SUMPRODUCT(({hypotheses!statement:all}<>"")*NOT(ISNUMBER({hypotheses!ice:all})))',
        ),
      ],
      marks: [{ on: ['late'], when: 'AND(ISNUMBER({late});{late}>0)', look: 'alarm' }],
    },
    list({
      key: 'lateReports',
      title: { en: '1. Late reports', ru: '1. Просроченные отчёты' },
      columns: ['statement', 'author', 'status', 'number', 'end', 'reportDue'],
      which: '{hypotheses!report:all}={#report.late}',
      sortedBy: 'reportDue',
      order: 'rising',
    }),
    list({
      key: 'results',
      title: { en: '2. Latest results', ru: '2. Последние результаты' },
      columns: ['statement', 'verdict', 'number', 'expected', 'fact', 'end', 'conclusion'],
      which: '{hypotheses!status:all}={#status.done}',
      sortedBy: 'end',
      order: 'falling',
    }),
    list({
      key: 'runningNow',
      title: { en: '3. Running', ru: '3. В работе' },
      columns: ['statement', 'metric', 'author', 'number', 'end', 'reportDue'],
      which: '{hypotheses!status:all}={#status.running}',
      sortedBy: 'end',
      order: 'rising',
    }),
    list({
      key: 'startNext',
      title: { en: '4. Start next: best by ICE', ru: '4. Что начать: лучшие по ICE' },
      columns: ['statement', 'metric', 'author', 'number', 'expected', 'ice'],
      which: notStarted,
      sortedBy: 'ice',
      order: 'falling',
    }),
  ],
} satisfies TemplateSheet;

function figure(key: string, label: Text, format: Figure['format'], formula: Formula): Figure {
  return { key, label, format, formula };
}

/** A count that stays blank until there is a hypothesis. */
function counted(key: string, label: Text, formula: Formula): Figure {
  return figure(key, label, 'count', `IF(COUNTA({hypotheses!statement:all})=0;"";${formula})`);
}

function list({ key, title, columns: keys, which, sortedBy, order }: List): BoardBlock {
  const rows = `HSTACK(${keys.map((column) => `{hypotheses!${column}:all}`).join(';')})`;
  // A range of one row would be read as the number of a column, so the column is counted in the header.
  const sorting = `COLUMNS({statement..${sortedBy}:header});${order === 'rising' ? 'TRUE' : 'FALSE'}`;
  return {
    kind: 'board',
    key,
    title,
    columns: keys.map((column) => ({ key: column, ...columns[column] })),
    formula: `IFERROR(SORTN(FILTER(${rows};${which});{longest};0;${sorting});{#none.${key}})`,
    rows: LONGEST_LIST,
  };
}
