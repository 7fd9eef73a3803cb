import type { Text } from '../../language';
import type { BoardBlock, BoardColumn, Figure, Formula, TemplateSheet } from '../define';
import { figure, item, today } from '../parts/items';
import { mark } from '../parts/marks';
import { t } from '../parts/words';

const STATEMENT_WIDTH = 440;
const WIDTH = 115;
const WIDTHS = [STATEMENT_WIDTH, 160, WIDTH, WIDTH, WIDTH, WIDTH, 540];
const LONGEST_LIST = 6;

const columns = {
  statement: {
    header: t('If we do X…', 'Если мы сделаем X…'),
    format: 'text',
    width: STATEMENT_WIDTH,
  },
  number: { header: t('No.', '№'), format: 'count', width: WIDTH, align: 'center' },
  author: { header: t('Author', 'Автор'), format: 'text', width: WIDTH },
  metric: {
    header: t('Metric, unit', 'Метрика, единица'),
    format: 'text',
    width: WIDTH,
  },
  expected: {
    header: t('Expected change, %', 'Ожидаемое изменение, %'),
    format: 'signedPercent1',
    width: WIDTH,
  },
  ice: { header: t('ICE, points', 'ICE, баллы'), format: 'count', width: WIDTH },
  status: { header: t('Status', 'Статус'), format: 'text', width: WIDTH },
  end: { header: t('Test end date', 'Дата конца теста'), format: 'date', width: WIDTH },
  reportDue: {
    header: t('Report due date', 'Срок отчёта'),
    format: 'date',
    width: WIDTH,
  },
  fact: {
    header: t('Actual change, %', 'Факт, %'),
    format: 'signedPercent1',
    width: WIDTH,
  },
  verdict: { header: t('Verdict', 'Вердикт'), format: 'text', width: WIDTH },
  conclusion: {
    header: t('Conclusion', 'Вывод'),
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
  title: t('Week', 'Неделя'),
  about: t(
    'The board for the weekly meeting: late reports, results, what runs now and what to start next.',
    'Доска недельной встречи: просроченные отчёты, результаты, что в работе и что начать дальше.',
  ),
  widths: WIDTHS,
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        today(t('the board', 'доску')),
        item.count(
          'reportDays',
          t('Days from the end of a test to its report', 'Дней на отчёт после окончания теста'),
          { input: { atLeast: 0 }, value: 2 },
        ),
        item.count('longest', t('Most hypotheses in a list', 'Максимум гипотез в списке'), {
          input: { between: [1, LONGEST_LIST] },
          value: LONGEST_LIST,
        }),
      ],
    },
    {
      kind: 'figures',
      key: 'state',
      items: [
        figure.percent(
          'confirmedShare',
          t('Confirmed, % of hypotheses with a verdict', 'Подтверждено, % гипотез с вердиктом'),
          'IF(COUNTA({hypotheses!verdict:all})=0;"";COUNTIFS({hypotheses!verdict:all};{#verdict.confirmed})/COUNTA({hypotheses!verdict:all}))',
        ),
        counted(
          'late',
          t('Late reports', 'Отчётов просрочено'),
          'COUNTIFS({hypotheses!report:all};{#report.late})',
        ),
        counted(
          'running',
          t('Running', 'В работе'),
          'COUNTIFS({hypotheses!status:all};{#status.running})',
        ),
        counted(
          'ready',
          t('Scored, not started', 'Оценены, не начаты'),
          'SUMPRODUCT(ISNUMBER({hypotheses!ice:all})*(({hypotheses!status:all}={#status.waiting})+({hypotheses!status:all}="")))',
        ),
        counted(
          'unscored',
          t('Waiting for a score', 'Ждут оценки'),
          'SUMPRODUCT(({hypotheses!statement:all}<>"")*NOT(ISNUMBER({hypotheses!ice:all})))',
        ),
      ],
      marks: [mark.alarm(['late'], 'AND(ISNUMBER({late});{late}>0)')],
    },
    list({
      key: 'lateReports',
      title: t('1. Late reports', '1. Просроченные отчёты'),
      columns: ['statement', 'author', 'status', 'number', 'end', 'reportDue'],
      which: '{hypotheses!report:all}={#report.late}',
      sortedBy: 'reportDue',
      order: 'rising',
    }),
    list({
      key: 'results',
      title: t('2. Latest results', '2. Последние результаты'),
      columns: ['statement', 'verdict', 'number', 'expected', 'fact', 'end', 'conclusion'],
      which: '{hypotheses!status:all}={#status.done}',
      sortedBy: 'end',
      order: 'falling',
    }),
    list({
      key: 'runningNow',
      title: t('3. Running', '3. В работе'),
      columns: ['statement', 'metric', 'author', 'number', 'end', 'reportDue'],
      which: '{hypotheses!status:all}={#status.running}',
      sortedBy: 'end',
      order: 'rising',
    }),
    list({
      key: 'startNext',
      title: t('4. Start next: best by ICE', '4. Что начать: лучшие по ICE'),
      columns: ['statement', 'metric', 'author', 'number', 'expected', 'ice'],
      which: notStarted,
      sortedBy: 'ice',
      order: 'falling',
    }),
  ],
} satisfies TemplateSheet;

/** A count that stays blank until there is a hypothesis. */
function counted(key: string, label: Text, formula: Formula): Figure {
  return figure.count(key, label, `IF(COUNTA({hypotheses!statement:all})=0;"";${formula})`);
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
