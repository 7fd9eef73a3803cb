import type { Axis, Formula, GridLine, Mark, TemplateSheet } from '../define';
import { col } from '../parts/columns';
import { blankUnless, copyOf, ratio } from '../parts/formulas';
import { item, figure } from '../parts/items';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { funnelSteps, stages } from './stages';

const LABEL_WIDTH = 225;
const WIDTH = 96;

/** What is shown for each stage of the chosen vacancy. */
export const stageFigures: Axis = {
  width: WIDTH,
  columns: [
    { key: 'people', header: t('People', 'Человек'), width: LABEL_WIDTH },
    {
      key: 'step',
      header: t('From the stage before, %', 'Из предыдущего этапа, %'),
      format: 'percent',
    },
    { key: 'benchmark', header: t('Benchmark, %', 'Бенчмарк, %'), format: 'percent' },
    col.text('verdict', t('Verdict', 'Оценка'), 110),
    {
      key: 'total',
      header: t('From the first stage, %', 'Из первого этапа, %'),
      format: 'percent1',
    },
  ],
};

const lines: readonly GridLine[] = stages.map(({ key, name, rate }) => {
  const before = funnelSteps.find(({ to }) => to.key === key)?.from;
  return {
    key,
    label: name,
    format: 'count',
    formulaIn: {
      people: chosenPeople(key),
      total: ratio(`${key}@people`, 'contacted@people'),
      ...(before
        ? {
            step: ratio(`${key}@people`, `${before.key}@people`),
            benchmark: copyOf(`vacancies!benchmark@${rate}`),
            verdict: verdict(before.key),
          }
        : {}),
    },
  };
});

/** The funnel of one vacancy or of all. */
export const funnel = {
  key: 'funnel',
  title: t('Funnel', 'Воронка'),
  about: t(
    'Choose a vacancy, or all of them, and see where candidates are lost.',
    'Выберите вакансию или все сразу и посмотрите, где теряются кандидаты.',
  ),
  widths: [LABEL_WIDTH, LABEL_WIDTH, WIDTH, WIDTH, 110, WIDTH, 30],
  tabColor: 'green',
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        item.text('choice', t('Vacancy', 'Вакансия'), {
          input: { from: '{choices!name:all}' },
          value: { list: 'choice', word: 'all' },
        }),
      ],
    },
    {
      kind: 'figures',
      key: 'state',
      items: [
        figure.count(
          'inWork',
          t('Open vacancies', 'Вакансий в работе'),
          'IF(COUNTA({vacancies!vacancy:all})=0;"";COUNTA({vacancies!vacancy:all})-COUNT({vacancies!closed:all}))',
        ),
        figure.decimal(
          'daysToClose',
          t('Average days to close', 'Дней до закрытия в среднем'),
          '{recruiters!company@daysToClose}',
        ),
      ],
    },
    {
      kind: 'grid',
      key: 'stages',
      axis: 'stageFigures',
      corner: t('Stage', 'Этап'),
      labelWidth: LABEL_WIDTH,
      lines,
      marks: funnelSteps.flatMap(({ to: { key } }): Mark[] => [
        mark.alarm([key], `{${key}@verdict}={#verdict.alarm}`),
        mark.warn([key], `{${key}@verdict}={#verdict.below}`),
      ]),
    },
    {
      kind: 'chart',
      key: 'chart',
      beside: true,
      type: 'bar',
      title: t('Candidates by stage', 'Кандидаты по этапам'),
      of: 'stages',
      columns: ['', 'people'],
      format: 'count',
      unit: t('People', 'Человек'),
      width: 400,
      height: 320,
    },
  ],
} satisfies TemplateSheet;

/** What can be chosen on the sheet of the funnel. */
export const choices = {
  key: 'choices',
  title: t('Vacancies to choose from', 'Вакансии для выбора'),
  about: t(
    'The list behind the dropdown of the “Funnel” sheet.',
    'Список для выбора на листе «Воронка».',
  ),
  hidden: true,
  blocks: [
    {
      kind: 'board',
      key: 'list',
      columns: [col.text('name', t('Vacancy', 'Вакансия'), LABEL_WIDTH)],
      formula:
        'IFERROR(VSTACK({#choice.all};UNIQUE(FILTER({vacancies!vacancy:all};{vacancies!vacancy:all}<>"")));{#choice.all})',
      rows: 60,
    },
  ],
} satisfies TemplateSheet;

/** People at a stage of the chosen vacancy; blank where nobody was counted. */
function chosenPeople(stage: string): Formula {
  const chosen = `{vacancies!vacancy:all};chosen`;
  return `LET(chosen;IF(OR({choice}="";{choice}={#choice.all});"*";{choice});IF(COUNTIFS(${chosen};{vacancies!${stage}:all};">=0")=0;"";SUMIFS({vacancies!${stage}:all};${chosen})))`;
}

function verdict(before: string): Formula {
  const judged = [
    `IF({${before}@people}<{vacancies!enough};{#verdict.few};`,
    'IF({@step}<={@benchmark}*{vacancies!half};{#verdict.alarm};',
    'IF({@step}<{@benchmark};{#verdict.below};{#verdict.fine})))',
  ];
  return blankUnless(['@step', '@benchmark'], judged.join(''));
}
