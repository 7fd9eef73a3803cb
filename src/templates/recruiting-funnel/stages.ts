import type { Text } from '../../language';
import type { Formula, TableColumn } from '../define';
import { col } from '../parts/columns';
import { blankUnless } from '../parts/formulas';
import { t } from '../parts/words';

/** Width of a column of figures, pixels. */
export const FIGURE_WIDTH = 96;

/** The stages of the funnel, top first, with the conversion into them that is normal at the start. */
export const stages = [
  { key: 'contacted', rate: 'fromStart', name: t('Contacted', 'Контакты'), benchmark: null },
  { key: 'answered', rate: 'toAnswered', name: t('Answered', 'Ответили'), benchmark: 30 / 100 },
  {
    key: 'entered',
    rate: 'toEntered',
    name: t('Entered the process', 'Вошли в процесс'),
    benchmark: 60 / 100,
  },
  {
    key: 'hrInterview',
    rate: 'toHrInterview',
    name: t('HR interview', 'Интервью с HR'),
    benchmark: 70 / 100,
  },
  {
    key: 'testTask',
    rate: 'toTestTask',
    name: t('Test task', 'Тестовое задание'),
    benchmark: 50 / 100,
  },
  {
    key: 'teamInterview',
    rate: 'toTeamInterview',
    name: t('Team interview', 'Интервью с командой'),
    benchmark: 60 / 100,
  },
  { key: 'offer', rate: 'toOffer', name: t('Offer', 'Оффер'), benchmark: 40 / 100 },
  { key: 'hired', rate: 'toHired', name: t('Hired', 'Наняты'), benchmark: 80 / 100 },
  {
    key: 'passed',
    rate: 'toPassed',
    name: t('Probation passed', 'Прошли испыт. срок'),
    benchmark: 85 / 100,
  },
] as const satisfies readonly Stage[];

interface Stage {
  readonly key: string;
  /** Key of the conversion into this stage. */
  readonly rate: string;
  readonly name: Text;
  readonly benchmark: number | null;
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
  col.percent('fromStart', t('From the stage before →', 'Из предыдущего этапа →'), FIGURE_WIDTH, {
    spill: 'FUNNEL_CONV({contacted..passed:all})',
    note: t(
      'One FUNNEL_CONV call fills all conversions. The first stage has none before it, so this column stays blank.',
      'Все конверсии считает один вызов FUNNEL_CONV. До первого этапа ничего нет, поэтому столбец пуст.',
    ),
  }),
  ...funnelSteps.map(({ to }): TableColumn =>
    col.percent(to.rate, t(`${to.name.en}, %`, `${to.name.ru}, %`), FIGURE_WIDTH, {
      spilled: true,
    }),
  ),
];

/** Header of a column that counts people at a stage. */
export function peopleAt(stage: Stage): Text {
  return t(`${stage.name.en}, people`, `${stage.name.ru}, чел.`);
}

/**
 * The stage whose conversion falls furthest behind, as a share of what the row `against` above the header says;
 * stages too few people came to are left out. Blank when none is behind.
 */
export function weakestStage(of: string, against: string): Formula {
  return blankUnless(
    of,
    `LET(
      ratios;MAP({toAnswered..toPassed};{${against}@toAnswered}:{${against}@toPassed};{contacted..hired};
        LAMBDA(reached;expected;people;
          IF(OR(reached="";expected="";people="");"";
            IF(OR(expected=0;people<{enough});"";reached/expected))));
      IF(COUNT(ratios)=0;"";IF(MIN(ratios)>=1;"";
        SUBSTITUTE(INDEX({toAnswered..toPassed:header};1;MATCH(MIN(ratios);ratios;0));", %";""))))`,
  );
}
