import type { Text } from '../../language';
import type { Figure, Formula, TemplateSheet } from '../define';
import { boardOf } from '../parts/board';
import { figure, today } from '../parts/items';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { log } from './sources';
import { records } from './vacancies';

const vacancy = { column: 'vacancy', width: 230 } as const;
const second = (column: 'state' | 'weak' | 'recruiter') => ({ column, width: 180 }) as const;
const list = {
  sheet: 'vacancies',
  nothingYet: t(
    'Write the first vacancy on the “{vacancies!}” sheet.',
    'Запишите первую вакансию на листе «{vacancies!}».',
  ),
};

const COUNT = (state: string): Formula => `COUNTIFS({vacancies!state:all};{#state.${state}})`;
const OPEN = `(COUNT({vacancies!opened:all})-SUMPRODUCT(ISNUMBER({vacancies!opened:all})*ISNUMBER({vacancies!closed:all})))`;

/** Two sentences that say where hiring stands. */
const CONCLUSION = {
  deadlines: `IF(COUNTA({vacancies!vacancy:all})=0;{#say.noVacancies};
    {#sentence.open}&${OPEN}&{#sentence.late}&${COUNT('late')}&{#sentence.risk}&${COUNT('risk')}&{#sentence.left}&SUM({vacancies!left:all})&
    IF(SUM({vacancies!contacts:all})=0;"";{#sentence.contacts}&TEXT(SUM({vacancies!contacts:all});"#,##0"))&".")`,
  weak: `IF(COUNTA({vacancies!vacancy:all})=0;"";LET(
    worst_;MAX({steps!shortfall:all});
    IF(worst_=0;{#sentence.noWeak};LET(
      row_;MATCH(worst_;{steps!shortfall:column};0);
      number_;INDEX({steps!all.number:column};row_);
      {#sentence.weakest}&XLOOKUP(number_;{vacancies!number:all};{vacancies!vacancy:all};"")&", "&INDEX({steps!label:column};row_)&
      " ("&TEXT(INDEX({steps!conversion:column};row_);"0%")&{#sentence.benchmark}&TEXT(INDEX({steps!all.benchmark:column};row_);"0%")&").")) &
    {#sentence.sources}&COUNTIFS({sources!log.verdict:all};{#source.stop})&{#sentence.strengthen}&COUNTIFS({sources!log.verdict:all};{#source.strengthen})&"."))`,
};

/** The board for the weekly meeting. */
export const week = {
  key: 'week',
  title: t('Week', 'Неделя'),
  about: t(
    'The board for the weekly meeting: what is late, what to decide, what is due, which steps are weak.',
    'Доска недельной встречи: что опаздывает, что решить, что сделать, какие шаги слабые.',
  ),
  tabColor: 'green',
  widths: [42, vacancy.width, 180, 330, 120, 92, 80, 80],
  blocks: [
    { kind: 'form', key: 'settings', items: today(t('the board', 'доску')) },
    {
      kind: 'text',
      key: 'conclusion',
      paragraphs: [
        { formula: CONCLUSION.deadlines, across: 6 },
        { formula: CONCLUSION.weak, across: 6 },
      ],
    },
    {
      kind: 'figures',
      key: 'state',
      items: [
        counted('late', t('Late', 'Опаздывают'), COUNT('late')),
        counted('risk', t('At risk', 'Под риском'), COUNT('risk')),
      ],
      marks: [
        mark.alarm(['late'], 'AND(ISNUMBER({late});{late}>0)'),
        mark.warn(['risk'], 'AND(ISNUMBER({risk});{risk}>0)'),
      ],
    },
    boardOf(records, {
      ...list,
      key: 'lateList',
      title: t('1. Late and at risk', '1. Опаздывают и под риском'),
      rows: 6,
      columns: ['number', vacancy, second('state'), 'action', 'owner', 'by', 'left', 'contacts'],
      where: '({state}={#state.late})+({state}={#state.risk})',
      by: 'by',
      order: 'rising',
      none: t('Every vacancy is on time.', 'Все вакансии в срок.'),
    }),
    boardOf(records, {
      ...list,
      key: 'decisions',
      title: t('2. To decide', '2. Что решить'),
      rows: 5,
      columns: ['number', vacancy, second('recruiter'), 'decision'],
      where: '{decision}<>""',
      by: 'by',
      order: 'rising',
      none: t('Nothing waits for a decision.', 'Решений никто не ждёт.'),
    }),
    boardOf(records, {
      ...list,
      key: 'actions',
      title: t('3. Next actions', '3. Ближайшие шаги'),
      rows: 8,
      columns: ['number', vacancy, { column: 'dueState', width: 180 }, 'action', 'owner', 'due'],
      where: '({dueState}={#action.overdue})+({dueState}={#action.soon})',
      by: 'due',
      order: 'rising',
      none: t('No action is due.', 'Ближайших шагов нет.'),
      marks: [mark.alarm(['dueState', 'due'], '{dueState}={#action.overdue}')],
    }),
    boardOf(records, {
      ...list,
      key: 'weakSteps',
      title: t('4. Weak steps', '4. Слабые шаги'),
      rows: 5,
      columns: [
        'number',
        vacancy,
        second('weak'),
        { column: 'advice', width: 330, lines: 3 },
        'recruiter',
      ],
      where: '{weak}<>""',
      by: 'opened',
      order: 'rising',
      none: t(
        'No step is surely below its benchmark.',
        'Ни один шаг не отстаёт надёжно от бенчмарка.',
      ),
    }),
    boardOf(log, {
      key: 'sourceList',
      sheet: 'sources',
      title: t('5. Sources to strengthen and to stop', '5. Источники: усилить и остановить'),
      rows: 6,
      columns: [
        'number',
        { column: 'vacancy', width: 230 },
        { column: 'source', width: 180 },
        { column: 'verdict', width: 330 },
        { column: 'contacted' },
        { column: 'rate' },
      ],
      where: '({verdict}={#source.stop})+({verdict}={#source.strengthen})',
      by: 'verdict',
      order: 'rising',
      none: t('No source has to be changed.', 'Менять источники не нужно.'),
      nothingYet: t(
        'Split the contacts by source on the “{sources!}” sheet.',
        'Разнесите контакты по источникам на листе «{sources!}».',
      ),
    }),
  ],
} satisfies TemplateSheet;

/** A count that stays blank until there is a vacancy. */
function counted(key: string, label: Text, formula: Formula): Figure {
  return figure.count(key, label, `IF(COUNTA({vacancies!vacancy:all})=0;"";${formula})`);
}
