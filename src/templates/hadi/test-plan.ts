import { col } from '../parts/columns';
import { blankUnless } from '../parts/formulas';
import { t } from '../parts/words';
import { width } from './widths';

/** The groups are sized for the threshold, where both it and the present value are shares; of other metrics nothing is asked. */
const NEEDED = `LET(
  known;MAP({base:all};{goal:all};LAMBDA(now_;goal_;IF(AND(ISNUMBER(now_);ISNUMBER(goal_));
    AND(now_>0;now_<1;goal_>0;goal_<1;now_<>goal_);FALSE)));
  SAMPLE_SIZE(ARRAYFORMULA(IF(known;{base:all};""));ARRAYFORMULA(IF(known;{goal:all};""));{guide!level}))`;

/** Which of the scored hypotheses the team has hours for: best first, those that no longer fit are passed over. */
const NEXT = `LET(
  rows_;SEQUENCE(ROWS({statement:all}));
  ready;ARRAYFORMULA((({status:all}={#status.waiting})+({status:all}=""))*ISNUMBER({ice:all}));
  IF(OR(SUM(ready)=0;NOT(ISNUMBER({guide!hoursFree})));ARRAYFORMULA(IF(rows_>0;"";""));LET(
    queue;SORT(FILTER(HSTACK(rows_;{hours:all};{ice:all});ready=1);3;FALSE);
    spent;SCAN(0;CHOOSECOLS(queue;2);LAMBDA(sum_;hours_;
      IF(AND(N(hours_)>0;ABS(sum_)+N(hours_)<={guide!hoursFree});ABS(sum_)+N(hours_);-ABS(sum_))));
    answer;MAP(CHOOSECOLS(queue;2);spent;LAMBDA(hours_;sum_;
      IF(N(hours_)<=0;{#next.noHours};IF(sum_>0;{#next.fits};{#next.noRoom}))));
    ARRAYFORMULA(XLOOKUP(rows_;CHOOSECOLS(queue;1);answer;"")))))`;

/** How the hypothesis is tested, on how many people, for how long and at which cost. */
export const planColumns = [
  col.text('mechanics', t('Test mechanics', 'Механика теста'), width.words, {
    input: true,
    wrap: true,
    note: t(
      'Who sees what, what is compared with what, where the figures come from.',
      'Кто что увидит, что с чем сравниваем, откуда возьмём цифры.',
    ),
  }),
  col.count('perDay', t('A day, people', 'В день, человек'), width.figure, {
    input: { atLeast: 0 },
    note: t(
      'Visitors, contacts or letters a day that get into the test, both groups together.',
      'Сколько посетителей, контактов или писем в день попадает в тест, обе группы вместе.',
    ),
  }),
  col.count('sample', t('Needed in a group, people', 'Нужно в группе, чел.'), width.figure, {
    spill: NEEDED,
    note: t(
      'So many that a change as large as the threshold is seen in four tests of five. For conversions only.',
      'Столько, чтобы изменение размером с порог обнаружили четыре теста из пяти. Только для конверсий.',
    ),
  }),
  col.count('daysNeeded', t('Needed, days', 'Нужно дней'), width.figure, {
    formula: 'IF(OR({sample}="";{perDay}="");"";IF({perDay}>0;ROUNDUP(2*{sample}/{perDay};0);""))',
  }),
  col.count('hours', t('Team hours', 'Часы команды'), width.figure, { input: { atLeast: 0 } }),
  col.text('next', t('Start next?', 'Начать?'), width.figure, {
    spill: NEXT,
    note: t(
      'Best by ICE first, as long as the hours on the “{guide!}” sheet last.',
      'Сначала лучшие по ICE, пока хватает часов с листа «{guide!}».',
    ),
  }),
  col.day('start', t('Test start date', 'Дата начала теста'), width.figure),
  col.day('end', t('Test end date', 'Дата конца теста'), width.figure),
  col.date('reportDue', t('Report due date', 'Срок отчёта'), width.figure, {
    formula: blankUnless('end', '{end}+{guide!reportDays}'),
    note: t(
      'The end of the test plus the days set on the “{guide!}” sheet.',
      'Конец теста плюс число дней с листа «{guide!}».',
    ),
  }),
] as const;
