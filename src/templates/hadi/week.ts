import type { Text } from '../../language';
import type { Figure, Formula, TemplateSheet } from '../define';
import { boardOf } from '../parts/board';
import { figure } from '../parts/items';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { log } from './decisions';
import { LONGEST_LIST } from './guide';
import { records } from './hypotheses';
import { conclusions } from './week-words';

const STATEMENT_WIDTH = 430;
const PERSON_WIDTH = 110;
const WIDTH = 90;
const WORDS_WIDTH = 215;

const statement = { column: 'statement', width: STATEMENT_WIDTH } as const;
const list = {
  rows: LONGEST_LIST,
  most: '{guide!longest}',
} as const;
const ofHypotheses = {
  ...list,
  sheet: 'hypotheses',
  nothingYet: t(
    'Write the first idea on the “{hypotheses!}” sheet.',
    'Запишите первую идею на листе «{hypotheses!}».',
  ),
} as const;

/** The board for the weekly meeting. */
export const week = {
  key: 'week',
  title: t('Week', 'Неделя'),
  about: t(
    'The board for the weekly meeting: what to sort out, what the week taught, what to start next.',
    'Доска недельной встречи: что разобрать, чему научила неделя, что начать дальше.',
  ),
  tabColor: 'green',
  widths: [STATEMENT_WIDTH, PERSON_WIDTH, WIDTH, WIDTH, WIDTH, WORDS_WIDTH],
  blocks: [
    { kind: 'text', key: 'conclusions', paragraphs: conclusions },
    {
      kind: 'figures',
      key: 'state',
      items: [
        figure.date('asOf', t('As of', 'На дату'), '{guide!today}'),
        counted('late', t('Late reports', 'Отчётов просрочено'), countOf('report', 'late')),
        counted('incomplete', t('Incomplete', 'Неполных'), countOf('report', 'incomplete')),
        counted('noDates', t('Without dates', 'Без дат'), countOf('report', 'noDates')),
        counted('running', t('Running', 'В работе'), countOf('status', 'running')),
        counted(
          'ended',
          t('Done, ended in the last 7 days', 'Завершено за 7 дней'),
          `COUNTIFS({hypotheses!status:all};{#status.done};{hypotheses!end:all};">"&{guide!today}-7)`,
        ),
      ],
      marks: [mark.alarm(['late', 'incomplete', 'noDates'], 'AND(ISNUMBER({self});{self}>0)')],
    },
    boardOf(records, {
      ...ofHypotheses,
      key: 'toSortOut',
      title: t('1. To sort out: reports and dates', '1. Разобрать: отчёты и даты'),
      columns: [
        statement,
        'responsible',
        'report',
        { column: 'end', width: WIDTH },
        { column: 'reportDue', width: WIDTH },
        'missing',
      ],
      where:
        '({report}={#report.late})+({report}={#report.incomplete})+({report}={#report.noDates})',
      by: 'reportDue',
      order: 'rising',
      none: t('All reports are in, all dates are set.', 'Все отчёты сданы, все даты на месте.'),
      marks: [mark.alarm(['report', 'reportDue'], '{report}={#report.late}')],
    }),
    boardOf(log, {
      ...list,
      sheet: 'decisions',
      key: 'openDecisions',
      title: t('2. Open decisions', '2. Открытые решения'),
      columns: [{ column: 'decision', width: STATEMENT_WIDTH }, 'who', 'state', 'date', 'until'],
      where: '({state}={#decision.overdue})+({state}={#decision.open})+({state}={#decision.noDay})',
      by: 'until',
      order: 'rising',
      none: t('No decision is open.', 'Открытых решений нет.'),
      nothingYet: t(
        'Write down what the meeting decides on the “{decisions!}” sheet.',
        'Записывайте решения встречи на листе «{decisions!}».',
      ),
      marks: [
        mark.alarm(['state', 'until'], '{state}={#decision.overdue}'),
        mark.warn(['state'], '{state}={#decision.noDay}'),
      ],
    }),
    boardOf(records, {
      ...ofHypotheses,
      key: 'results',
      title: t('3. Results of the week', '3. Результаты недели'),
      columns: [
        statement,
        'responsible',
        'verdict',
        'threshold',
        'change',
        { column: 'conclusion', width: WORDS_WIDTH, lines: 2 },
      ],
      where: '{status}={#status.done};{end}>{guide!today}-7',
      by: 'end',
      order: 'falling',
      none: t('No test ended in the last 7 days.', 'За последние 7 дней тесты не завершались.'),
      marks: [mark.good(['verdict'], '{verdict}={#verdict.confirmed}')],
    }),
    boardOf(records, {
      ...ofHypotheses,
      key: 'runningNow',
      title: t('4. Running', '4. В работе'),
      columns: [
        statement,
        'responsible',
        'report',
        { column: 'start', width: WIDTH },
        { column: 'end', width: WIDTH },
        { column: 'metric', width: WORDS_WIDTH },
      ],
      where: '{status}={#status.running}',
      by: 'end',
      order: 'rising',
      none: t('Nothing is running now.', 'Сейчас ничего не в работе.'),
      marks: [mark.alarm(['report'], 'OR({report}={#report.late};{report}={#report.noDates})')],
    }),
    boardOf(records, {
      ...ofHypotheses,
      key: 'startNext',
      title: t(
        '5. Start next: best by ICE within the hours',
        '5. Что начать: лучшие по ICE, пока хватает часов',
      ),
      columns: [
        statement,
        'responsible',
        'next',
        'ice',
        'hours',
        { column: 'metric', width: WORDS_WIDTH },
      ],
      where: '({status}={#status.waiting})+({status}="");ISNUMBER({ice})',
      by: 'ice',
      order: 'falling',
      none: t('No scored hypothesis is waiting.', 'Нет оценённых гипотез, которые ждут начала.'),
      marks: [mark.good(['next'], '{next}={#next.fits}')],
    }),
  ],
} satisfies TemplateSheet;

function countOf(column: string, word: string): Formula {
  return `COUNTIFS({hypotheses!${column}:all};{#${column}.${word}})`;
}

/** A count that stays blank until there is a hypothesis. */
function counted(key: string, label: Text, formula: Formula): Figure {
  return figure.count(key, label, `IF(COUNTA({hypotheses!statement:all})=0;"";${formula})`);
}
