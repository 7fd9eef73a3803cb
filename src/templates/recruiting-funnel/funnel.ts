import type { Axis, Formula, GridLine, Mark, TemplateSheet } from '../define';
import { funnelSteps, stages } from './stages';

const LABEL_WIDTH = 225;
const WIDTH = 96;

/** What is shown for each stage of the chosen vacancy. */
export const stageFigures: Axis = {
  width: WIDTH,
  columns: [
    { key: 'people', header: { en: 'People', ru: 'Человек' }, width: LABEL_WIDTH },
    {
      key: 'step',
      header: { en: 'From the stage before, %', ru: 'Из предыдущего этапа, %' },
      format: 'percent',
    },
    { key: 'norm', header: { en: 'Norm, %', ru: 'Норма, %' }, format: 'percent' },
    {
      key: 'verdict',
      header: { en: 'Verdict', ru: 'Оценка' },
      format: 'text',
      width: 110,
    },
    {
      key: 'total',
      header: { en: 'From the first stage, %', ru: 'Из первого этапа, %' },
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
      total: share(key, 'contacted'),
      ...(before
        ? {
            step: share(key, before.key),
            norm: `IF({vacancies!norm@${rate}}="";"";{vacancies!norm@${rate}})`,
            verdict: verdict(before.key),
          }
        : {}),
    },
  };
});

/** The funnel of one vacancy or of all. */
export const funnel = {
  key: 'funnel',
  title: { en: 'Funnel', ru: 'Воронка' },
  about: {
    en: 'Choose a vacancy, or all of them, and see where candidates are lost.',
    ru: 'Выберите вакансию или все сразу и посмотрите, где теряются кандидаты.',
  },
  widths: [LABEL_WIDTH, LABEL_WIDTH, WIDTH, WIDTH, 110, WIDTH, 30],
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        {
          key: 'choice',
          label: { en: 'Vacancy', ru: 'Вакансия' },
          format: 'text',
          input: { from: '{choices.name:all}' },
          value: { list: 'choice', word: 'all' },
        },
      ],
    },
    {
      kind: 'figures',
      key: 'state',
      items: [
        {
          key: 'inWork',
          label: { en: 'Vacancies in work', ru: 'Вакансий в работе' },
          format: 'count',
          formula:
            'IF(COUNTA({vacancies!vacancy:all})=0;"";COUNTA({vacancies!vacancy:all})-COUNT({vacancies!closed:all}))',
        },
        {
          key: 'daysToClose',
          label: { en: 'Days to close, average', ru: 'Дней до закрытия, в среднем' },
          format: 'decimal',
          formula: '{recruiters!company@daysToClose}',
        },
      ],
    },
    {
      kind: 'grid',
      key: 'stages',
      axis: 'stageFigures',
      corner: { en: 'Stage', ru: 'Этап' },
      labelWidth: LABEL_WIDTH,
      lines,
      marks: funnelSteps.flatMap(({ to: { key } }): Mark[] => [
        { on: [key], when: `{${key}@verdict}={#verdict.alarm}`, look: 'alarm' },
        { on: [key], when: `{${key}@verdict}={#verdict.below}`, look: 'warn' },
      ]),
    },
    {
      kind: 'chart',
      key: 'chart',
      beside: true,
      type: 'bar',
      title: { en: 'Candidates by stage', ru: 'Кандидаты по этапам' },
      of: 'stages',
      columns: ['', 'people'],
      format: 'count',
      unit: { en: 'People', ru: 'Человек' },
      width: 400,
      height: 320,
    },
    {
      kind: 'board',
      key: 'choices',
      title: { en: 'Vacancies to choose from', ru: 'Список для выбора' },
      columns: [
        {
          key: 'name',
          header: { en: 'Vacancy', ru: 'Вакансия' },
          format: 'text',
          width: LABEL_WIDTH,
        },
      ],
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

function share(part: string, whole: string): Formula {
  return `IF(OR({${whole}@people}="";{${whole}@people}=0;{${part}@people}="");"";{${part}@people}/{${whole}@people})`;
}

function verdict(before: string): Formula {
  return [
    'IF(OR({@step}="";{@norm}="");"";',
    `IF({${before}@people}<{vacancies!enough};{#verdict.few};`,
    'IF({@step}<={@norm}*{vacancies!half};{#verdict.alarm};',
    'IF({@step}<{@norm};{#verdict.below};{#verdict.fine}))))',
  ].join('');
}
