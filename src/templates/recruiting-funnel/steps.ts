import type { Text } from '../../language';
import type { Axis, Formula, GridBlock, TableBlock, TemplateSheet } from '../define';
import { line } from '../parts/lines';
import { t } from '../parts/words';
import {
  blanks,
  filledBy,
  fromColumns,
  SHORTFALL,
  upTo,
  verdict,
  verdictOf,
  verdictWord,
} from './judging';
import { funnelSteps, stages } from './stages';

const WIDTH = 90;
const PASSED = stages.length;
const STEPS = funnelSteps.length;

/** What adds up from the first stage to each. */
export const pathColumns: Axis = {
  width: WIDTH,
  columns: [
    { key: 'product', header: t('Benchmarks multiplied', 'Произведение бенчмарков') },
    { key: 'unset', header: t('Benchmarks not set', 'Бенчмарков не задано') },
    { key: 'days', header: t('Days so far', 'Дней с начала') },
    { key: 'short', header: t('In words', 'Словами'), format: 'text' },
  ],
};

const path = {
  kind: 'grid',
  key: 'path',
  axis: 'pathColumns',
  corner: t('Stage', 'Этап'),
  labelWidth: WIDTH,
  lines: stages.map(({ key, name }, index) => {
    const step = funnelSteps[index - 1];
    const short = `{#stage.${key}}`;
    if (!step)
      return line.figure(key, name, { formulaIn: { product: '1', unset: '0', days: '0', short } });
    const benchmark = `{guide!${step.key}@benchmark}`;
    const before = (column: string): string => `{${step.from.key}@${column}}`;
    return line.figure(key, name, {
      formulaIn: {
        product: `${before('product')}*IF(${benchmark}="";1;${benchmark})`,
        unset: `${before('unset')}+IF(${benchmark}="";1;0)`,
        days: `${before('days')}+N({guide!${step.key}@days})`,
        short,
      },
    });
  }),
} satisfies GridBlock;

/** A column of the path, from the first stage to the last. */
const along = (column: string): Formula => `{path.contacted..passed@${column}}`;

const ofVacancy = (column: string): Formula =>
  `MAP(row_;LAMBDA(r_;IF(LEN(INDEX(${column};r_))=0;"";INDEX(${column};r_))))`;

/** Columns that the first formula fills, with what each holds. */
const counted = {
  number: [t('No.', '№'), ofVacancy('numbers_')],
  recruiter: [t('Recruiter', 'Рекрутер'), ofVacancy('recruiters_')],
  opened: [t('Date opened', 'Дата открытия'), ofVacancy('opened_')],
  closed: [t('Date closed', 'Дата закрытия'), ofVacancy('closed_')],
  step: [t('To stage, No.', 'В этап, №'), 'step_'],
  before: [t('From stage, No.', 'Из этапа, №'), 'before_'],
  last: [t('Last stage reached, No.', 'Последний этап, №'), ofVacancy('lasts_')],
  joined: [
    t('Stages skipped, yes or no', 'Есть пропуск этапа'),
    'ARRAYFORMULA((step_-before_>1)*1)',
  ],
  came: [t('Came, people', 'Пришли, чел.'), 'came_'],
  reached: [t('Passed, people', 'Прошли, чел.'), 'reached_'],
  excess: [
    t('More than came, people', 'Больше, чем пришло, чел.'),
    'MAP(came_;reached_;LAMBDA(n_;p_;IF(LEN(p_)=0;0;MAX(0;p_-n_))))',
  ],
  benchmark: [t('Benchmark, share', 'Бенчмарк, доля'), 'benchmark_'],
  conversion: [
    t('Conversion, share', 'Конверсия, доля'),
    'MAP(came_;reached_;LAMBDA(c_;p_;IF(OR(LEN(p_)=0;c_=0);"";p_/c_)))',
  ],
  low: [
    t('From, share', 'От, доля'),
    'CONV_INTERVAL(MAP(came_;reached_;LAMBDA(c_;p_;IF(LEN(p_)=0;"";IF(p_>c_;"";p_))));came_;{guide!confidence})',
  ],
  high: [t('To, share', 'До, доля'), ''],
} as const satisfies Readonly<Record<string, readonly [Text, Formula]>>;

/** Keys of these columns, in their order. */
export const countedSteps: readonly string[] = Object.keys(counted);

/**
 * Every step of every vacancy, a row each. A step leads from the last stage that has a count to the next one that has
 * one, so a skipped stage joins two steps into one. All intervals are one call.
 */
const COUNTED = `IF(COUNTA({vacancies!vacancy:all})=0;${blanks(Object.keys(counted).length)};LET(
  is_;ARRAYFORMULA(LEN({vacancies!vacancy:all})>0);
  counts_;FILTER({vacancies!contacted..passed:all};is_);
  typed_;FILTER({vacancies!number:all};is_);
  numbers_;MAP(typed_;LAMBDA(n_;IF(SUMPRODUCT((typed_=n_)*1)>1;"";n_)));
  recruiters_;FILTER({vacancies!recruiter:all};is_);
  opened_;FILTER({vacancies!opened:all};is_);
  closed_;FILTER({vacancies!closed:all};is_);
  rows_;SEQUENCE(ROWS(counts_));
  row_;TOCOL(ARRAYFORMULA(rows_+0*SEQUENCE(1;${STEPS})));
  step_;TOCOL(ARRAYFORMULA(0*rows_+SEQUENCE(1;${STEPS};2)));
  filled_;ARRAYFORMULA(SIGN((LEN(counts_)>0)+(SEQUENCE(1;${PASSED})=1))*SEQUENCE(1;${PASSED}));
  lasts_;BYROW(filled_;LAMBDA(stages_;MAX(stages_)));
  before_;TOCOL(SCAN(1;CHOOSECOLS(filled_;${upTo(STEPS)});LAMBDA(last_;each_;IF(each_=0;last_;each_))));
  came_;MAP(row_;before_;LAMBDA(r_;b_;N(INDEX(counts_;r_;b_))));
  reached_;MAP(row_;step_;LAMBDA(r_;s_;IF(LEN(INDEX(counts_;r_;s_))=0;"";INDEX(counts_;r_;s_))));
  benchmark_;MAP(step_;before_;LAMBDA(s_;b_;
    IF(INDEX(${along('unset')};s_)>INDEX(${along('unset')};b_);"";
      INDEX(${along('product')};s_)/INDEX(${along('product')};b_))));
  HSTACK(${Object.values(counted)
    .flatMap(([, formula]) => (formula === '' ? [] : [formula]))
    .join(';')})))`;

const RATE = `MAP(code_;conversion_;benchmark_;step_;last_;LAMBDA(v_;c_;b_;s_;l_;
      IF(s_=${PASSED};1;
      IF(s_>l_;IF(INDEX(${along('unset')};s_)>INDEX(${along('unset')};s_-1);"";INDEX(${along('product')};s_)/INDEX(${along('product')};s_-1));
      IF(LEN(c_)=0;1;
      IF(AND(v_>0;v_<=${verdict('above')});c_;b_))))))`;

/** What its vacancy has in each row of steps. */
const ofRow = (column: string): Formula =>
  `TOCOL(ARRAYFORMULA(IF(SEQUENCE(1;${STEPS})>0;${column};"")))`;

const judged = {
  share: [t('Had time, share', 'Успели, доля'), 'share_'],
  due: [t('Had time, people', 'Успели, чел.'), 'MAP(came_;share_;LAMBDA(n_;h_;n_*h_))'],
  verdict: [t('Verdict', 'Оценка'), `MAP(code_;LAMBDA(v_;${verdictWord('v_')}))`],
  shortfall: [t('Behind the goal, share', 'Отставание от цели, доля'), 'shortfall_'],
  rate: [t('Rate to expect, share', 'Ожидаемая конверсия, доля'), 'rate_'],
  product: [
    t('All rates multiplied, share', 'Произведение конверсий, доля'),
    `LET(products_;BYROW(WRAPROWS(rate_;${STEPS});LAMBDA(rates_;IF(COUNT(rates_)<${STEPS};"";PRODUCT(rates_))));${ofRow('products_')})`,
  ],
  worst: [
    t('Weakest step of the vacancy, No.', 'Слабый шаг вакансии, №'),
    `LET(most_;BYROW(WRAPROWS(shortfall_;${STEPS});LAMBDA(each_;MAX(each_)));
      MAP(number_;shortfall_;${ofRow('most_')};LAMBDA(n_;s_;m_;IF(LEN(s_)=0;"";IF(s_=m_;n_;"")))))`,
  ],
  grown: [
    t('More people than before, No.', 'Людей больше, чем до, №'),
    `MAP(number_;code_;LAMBDA(n_;v_;IF(v_=${verdict('check')};n_;"")))`,
  ],
  label: [
    t('Step', 'Шаг'),
    `MAP(before_;step_;LAMBDA(b_;s_;INDEX(${along('short')};b_)&" → "&INDEX(${along('short')};s_)))`,
  ],
  advice: [
    t('Advice', 'Совет'),
    'MAP(shortfall_;step_;LAMBDA(f_;s_;IF(LEN(f_)=0;"";INDEX({guide!toAnswered..toPassed@advice};s_-1))))',
  ],
} as const satisfies Readonly<Record<string, readonly [Text, Formula]>>;

const read = [
  'number',
  'opened',
  'closed',
  'step',
  'before',
  'last',
  'came',
  'reached',
  'benchmark',
  'conversion',
  'low',
  'high',
] as const;

/**
 * Whoever came lately has had no time to pass. At an even pace of candidates that is the share of the vacancy's days
 * which the step takes, and the benchmark is lowered by it; with less than half the share the step is not judged.
 */
const JUDGED = `IF(COUNT({step:all})=0;${blanks(Object.keys(judged).length)};LET(
  steps_;FILTER({number..high:column};ISNUMBER({step:column}));
  ${fromColumns('steps_', countedSteps, read)};
  share_;MAP(opened_;closed_;before_;step_;LAMBDA(o_;c_;b_;s_;LET(
    from_;INDEX(${along('days')};b_);to_;INDEX(${along('days')};s_);
    IF(LEN(c_)>0;IF(s_<${PASSED};1;IF({week!today}-c_>=to_-from_;1;0));
    IF(LEN(o_)=0;0;MAX(0;{week!today}-o_-to_)/MAX(1;{week!today}-o_-from_))))));
  goal_;MAP(benchmark_;share_;LAMBDA(b_;h_;IF(LEN(b_)=0;"";b_*h_)));
  code_;MAP(closed_;came_;reached_;conversion_;low_;high_;share_;benchmark_;LAMBDA(c_;n_;p_;r_;l_;h_;t_;b_;
    IF(LEN(p_)=0;0;IF(p_>n_;${verdict('check')};IF(OR(LEN(c_)>0;LEN(r_)=0;LEN(b_)=0);0;
    IF(t_<1/2;${verdict('early')};${verdictOf({ rate: 'r_', low: 'l_', high: 'h_', goal: '(b_*t_)', benchmark: 'b_' })}))))));
  shortfall_;${SHORTFALL};
  rate_;${RATE};
  HSTACK(${Object.values(judged)
    .map(([, formula]) => formula)
    .join(';')})))`;

/** The steps of all vacancies, for the other sheets. */
export const steps = {
  key: 'steps',
  title: t('Steps', 'Шаги'),
  about: t('What the other sheets reckon with.', 'Промежуточный расчёт для остальных листов.'),
  hidden: true,
  blocks: [
    path,
    {
      kind: 'table',
      key: 'all',
      rows: 1800,
      columns: [...filledBy(COUNTED, counted), ...filledBy(JUDGED, judged)],
    } satisfies TableBlock,
  ],
} satisfies TemplateSheet;
