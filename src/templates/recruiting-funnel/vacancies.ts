import type { Formula, Mark, TableBlock, TableColumn, TemplateSheet } from '../define';
import { col } from '../parts/columns';
import { blankUnless } from '../parts/formulas';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { vacancySample } from './sample';
import { FIGURE_WIDTH, funnelSteps, peopleAt, stages } from './stages';

const DATE_WIDTH = 92;
const counts: readonly TableColumn[] = stages.map((stage) =>
  col.count(stage.key, peopleAt(stage), FIGURE_WIDTH, { input: { atLeast: 0 } }),
);

/** What the steps say of this vacancy, in the row where its number stands in a column. */
const ofSteps = (number: string, column: string): Formula =>
  `XLOOKUP({number};{steps!${number}:all};{steps!${column}:all};"")`;

const ofWorst = (column: string): Formula => `IF({number}="";"";${ofSteps('worst', column)})`;

const LEFT = 'IF(OR({hires}="";{vacancy}="";{closed}<>"");"";MAX(0;{hires}-N({hired})))';

/** Hires left ÷ the product of the rates from contact to hired; blank where one is unknown or 0. */
const CONTACTS = `IF(OR({number}="";{left}="");"";IF({left}=0;0;LET(
  rate_;${ofSteps('number', 'product')};
  IF(LEN(rate_)=0;"";IF(rate_=0;"";ROUNDUP(ROUND({left}/rate_;6);0))))))`;

const TO_HIRED = '{steps!hired@days}';
const SEARCH = `IF({search}="";${TO_HIRED};{search})`;

/** Days so far of the furthest stage that more people reached than were hired. */
const REACHED_DAYS = stages
  .slice(1, 7)
  .reduce<string>((rest, { key }) => `IF(N({${key}})>N({hired});{steps!${key}@days};${rest})`, '0');

const STATE = `IF({closed}<>"";{#state.closed};
  IF({left}="";"";
  IF({left}=0;{#state.filled};
  IF({by}="";"";
  IF({opened}="";IF({week!today}>{startBy};{#state.risk};{#state.planned});
  LET(days_;{by}-{guide!ramp}-{week!today};
    IF(days_<0;{#state.late};
    IF(days_<${SEARCH}*(1-(${REACHED_DAYS})/MAX(1;${TO_HIRED}));{#state.risk};{#state.onTime}))))))))`;

const DECISION = `IF({vacancy}="";"";IFS(
  {number}="";{#decide.number};
  SUMPRODUCT(({number:all}={number})*1)>1;{#decide.sameNumber};
  AND({opened}="";OR({closed}<>"";COUNT({contacted..passed})>0));{#decide.opened};
  AND({closed}<>"";{closed}<{opened});{#decide.dates};
  LEN(${ofSteps('grown', 'label')})>0;{#decide.counts};
  {closed}<>"";"";
  OR({hires}="";{by}="");{#decide.plan};
  {left}=0;{#decide.close};
  AND({opened}="";{state}={#state.risk});{#decide.open};
  AND(OR({state}={#state.late};{state}={#state.risk};{weak}<>"");OR({action}="";{due}=""));{#decide.action};
  TRUE;""))`;

const marks: readonly Mark[] = [
  { when: '{closed}<>""', look: 'muted' },
  mark.alarm(['state'], '{state}={#state.late}'),
  mark.warn(['state'], '{state}={#state.risk}'),
  mark.good(['state'], '{state}={#state.filled}'),
  mark.warn(['decision'], '{decision}<>""'),
  mark.warn(
    ['number'],
    'AND({vacancy}<>"";OR({number}="";SUMPRODUCT(({number:all}={number})*1)>1))',
  ),
  ...funnelSteps.map(({ to }, index) =>
    mark.warn([to.key], `AND({self}<>"";{self}>MIN({${stages[0].key}..${stages[index]?.key}}))`),
  ),
  mark.alarm(['due', 'dueState'], '{dueState}={#action.overdue}'),
];

const ACTION_STATE = `IF(OR({due}="";{closed}<>"");"";
  IF({due}<{week!today};{#action.overdue};IF({due}<={week!today}+{guide!ahead};{#action.soon};{#action.later})))`;

/** The vacancies, a row each: what is reached, what is needed by when, what is done next. */
export const records = {
  kind: 'table',
  key: 'records',
  rows: 30,
  columns: [
    col.count('number', t('No.', '№'), 42, {
      align: 'center',
      input: { atLeast: 1 },
      note: t(
        'Typed once and never again, also when a position of the same name is opened anew: sources refer to it.',
        'Впишите один раз и не повторяйте, даже если открываете должность заново: по номеру вакансию находят источники.',
      ),
    }),
    col.text('vacancy', t('Vacancy', 'Вакансия'), 210, { input: true }),
    col.text('recruiter', t('Recruiter', 'Рекрутер'), 100, {
      input: { from: '{guide!recruiterList.recruiter:all}' },
      note: t('The list is on the “{guide!}” sheet.', 'Список — на листе «{guide!}».'),
    }),
    col.text('state', t('Status', 'Состояние'), 105, { formula: STATE }),
    col.text('weak', t('Weakest step', 'Слабый шаг'), 205, {
      formula: ofWorst('label'),
      note: t(
        'Surely below its benchmark, and furthest behind it. Blank: no step is, or there are too few data.',
        'Надёжно ниже бенчмарка и отстаёт сильнее других. Пусто: таких нет или мало данных.',
      ),
    }),
    col.count('contacts', t('More contacts needed', 'Ещё нужно контактов'), FIGURE_WIDTH, {
      formula: CONTACTS,
      note: t(
        'Hires left ÷ the rates from contact to hired: own ones where there is a verdict, else the benchmarks. Blank where a rate is 0.',
        'Осталось нанять ÷ конверсии от контакта до выхода: свои, если есть оценка, иначе бенчмарки. Если конверсия 0, ячейка пуста.',
      ),
    }),
    ...counts,
    col.day('opened', t('Date opened', 'Дата открытия'), DATE_WIDTH),
    col.day('closed', t('Date closed', 'Дата закрытия'), DATE_WIDTH),
    col.count('daysOpen', t('Days open', 'Дней в работе'), FIGURE_WIDTH, {
      formula: blankUnless(
        'opened',
        'LET(end_;IF({closed}="";{week!today};{closed});IF(end_<{opened};"";end_-{opened}))',
      ),
    }),
    col.count('hires', t('To hire, people', 'Нанять, чел.'), FIGURE_WIDTH, {
      input: { atLeast: 1 },
    }),
    col.day('by', t('Needed by', 'Нужны к дате'), DATE_WIDTH, {
      note: t(
        'The day they must work at full strength.',
        'День, к которому люди должны работать в полную силу.',
      ),
    }),
    col.count('left', t('Left to hire, people', 'Осталось нанять, чел.'), FIGURE_WIDTH, {
      formula: LEFT,
    }),
    col.count('search', t('Search, days', 'Поиск, дней'), FIGURE_WIDTH, {
      input: { between: [1, 365] },
      note: t(
        'Blank: the days of all steps on the “{guide!}” sheet. A sales rep takes about a month, a product manager two, a director three.',
        'Пусто — сумма сроков шагов с листа «{guide!}». Менеджера по продажам ищут около месяца, продакта — два, директора — три.',
      ),
    }),
    col.date('startBy', t('Open by', 'Открыть не позже'), DATE_WIDTH, {
      spill: `HIRE_START_DATE(MAP({by:all};LAMBDA(d_;IF(LEN(d_)=0;"";DATE(YEAR(d_);MONTH(d_);DAY(d_)))));ARRAYFORMULA(IF(LEN({search:all})=0;${TO_HIRED};{search:all}));{guide!ramp})`,
    }),
    col.text('action', t('Next action', 'Следующий шаг'), 260, { input: true, wrap: true }),
    col.text('owner', t('Owner', 'Ответственный'), 120, { input: true }),
    col.day('due', t('Due date', 'Сделать до'), DATE_WIDTH),
    col.text('dueState', t('When', 'Когда'), 90, { formula: ACTION_STATE }),
    col.text('decision', t('To decide', 'Что решить'), 330, { formula: DECISION }),
    col.percent('shortfall', t('Behind what is expected, %', 'Отставание от ожидаемого, %'), 110, {
      formula: ofWorst('shortfall'),
      note: t(
        'Of the weakest step: 1 − its conversion ÷ what is expected of it by now.',
        'По слабому шагу: 1 − его конверсия ÷ то, чего от него уже можно ждать.',
      ),
    }),
    col.text('advice', t('Advice on the weakest step', 'Совет по слабому шагу'), 420, {
      formula: ofWorst('advice'),
    }),
  ],
  sample: vacancySample,
  marks,
} satisfies TableBlock;

/** One row a vacancy. */
export const vacancies = {
  key: 'vacancies',
  title: t('Vacancies', 'Вакансии'),
  about: t(
    'One row for each opening: how many people reached each stage since it was opened, whom to hire by when, what is done next.',
    'Одно открытие вакансии — одна строка: сколько людей дошло до этапа с открытия, кого и к какой дате нанять, что делаем дальше.',
  ),
  freeze: { header: 'records', columns: 2 },
  tabColor: 'blue',
  filter: 'records',
  blocks: [records],
} satisfies TemplateSheet;
