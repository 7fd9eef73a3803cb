import type { Text } from '../../language';
import type { Formula, TableColumn } from '../define';

/** Width of a column of figures, pixels. */
export const FIGURE_WIDTH = 96;

/** The stages of the funnel, top first, with the conversion into them that is normal at the start. */
export const stages = [
  { key: 'contacted', rate: 'fromStart', name: { en: 'Contacted', ru: 'Контакты' }, norm: null },
  { key: 'answered', rate: 'toAnswered', name: { en: 'Answered', ru: 'Ответили' }, norm: 30 / 100 },
  {
    key: 'entered',
    rate: 'toEntered',
    name: { en: 'Entered the process', ru: 'Вошли в процесс' },
    norm: 60 / 100,
  },
  {
    key: 'hrInterview',
    rate: 'toHrInterview',
    name: { en: 'HR interview', ru: 'Интервью с HR' },
    norm: 70 / 100,
  },
  {
    key: 'testTask',
    rate: 'toTestTask',
    name: { en: 'Test task', ru: 'Тестовое задание' },
    norm: 50 / 100,
  },
  {
    key: 'teamInterview',
    rate: 'toTeamInterview',
    name: { en: 'Team interview', ru: 'Интервью с командой' },
    norm: 60 / 100,
  },
  { key: 'offer', rate: 'toOffer', name: { en: 'Offer', ru: 'Оффер' }, norm: 40 / 100 },
  { key: 'hired', rate: 'toHired', name: { en: 'Hired', ru: 'Наняты' }, norm: 80 / 100 },
  {
    key: 'passed',
    rate: 'toPassed',
    name: { en: 'Probation passed', ru: 'Прошли испыт. срок' },
    norm: 85 / 100,
  },
] as const satisfies readonly Stage[];

interface Stage {
  readonly key: string;
  /** Key of the conversion into this stage. */
  readonly rate: string;
  readonly name: Text;
  readonly norm: number | null;
}

/** One step of the funnel: from a stage to the next. */
export interface FunnelStep {
  readonly from: Stage;
  readonly to: Stage;
}

/** All steps of the funnel. */
export const funnelSteps: readonly FunnelStep[] = stages.flatMap((to, index) => {
  const from = stages[index - 1];
  return from ? [{ from, to }] : [];
});

/** Conversions of every row by one call: a column that parts them from the counts, then one for each step. */
export const conversionColumns: readonly TableColumn[] = [
  {
    key: 'fromStart',
    header: { en: 'From the stage before →', ru: 'Из предыдущего этапа →' },
    format: 'percent',
    width: FIGURE_WIDTH,
    spill: 'FUNNEL_CONV({contacted..passed:all})',
    note: {
      en: 'One FUNNEL_CONV call fills all conversions. The first stage has none before it, so this column stays blank.',
      ru: 'Все конверсии считает один вызов FUNNEL_CONV. До первого этапа ничего нет, поэтому столбец пуст.',
    },
  },
  ...funnelSteps.map(({ to }): TableColumn => ({
    key: to.rate,
    header: { en: `${to.name.en}, %`, ru: `${to.name.ru}, %` },
    format: 'percent',
    width: FIGURE_WIDTH,
    spilled: true,
  })),
];

/** Header of a column that counts people at a stage. */
export function peopleAt(stage: Stage): Text {
  return { en: `${stage.name.en}, people`, ru: `${stage.name.ru}, чел.` };
}

/**
 * The stage whose conversion falls furthest behind, as a share of what the row `against` above the header says;
 * stages too few people came to are left out. Blank when none is behind.
 */
export function weakestStage(of: string, against: string): Formula {
  const expected = `{${against}@toAnswered}:{${against}@toPassed}`;
  return [
    `IF({${of}}="";"";LET(ratios;MAP({toAnswered..toPassed};${expected};{contacted..hired};`,
    'LAMBDA(reached;expected;people;IF(OR(reached="";expected="";people="");"";IF(OR(expected=0;people<{enough});"";reached/expected))));',
    'IF(COUNT(ratios)=0;"";IF(MIN(ratios)>=1;"";',
    'SUBSTITUTE(INDEX({toAnswered..toPassed:header};1;MATCH(MIN(ratios);ratios;0));", %";"")))))',
  ].join('');
}
