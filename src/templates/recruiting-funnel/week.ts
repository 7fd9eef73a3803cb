import type { Text } from '../../language';
import type { Figure, Formula, TemplateSheet } from '../define';
import { boardOf } from '../parts/board';
import { say } from '../parts/formulas';
import { figure, today } from '../parts/items';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { log } from './sources';
import { records } from './vacancies';

const WIDTHS = [230, 170, 330, 125, 95, 45, 80, 80] as const;
const [NAME, FACT, LONG] = WIDTHS;

const vacancy = { column: 'vacancy', width: NAME } as const;
const list = {
  sheet: 'vacancies',
  nothingYet: t(
    'Write the first vacancy on the “{vacancies!}” sheet.',
    'Запишите первую вакансию на листе «{vacancies!}».',
  ),
};

const withState = (state: string): Formula => `COUNTIFS({vacancies!state:all};{#state.${state}})`;
const OPEN =
  'SUMPRODUCT(ISNUMBER({vacancies!opened:all})*(LEN({vacancies!closed:all})=0)*({vacancies!opened:all}<={today}))';
const percent = (share: Formula): Formula => `ROUND(100*${share};0)&${say(t('%', ' %'))}`;

const weakest = `LET(
  most_;MAX({steps!shortfall:all});
  IF(most_=0;${say(t('No step is surely below its benchmark.', 'Ни один шаг не отстаёт надёжно от бенчмарка.'))};LET(
    row_;MATCH(most_;{steps!shortfall:column};0);
    ${say(t('Weakest: ', 'Слабее всего: '))}&XLOOKUP(INDEX({steps!all.number:column};row_);{vacancies!number:all};{vacancies!vacancy:all};"")&", "&
    INDEX({steps!label:column};row_)&", "&${percent('INDEX({steps!conversion:column};row_)')}&
    ${say(t(' against a benchmark of ', ' при бенчмарке '))}&${percent('INDEX({steps!all.benchmark:column};row_)')}&".")))`;

/** Where hiring stands, what to mend first, and what to do with the sources. */
const CONCLUSIONS: readonly Formula[] = [
  `IF(COUNTA({vacancies!vacancy:all})=0;{#say.noVacancies};
    ${say(t('Open vacancies: ', 'Вакансий в работе: '))}&${OPEN}&
    ${say(t(', of them late: ', ', из них опаздывают: '))}&${withState('late')}&
    ${say(t(', at risk: ', ', под риском: '))}&${withState('risk')}&
    ${say(t('. Left to hire: ', '. Осталось нанять: '))}&SUM({vacancies!left:all})&
    IF(SUM({vacancies!contacts:all})=0;"";${say(t(', which takes contacts: ', ', для этого нужно контактов: '))}&SUM({vacancies!contacts:all}))&".")`,
  `IF(COUNTA({vacancies!vacancy:all})=0;"";${weakest})`,
  `IF(COUNTA({sources!log.vacancy:all})=0;"";
    ${say(t('Sources to stop: ', 'Источников остановить: '))}&COUNTIFS({sources!log.verdict:all};{#source.stop})&
    ${say(t(', to strengthen: ', ', усилить: '))}&COUNTIFS({sources!log.verdict:all};{#source.strengthen})&".")`,
];

/** The board for the weekly meeting. */
export const week = {
  key: 'week',
  title: t('Week', 'Неделя'),
  about: t(
    'The board for the weekly meeting: what is late, what to decide, what is due, which steps are weak.',
    'Доска недельной встречи: что опаздывает, что решить, что сделать, какие шаги слабые.',
  ),
  tabColor: 'green',
  widths: WIDTHS,
  blocks: [
    { kind: 'form', key: 'settings', items: today(t('the board', 'доску')) },
    {
      kind: 'text',
      key: 'conclusions',
      title: t('In short', 'Коротко'),
      paragraphs: CONCLUSIONS.map((formula) => ({ formula, across: 6, lines: 1 })),
    },
    {
      kind: 'figures',
      key: 'figures',
      items: [
        counted('late', t('Late', 'Опаздывают'), withState('late')),
        counted('risk', t('At risk', 'Под риском'), withState('risk')),
        counted(
          'undecided',
          t('Wait for a decision', 'Ждут решения'),
          'SUMPRODUCT((LEN({vacancies!decision:all})>0)*1)',
        ),
        counted(
          'overdue',
          t('Overdue actions', 'Просрочено шагов'),
          'COUNTIFS({vacancies!dueState:all};{#action.overdue})',
        ),
        counted(
          'weak',
          t('Weak steps', 'Слабых шагов'),
          'SUMPRODUCT((LEN({vacancies!weak:all})>0)*1)',
        ),
      ],
      marks: [
        mark.alarm(['late', 'overdue'], 'AND(ISNUMBER({self});{self}>0)'),
        mark.warn(['risk', 'undecided', 'weak'], 'AND(ISNUMBER({self});{self}>0)'),
      ],
    },
    boardOf(records, {
      ...list,
      key: 'lateList',
      title: t('1. Late and at risk', '1. Опаздывают и под риском'),
      rows: 4,
      columns: [
        vacancy,
        { column: 'state', width: FACT },
        'action',
        'owner',
        'by',
        'number',
        'left',
        'contacts',
      ],
      where: '({state}={#state.late})+({state}={#state.risk})',
      by: 'by',
      order: 'rising',
      none: t('No vacancy is late or at risk.', 'Никто не опаздывает и не под риском.'),
      marks: [
        mark.alarm(['state'], '{state}={#state.late}'),
        mark.warn(['state'], '{state}={#state.risk}'),
      ],
    }),
    boardOf(records, {
      ...list,
      key: 'decisions',
      title: t('2. To decide', '2. Что решить'),
      rows: 4,
      columns: [
        vacancy,
        { column: 'recruiter', width: FACT },
        { column: 'decision', width: LONG },
        'owner',
        'by',
        'number',
      ],
      where: 'LEN({decision})>0',
      by: 'by',
      order: 'rising',
      none: t('Nothing waits for a decision.', 'Решать нечего.'),
    }),
    boardOf(records, {
      ...list,
      key: 'actions',
      title: t('3. Next actions', '3. Ближайшие шаги'),
      rows: 6,
      columns: [vacancy, { column: 'dueState', width: FACT }, 'action', 'owner', 'due', 'number'],
      where: '({dueState}={#action.overdue})+({dueState}={#action.soon})',
      by: 'due',
      order: 'rising',
      none: t('No action is due.', 'Ближайших шагов нет.'),
      marks: [mark.alarm(['dueState', 'due'], '{dueState}={#action.overdue}')],
    }),
    boardOf(records, {
      ...list,
      key: 'weakSteps',
      title: t('4. Weak steps, worst first', '4. Слабые шаги, начиная с худшего'),
      rows: 4,
      columns: [
        vacancy,
        { column: 'weak', width: FACT, wrap: true },
        { column: 'advice', width: LONG, wrap: true, lines: 3 },
        'recruiter',
        'opened',
        'number',
      ],
      where: 'LEN({weak})>0',
      by: 'shortfall',
      order: 'falling',
      none: t(
        'No step is surely below its benchmark.',
        'Ни один шаг не отстаёт надёжно от бенчмарка.',
      ),
    }),
    boardOf(log, {
      key: 'sourceList',
      sheet: 'sources',
      title: t('5. Sources to stop and to strengthen', '5. Источники: остановить и усилить'),
      rows: 6,
      columns: [
        vacancy,
        { column: 'source', width: FACT },
        { column: 'verdict', width: LONG },
        'contacted',
        'rate',
        'number',
      ],
      where: '({verdict}={#source.stop})+({verdict}={#source.strengthen})',
      by: 'rate',
      order: 'rising',
      none: t('No source has to be changed.', 'Менять источники не нужно.'),
      nothingYet: t(
        'Split the contacts by source on the “{sources!}” sheet.',
        'Разнесите контакты по источникам на листе «{sources!}».',
      ),
      marks: [
        mark.alarm(['verdict'], '{verdict}={#source.stop}'),
        mark.good(['verdict'], '{verdict}={#source.strengthen}'),
      ],
    }),
  ],
} satisfies TemplateSheet;

/** A count that stays blank until there is a vacancy. */
function counted(key: string, label: Text, formula: Formula): Figure {
  return figure.count(key, label, `IF(COUNTA({vacancies!vacancy:all})=0;"";${formula})`);
}
