import type { BoardColumn, Formula, FormulaBoard, Mark, TemplateSheet } from '../define';
import { col } from '../parts/columns';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { blanks } from './judging';
import { funnelSteps, stepName, type FunnelStep } from './stages';

const WIDTH = 80;
const IS_STEP = 'ISNUMBER({steps!step:column})';

/** Conversions of the steps, then what they are worth. */
export const stepColumns: readonly BoardColumn[] = [
  ...funnelSteps.map((step) => col.percent(step.key, percentOf(step), WIDTH)),
  ...funnelSteps.map((step) =>
    col.text(verdictKey(step), verdictHeader(step), 110, { wrap: true }),
  ),
];

/** Colours of the conversions by their verdicts. */
export const stepMarks: readonly Mark[] = funnelSteps.flatMap((step): Mark[] => {
  const is = (word: string): Formula => `{${verdictKey(step)}}={#verdict.${word}}`;
  const on = [step.key];
  return [
    mark.alarm(on, is('alarm')),
    mark.warn(on, `OR(${is('below')};${is('check')})`),
    mark.good(on, is('above')),
    mark.muted(on, `OR(${is('few')};${is('early')})`),
  ];
});

const board = {
  kind: 'board',
  key: 'list',
  rows: 260,
  open: true,
  columns: [
    col.count('number', t('No.', '№'), 42, { align: 'center' }),
    col.text('vacancy', t('Vacancy', 'Вакансия'), 205),
    col.text('state', t('Status', 'Состояние'), 105),
    ...stepColumns,
  ],
  formula: `IF(COUNTA({vacancies!vacancy:all})=0;{#say.noVacancies};LET(
    is_;ARRAYFORMULA(LEN({vacancies!vacancy:all})>0);
    VSTACK(
      HSTACK("";{#row.benchmark};"";TOROW(MAP({guide!toAnswered..toPassed@benchmark};LAMBDA(b_;IF(LEN(b_)=0;"";b_))));${blanks(funnelSteps.length)});
      HSTACK("";{#row.company};"";TOROW(FILTER({groups!conversion:column};{groups!who:column}=2));${blanks(funnelSteps.length)});
      HSTACK(FILTER({vacancies!number:all};is_);FILTER({vacancies!vacancy:all};is_);FILTER({vacancies!state:all};is_);
        ${inRows('{steps!conversion:column}', IS_STEP)};${inRows('{steps!verdict:column}', IS_STEP)}))))`,
  marks: [
    mark.muted(
      ['number', 'vacancy', 'state', ...stepColumns.map(({ key }) => key)],
      '{state}={#state.closed}',
    ),
    ...stepMarks,
  ],
} satisfies FormulaBoard;

/** Conversions of every vacancy with their verdicts. */
export const conversions = {
  key: 'conversions',
  title: t('Conversions', 'Конверсии'),
  about: t(
    'Red and yellow: surely below the benchmark. Grey: too few data, too early, or closed. The words stand to the right.',
    'Красным и жёлтым: надёжно ниже бенчмарка. Серым: мало данных, рано судить или закрыта. Словами — правее.',
  ),
  freeze: { header: 'list', columns: 2 },
  tabColor: 'green',
  blocks: [board],
} satisfies TemplateSheet;

/** A column of steps below one another as rows, one for each funnel. */
export function inRows(column: Formula, condition: Formula): Formula {
  return `WRAPROWS(MAP(FILTER(${column};${condition});LAMBDA(cell_;IF(LEN(cell_)=0;"";cell_)));${funnelSteps.length})`;
}

/** Key of the verdict on a step. */
export function verdictKey({ key }: FunnelStep): string {
  return `verdict${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}

function percentOf(step: FunnelStep): ReturnType<typeof t> {
  const { en, ru } = stepName(step);
  return t(`${en}, %`, `${ru}, %`);
}

function verdictHeader(step: FunnelStep): ReturnType<typeof t> {
  const { en, ru } = stepName(step);
  return t(`${en}: verdict`, `${ru}: оценка`);
}
