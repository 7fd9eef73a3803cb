import type { Text } from '../../language';
import type { Figure, Formula, TemplateSheet } from '../define';
import { boardOf } from '../parts/board';
import { figure, item, today } from '../parts/items';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { records } from './hypotheses';

const WIDTH = 115;
const LONGEST_LIST = 6;
const IS_WAITING = '({status}={#status.waiting})+({status}="")';

const statement = { column: 'statement', width: 440 } as const;
const author = { column: 'author', width: 160 } as const;
const metric = { column: 'metric', header: t('Metric, unit', 'Метрика, единица') } as const;
const list = {
  sheet: 'hypotheses',
  rows: LONGEST_LIST,
  most: '{longest}',
  nothingYet: t(
    'Write the first idea on the “Hypotheses” sheet.',
    'Запишите первую идею на листе «Гипотезы».',
  ),
};

/** The board for the weekly meeting. */
export const week = {
  key: 'week',
  title: t('Week', 'Неделя'),
  about: t(
    'The board for the weekly meeting: late reports, results, what runs now and what to start next.',
    'Доска недельной встречи: просроченные отчёты, результаты, что в работе и что начать дальше.',
  ),
  tabColor: 'green',
  widths: [statement.width, author.width, WIDTH, WIDTH, WIDTH, WIDTH, 540],
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        ...today(t('the board', 'доску')),
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
          `LET(judged;COUNTA({hypotheses!verdict:all});
            IF(judged=0;"";COUNTIFS({hypotheses!verdict:all};{#verdict.confirmed})/judged))`,
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
          `SUMPRODUCT(ISNUMBER({hypotheses!ice:all})*
            (({hypotheses!status:all}={#status.waiting})+({hypotheses!status:all}="")))`,
        ),
        counted(
          'unscored',
          t('Waiting for a score', 'Ждут оценки'),
          'SUMPRODUCT(({hypotheses!statement:all}<>"")*NOT(ISNUMBER({hypotheses!ice:all})))',
        ),
      ],
      marks: [mark.alarm(['late'], 'AND(ISNUMBER({late});{late}>0)')],
    },
    boardOf(records, {
      ...list,
      key: 'lateReports',
      title: t('1. Late reports', '1. Просроченные отчёты'),
      columns: [statement, author, 'status', 'number', 'end', 'reportDue'],
      where: '{report}={#report.late}',
      by: 'reportDue',
      order: 'rising',
      none: t('No report is late.', 'Просроченных отчётов нет.'),
    }),
    boardOf(records, {
      ...list,
      key: 'results',
      title: t('2. Latest results', '2. Последние результаты'),
      columns: [statement, 'verdict', 'number', 'expected', 'fact', 'end', 'conclusion'],
      where: '{status}={#status.done}',
      by: 'end',
      order: 'falling',
      none: t('No test is done yet.', 'Завершённых тестов пока нет.'),
    }),
    boardOf(records, {
      ...list,
      key: 'runningNow',
      title: t('3. Running', '3. В работе'),
      columns: [statement, metric, 'author', 'number', 'end', 'reportDue'],
      where: '{status}={#status.running}',
      by: 'end',
      order: 'rising',
      none: t('Nothing is running now.', 'Сейчас ничего не в работе.'),
    }),
    boardOf(records, {
      ...list,
      key: 'startNext',
      title: t('4. Start next: best by ICE', '4. Что начать: лучшие по ICE'),
      columns: [statement, metric, 'author', 'number', 'expected', 'ice'],
      where: `${IS_WAITING};ISNUMBER({ice})`,
      by: 'ice',
      order: 'falling',
      none: t('No scored hypothesis is waiting.', 'Нет оценённых гипотез, которые ждут начала.'),
    }),
  ],
} satisfies TemplateSheet;

/** A count that stays blank until there is a hypothesis. */
function counted(key: string, label: Text, formula: Formula): Figure {
  return figure.count(key, label, `IF(COUNTA({hypotheses!statement:all})=0;"";${formula})`);
}
