import type { Text } from '../../language';
import type { Formula, TableBlock, TemplateSheet } from '../define';
import { t } from '../parts/words';
import {
  blanks,
  filledBy,
  fromColumns,
  SHORTFALL,
  verdict,
  verdictOf,
  verdictWord,
} from './judging';
import { funnelSteps } from './stages';
import { countedSteps } from './steps';

const STEPS = funnelSteps.length;
const COMPANY = 2;

const path = (column: string, stage: Formula): Formula =>
  `INDEX({steps!path.contacted..passed@${column}};${stage})`;

const counted = {
  who: [t('Group, No.', 'Группа, №'), 'who_'],
  name: [t('Group', 'Группа'), 'name_'],
  step: [t('To stage, No.', 'В этап, №'), 'step_'],
  came: [t('Came, people', 'Пришли, чел.'), 'cameAll_'],
  reached: [t('Passed, people', 'Прошли, чел.'), 'reachedAll_'],
  before: [t('From stage, No.', 'Из этапа, №'), 'before_'],
  benchmark: [
    t('Benchmark, share', 'Бенчмарк, доля'),
    `MAP(before_;step_;LAMBDA(b_;s_;IF(${path('unset', 's_')}>${path('unset', 'b_')};"";
      ${path('product', 's_')}/${path('product', 'b_')})))`,
  ],
  conversion: [
    t('Conversion, share', 'Конверсия, доля'),
    'MAP(cameAll_;reachedAll_;LAMBDA(c_;p_;IF(c_=0;"";p_/c_)))',
  ],
  low: [t('From, share', 'От, доля'), 'CONV_INTERVAL(reachedAll_;cameAll_;{guide!confidence})'],
  high: [t('To, share', 'До, доля'), ''],
} as const satisfies Readonly<Record<string, readonly [Text, Formula]>>;

/**
 * Of each group the sums over its vacancies: of what is chosen first, then of the company, then of its recruiters. A
 * joined step is another step, so only what is chosen has it; steps without a sound interval count nowhere.
 */
function sums(of: Readonly<Record<string, Formula>>): Formula {
  const inRows = (column: Formula, without: Formula): Formula =>
    `WRAPROWS(MAP(${column};low_;joined_;LAMBDA(v_;l_;j_;IF(${without};0;v_)));${STEPS})`;
  const each = Object.entries(of).map(
    ([name, column]) => `${name};LET(
      whole_;${inRows(column, 'OR(LEN(l_)=0;j_=1)')};
      TOCOL(VSTACK(MMULT(first_;IF(isOne_;${inRows(column, 'LEN(l_)=0')};whole_));MMULT(others_;whole_))))`,
  );
  return `steps_;FILTER({steps!all.number..high:column};ISNUMBER({steps!all.step:column}));
    ${fromColumns('steps_', countedSteps, ['joined', 'came', 'reached', 'low'])};
    firsts_;FILTER(steps_;CHOOSECOLS(steps_;${countedSteps.indexOf('step') + 1})=2);
    isOne_;LEN({funnel!chosen})>0;
    first_;TRANSPOSE(MAP(CHOOSECOLS(firsts_;${countedSteps.indexOf('number') + 1});LAMBDA(n_;
      IF(isOne_;IF(n_={funnel!chosen};1;0);1))));
    recruiters_;TRANSPOSE(CHOOSECOLS(firsts_;${countedSteps.indexOf('recruiter') + 1}));
    names_;IF(COUNTA({guide!recruiterList.recruiter:all})=0;VSTACK({#row.company};"");VSTACK({#row.company};
      FILTER({guide!recruiterList.recruiter:all};LEN({guide!recruiterList.recruiter:all})>0)));
    others_;ARRAYFORMULA((((recruiters_=names_)+(names_={#row.company}))>0)*1);
    ${each.join(';')}`;
}

/** The steps of what is chosen on the funnel, of the company and of each recruiter; all intervals are one call. */
const COUNTED = `IF(COUNT({steps!all.step:all})=0;${blanks(Object.keys(counted).length)};LET(
  ${sums({ cameAll_: 'came_', reachedAll_: 'reached_' })};
  rows_;SEQUENCE(ROWS(names_)+1);
  who_;TOCOL(ARRAYFORMULA(rows_+0*SEQUENCE(1;${STEPS})));
  step_;TOCOL(ARRAYFORMULA(0*rows_+SEQUENCE(1;${STEPS};2)));
  name_;MAP(who_;LAMBDA(w_;IF(w_=1;"";INDEX(names_;w_-1))));
  before_;MAP(who_;step_;LAMBDA(w_;s_;LET(
    found_;IF(OR(w_>1;isOne_=FALSE);0;SUMIFS({steps!before:all};{steps!step:all};s_;{steps!number:all};{funnel!chosen};{steps!low:all};">=0"));
    IF(found_=0;s_-1;found_))));
  HSTACK(${Object.values(counted)
    .flatMap(([, formula]) => (formula === '' ? [] : [formula]))
    .join(';')})))`;

const judged = {
  share: [t('Had time, share', 'Успели, доля'), 'share_'],
  verdict: [t('Verdict', 'Оценка'), `MAP(code_;LAMBDA(v_;${verdictWord('v_')}))`],
  shortfall: [t('Behind the goal, share', 'Отставание от цели, доля'), SHORTFALL],
  label: [
    t('Step', 'Шаг'),
    `MAP(before_;step_;LAMBDA(b_;s_;${path('short', 'b_')}&" → "&${path('short', 's_')}))`,
  ],
} as const satisfies Readonly<Record<string, readonly [Text, Formula]>>;

const read = [
  'who',
  'name',
  'step',
  'before',
  'came',
  'conversion',
  'low',
  'high',
  'benchmark',
] as const;

/** What the company does at a step, with its own people in process left out of account as a recruiter's are. */
const ofCompany = (column: string): Formula =>
  `MAP(step_;LAMBDA(s_;INDEX(${column};${STEPS}*(${COMPANY}-1)+s_-1)))`;

/** A recruiter is compared with the company by whether the intervals overlap. */
const BESIDE_COMPANY = `IF(h_<f_*MIN(1;k_);IF(r_<=c_*k_/2;${verdict('alarm')};${verdict('below')});
  IF(l_>t_*MAX(1;k_);${verdict('above')};IF(h_-l_<=c_/2;${verdict('same')};${verdict('few')})))`;

const JUDGED = `IF(COUNT({step:all})=0;${blanks(Object.keys(judged).length)};LET(
  due_;LET(hadTime_;FILTER({steps!due:column};ISNUMBER({steps!all.step:column}));${sums({ dueAll_: 'hadTime_' })};dueAll_);
  groups_;FILTER({who..high:column};ISNUMBER({step:column}));
  ${fromColumns('groups_', Object.keys(counted), read)};
  share_;MAP(came_;due_;LAMBDA(c_;d_;IF(c_=0;0;d_/c_)));
  rateOf_;${ofCompany('conversion_')};lowOf_;${ofCompany('low_')};highOf_;${ofCompany('high_')};
  pace_;LET(shares_;${ofCompany('share_')};MAP(share_;shares_;LAMBDA(s_;o_;IF(o_=0;1;s_/o_))));
  goal_;MAP(who_;benchmark_;share_;rateOf_;pace_;LAMBDA(w_;b_;s_;r_;k_;
    IF(w_<=${COMPANY};IF(LEN(b_)=0;"";b_*s_);IF(LEN(r_)=0;"";r_*k_))));
  isOver_;AND(LEN({funnel!chosen})>0;COUNTIFS({vacancies!number:all};{funnel!chosen};{vacancies!closed:all};">0")>0);
  code_;MAP(who_;conversion_;low_;high_;share_;goal_;benchmark_;rateOf_;lowOf_;highOf_;pace_;
    LAMBDA(w_;r_;l_;h_;s_;g_;b_;c_;f_;t_;k_;
      IF(OR(LEN(r_)=0;LEN(g_)=0;AND(w_=1;isOver_));0;IF(s_<1/2;${verdict('early')};
      IF(w_>${COMPANY};${BESIDE_COMPANY};${verdictOf({ rate: 'r_', low: 'l_', high: 'h_', goal: 'g_', benchmark: 'b_' })})))));
  HSTACK(${Object.values(judged)
    .map(([, formula]) => formula)
    .join(';')})))`;

const ofLog = (key: string): Formula => `{sources!log.${key}:all}`;

const totals = {
  source: [t('Source', 'Источник'), 'names_'],
  used: [t('Vacancies that use it', 'Вакансий с источником'), 'used_'],
  contacted: [t('Contacted, people', 'Контакты, чел.'), 'contacted_'],
  answered: [t('Answered, people', 'Ответили, чел.'), 'answered_'],
  entered: [t('Entered the process, people', 'Вошли в процесс, чел.'), 'entered_'],
  low: [t('From, share', 'От, доля'), 'CONV_INTERVAL(entered_;contacted_;{guide!confidence})'],
  high: [t('To, share', 'До, доля'), ''],
} as const satisfies Readonly<Record<string, readonly [Text, Formula]>>;

/** Rows of the log whose counts can be right; the others are told there. */
const summed = (key: string): Formula =>
  `MAP(names_;LAMBDA(s_;SUMIFS(${ofLog(key)};${ofLog('source')};s_;${ofLog('low')};">=0")))`;

const TOTALS = `IF(COUNTA({guide!sourceList.source:all})=0;${blanks(Object.keys(totals).length)};LET(
  names_;FILTER({guide!sourceList.source:all};LEN({guide!sourceList.source:all})>0);
  used_;MAP(names_;LAMBDA(s_;SUMPRODUCT((${ofLog('source')}=s_)*1)));
  contacted_;${summed('contacted')};answered_;${summed('answered')};entered_;${summed('entered')};
  HSTACK(${Object.values(totals)
    .flatMap(([, formula]) => (formula === '' ? [] : [formula]))
    .join(';')})))`;

const SOURCE_VERDICT = `IF(OR({source}="";{low}="";{steps!path.entered@unset}>0);"";LET(
  had_;SUMIFS(${ofLog('due')};${ofLog('source')};{source};${ofLog('low')};">=0")/{contacted};
  ${sourceVerdict('{low}', '{high}', 'had_', `{week!today}-MINIFS(${ofLog('started')};${ofLog('source')};{source})`)}))`;

/** What to do with a source: its whole interval beside the goal, once it has run for long enough. */
export function sourceVerdict(low: Formula, high: Formula, had: Formula, days: Formula): Formula {
  const benchmark = '{steps!path.entered@product}';
  return `IF(OR(${days}<{guide!lookAfter};${had}<1/2);{#source.early};
    IF(${low}>${benchmark};{#source.strengthen};IF(${high}<${benchmark}*${had};{#source.stop};
    IF(${high}-${low}<=${benchmark}/2;{#source.keep};{#source.few}))))`;
}

/** Steps of the company and of its recruiters, and the sources, for the sheets that show them. */
export const groups = {
  key: 'groups',
  title: t('Groups', 'Группы'),
  about: t('What the other sheets reckon with.', 'Промежуточный расчёт для остальных листов.'),
  hidden: true,
  blocks: [
    {
      kind: 'table',
      key: 'bySource',
      rows: 20,
      columns: [
        ...filledBy(TOTALS, totals),
        {
          key: 'verdict',
          header: t('What now', 'Что делать'),
          format: 'text',
          width: 90,
          formula: SOURCE_VERDICT,
        },
      ],
    } satisfies TableBlock,
    {
      kind: 'table',
      key: 'all',
      rows: 120,
      columns: [...filledBy(COUNTED, counted), ...filledBy(JUDGED, judged)],
    } satisfies TableBlock,
  ],
} satisfies TemplateSheet;
