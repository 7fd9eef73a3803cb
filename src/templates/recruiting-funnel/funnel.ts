import type { Axis, Formula, GridBlock, GridLine, TemplateSheet } from '../define';
import { col } from '../parts/columns';
import { ratio } from '../parts/formulas';
import { item } from '../parts/items';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { funnelSteps, stages } from './stages';

const LABEL_WIDTH = 230;
const WIDTH = 84;
const BLUE = '#1a73e8';

/** What is shown for each stage of what is chosen. */
export const stageFigures: Axis = {
  width: WIDTH,
  columns: [
    { key: 'people', header: t('People', 'Человек') },
    {
      key: 'total',
      header: t('From the first stage, %', 'Из первого этапа, %'),
      format: 'percent1',
    },
    {
      key: 'benchmark',
      header: t('Benchmark of the step, %', 'Бенчмарк шага, %'),
      format: 'percent',
    },
  ],
};

const lines: readonly GridLine[] = stages.map(({ key, name }, index) => ({
  key,
  label: name,
  format: 'count',
  formulaIn: {
    people: peopleAt(key),
    total: ratio(`${key}@people`, 'contacted@people'),
    ...(index === 0
      ? {}
      : {
          benchmark: `LET(found_;SUMIFS({groups!benchmark:all};{groups!who:all};1;{groups!step:all};${index + 1});IF(OR({${key}@people}="";found_=0);"";found_))`,
        }),
  },
}));

const stageGrid = {
  kind: 'grid',
  key: 'stages',
  title: t('How many have got there', 'Сколько дошло'),
  axis: 'stageFigures',
  corner: t('Stage', 'Этап'),
  labelWidth: LABEL_WIDTH,
  lines,
} satisfies GridBlock;

const GROWS =
  'IF({chosen}="";SUM({steps!excess:all});SUMIFS({steps!excess:all};{steps!number:all};{chosen}))>0';
const ofChosen = (key: string): Formula =>
  `FILTER({groups!all.${key}:column};{groups!who:column}=1)`;

/** People at a step of what is chosen; blank where nobody has come to it. */
const people = (key: string): Formula =>
  `MAP(${ofChosen('came')};${ofChosen(key)};LAMBDA(came_;people_;IF(came_=0;"";people_)))`;

const CHOSEN_COLUMNS = [
  ofChosen('label'),
  people('came'),
  people('reached'),
  ...['conversion', 'low', 'high', 'benchmark', 'verdict'].map(ofChosen),
].join(';');

const SKIPS = 'COUNTIFS({steps!joined:all};1;{steps!low:all};">=0")>0';
const GAP = `BENCHMARK_GAP({stages:labels};{contacted..passed@people};{contacted..passed@benchmark};{guide!confidence};{#language})`;

/** The funnel of one vacancy or of all. */
export const funnel = {
  key: 'funnel',
  title: t('Funnel', 'Воронка'),
  about: t(
    'Choose a vacancy, or all of them, and see where candidates are lost.',
    'Выберите вакансию или все сразу и посмотрите, где теряются кандидаты.',
  ),
  widths: [LABEL_WIDTH, WIDTH, WIDTH, WIDTH, WIDTH, WIDTH, WIDTH, 150],
  tabColor: 'green',
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        item.text('choice', t('Vacancy', 'Вакансия'), {
          input: { from: '{choices!choice:all}' },
          value: { list: 'row', word: 'company' },
          across: 3,
        }),
        item.text('chosen', t('No.', '№'), {
          formula: `IF(OR({choice}="";{choice}={#row.company});"";IFERROR(VALUE(REGEXEXTRACT({choice};"^\\d+"));{#say.noNumber}))`,
          note: t('Blank: all vacancies.', 'Пусто — все вакансии.'),
        }),
      ],
    },
    stageGrid,
    {
      kind: 'chart',
      key: 'chart',
      beside: true,
      type: 'funnel',
      title: t('Candidates by stage', 'Кандидаты по этапам'),
      of: 'stages',
      columns: ['', 'people'],
      colors: [BLUE, BLUE],
      format: 'count',
      unit: t('People', 'Человек'),
      width: 430,
      height: 260,
    },
    {
      kind: 'board',
      key: 'list',
      title: t('Step by step', 'По шагам'),
      about: t(
        'All vacancies: steps without a skipped stage, and only vacancies where both stages are filled in.',
        'По всем вакансиям: шаги без пропущенных этапов и только там, где заполнены оба этапа.',
      ),
      rows: funnelSteps.length,
      columns: [
        col.text('label', t('Step', 'Шаг'), LABEL_WIDTH),
        col.count('came', t('Came, people', 'Пришли, чел.'), WIDTH),
        col.count('reached', t('Passed, people', 'Прошли, чел.'), WIDTH),
        col.percent('conversion', t('Conversion, %', 'Конверсия, %'), WIDTH),
        col.percent('low', t('From, %', 'От, %'), WIDTH),
        col.percent('high', t('To, %', 'До, %'), WIDTH),
        col.percent('benchmark', t('Benchmark, %', 'Бенчмарк, %'), WIDTH),
        col.text('verdict', t('Verdict', 'Оценка'), 150),
      ],
      formula: `IF(COUNT({groups!who:all})=0;{#say.noVacancies};HSTACK(${CHOSEN_COLUMNS}))`,
      marks: [
        mark.alarm(['conversion', 'verdict'], '{verdict}={#verdict.alarm}'),
        mark.warn(['conversion', 'verdict'], '{verdict}={#verdict.below}'),
        mark.good(['conversion', 'verdict'], '{verdict}={#verdict.above}'),
        mark.muted(
          ['conversion', 'verdict'],
          'OR({verdict}={#verdict.few};{verdict}={#verdict.early})',
        ),
      ],
    },
    {
      kind: 'board',
      key: 'cost',
      title: t('What the gap costs', 'Чего стоит отставание'),
      about: t(
        'As if everybody in process were lost: how many more would reach the last stage if only this step came up to its benchmark.',
        'Если все, кто в процессе, потеряны: сколько ещё людей дошло бы до последнего этапа, если дотянуть до бенчмарка только этот шаг.',
      ),
      rows: funnelSteps.length,
      columns: [
        col.text('stage', t('To the stage', 'В этап'), LABEL_WIDTH),
        col.percent('ratio', t('Of the benchmark, %', 'От бенчмарка, %'), WIDTH),
        col.decimal('extra', t('Would be more, people', 'Было бы больше, чел.'), WIDTH),
      ],
      formula: `IF(COUNT({contacted..passed@people})<2;{#say.noVacancies};
        IF(${GROWS};{#say.grows};
        IF(AND({chosen}="";${SKIPS});{#say.chooseOne};
        LET(table_;${GAP};FILTER(CHOOSECOLS(table_;1;8;9);SEQUENCE(ROWS(table_))>1)))))`,
    },
  ],
} satisfies TemplateSheet;

/** What can be chosen on other sheets. */
export const choices = {
  key: 'choices',
  title: t('Vacancies to choose from', 'Вакансии для выбора'),
  about: t('The lists behind the dropdowns.', 'Списки для выбора.'),
  hidden: true,
  blocks: [
    {
      kind: 'board',
      key: 'one',
      columns: [col.text('key', t('Vacancy', 'Вакансия'), LABEL_WIDTH)],
      formula: `IF(COUNT({vacancies!number:all})=0;"";${keys()})`,
      rows: 300,
    },
    {
      kind: 'board',
      key: 'oneOrAll',
      beside: true,
      columns: [col.text('choice', t('Vacancy', 'Вакансия'), LABEL_WIDTH)],
      formula: `IF(COUNT({vacancies!number:all})=0;{#row.company};VSTACK({#row.company};${keys()}))`,
      rows: 300,
    },
  ],
} satisfies TemplateSheet;

/** `12 · Designer`: a vacancy is found by its number, so it may be renamed. */
function keys(): Formula {
  return `LET(is_;ARRAYFORMULA(ISNUMBER({vacancies!number:all}));
    MAP(FILTER({vacancies!number:all};is_);FILTER({vacancies!vacancy:all};is_);LAMBDA(n_;v_;n_&" · "&v_)))`;
}

/** People at a stage of what is chosen; blank where nobody was counted. */
function peopleAt(stage: string): Formula {
  const all = `{vacancies!${stage}:all}`;
  const one = `{vacancies!number:all};{chosen}`;
  return `IF({chosen}="";IF(COUNT(${all})=0;"";SUM(${all}));
    IF(COUNTIFS(${one};${all};">=0")=0;"";SUMIFS(${all};${one})))`;
}
