import type { Formula, Mark, TableColumn, TemplateSheet } from '../define';
import { col } from '../parts/columns';
import { blankUnless, copyOf, ratio } from '../parts/formulas';
import { item } from '../parts/items';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { sourceNames, sourceSample } from './sample';
import { FIGURE_WIDTH, peopleAt, stages } from './stages';

const USED = 'SUMPRODUCT(({log.source:all}={source})*1)';
const reached = stages.slice(0, 3);
const rates: readonly TableColumn[] = [
  rate('answerRate', 'answered', 'contacted', {
    header: t('Answered, %', 'Ответили, %'),
    note: t('Answered ÷ contacted.', 'Ответили ÷ контакты.'),
  }),
  rate('processRate', 'entered', 'answered', {
    header: t('Entered the process, %', 'Вошли в процесс, %'),
    note: t('Entered the process ÷ answered.', 'Вошли в процесс ÷ ответили.'),
  }),
];

/** Which sources answer, and whose candidates enter the process. */
export const sources = {
  key: 'sources',
  title: t('Sources', 'Источники'),
  about: t(
    'Start a vacancy with two sources and look at both after two or three weeks. Yellow: below the benchmark. Red: at half of it or less.',
    'Начинайте вакансию с двух источников и через две-три недели сравните их. Жёлтым: ниже бенчмарка. Красным: половина бенчмарка и меньше.',
  ),
  tabColor: 'blue',
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        item.count(
          'lookAfter',
          t('Days before a source is judged', 'Через сколько дней оценивать источник'),
          { input: { atLeast: 1 }, value: 14 },
        ),
        item.count(
          'unassigned',
          t('Contacts without a source, people', 'Контакты без источника, чел.'),
          {
            formula:
              'IF(COUNT({vacancies!contacted:all};{log.contacted:all})=0;"";SUM({vacancies!contacted:all})-SUM({log.contacted:all}))',
            note: t(
              'Contacted on the “Vacancies” sheet less contacted below. Anything but 0 means that somebody was not entered.',
              'Контакты с листа «Вакансии» минус контакты в таблице ниже. Если не 0, кого-то забыли внести.',
            ),
          },
        ),
      ],
      marks: [mark.warn(['unassigned'], 'AND(ISNUMBER({self});{self}<>0)')],
    },
    {
      kind: 'table',
      key: 'bySource',
      title: t('All vacancies by source', 'Все вакансии по источникам'),
      rows: 8,
      above: [
        {
          key: 'benchmark',
          label: t('Benchmark, %', 'Бенчмарк, %'),
          cells: {
            answerRate: { format: 'percent', formula: copyOf('vacancies!benchmark@toAnswered') },
            processRate: { format: 'percent', formula: copyOf('vacancies!benchmark@toEntered') },
          },
        },
        {
          key: 'alarm',
          label: t('Red at or below, %', 'Красный, если не выше, %'),
          cells: {
            answerRate: {
              format: 'percent',
              formula: blankUnless(
                'benchmark@answerRate',
                '{benchmark@answerRate}*{vacancies!half}',
              ),
            },
            processRate: {
              format: 'percent',
              formula: blankUnless(
                'benchmark@processRate',
                '{benchmark@processRate}*{vacancies!half}',
              ),
            },
          },
        },
      ],
      columns: [
        col.text('source', t('Source', 'Источник'), 260, { input: true }),
        col.count('used', t('Vacancies that use it', 'Вакансий с этим источником'), 150, {
          formula: forSource(USED),
        }),
        ...reached.map((stage): TableColumn =>
          col.count(stage.key, peopleAt(stage), FIGURE_WIDTH, {
            formula: forSource(`SUMIFS({log.${stage.key}:all};{log.source:all};{source})`),
          }),
        ),
        ...rates,
      ],
      content: Object.values(sourceNames).map((source) => ({ source })),
      marks: rateMarks(''),
    },
    {
      kind: 'table',
      key: 'log',
      title: t('By vacancy and source', 'По вакансиям и источникам'),
      rows: 80,
      columns: [
        col.text('vacancy', t('Vacancy', 'Вакансия'), 260, {
          input: { from: '{vacancies!vacancy:all}' },
        }),
        col.text('source', t('Source', 'Источник'), 150, {
          input: { from: '{bySource.source:all}' },
        }),
        ...reached.map((stage): TableColumn =>
          col.count(stage.key, peopleAt(stage), FIGURE_WIDTH, { input: { atLeast: 0 } }),
        ),
        ...rates,
        col.day('started', t('Date started', 'Дата запуска'), FIGURE_WIDTH),
        col.count('days', t('Days running', 'Дней в работе'), FIGURE_WIDTH, {
          formula:
            'IF(OR({started}="";COUNTIFS({vacancies!vacancy:all};{vacancy};{vacancies!closed:all};">0")>0);"";{vacancies!today}-{started})',
        }),
        col.text('state', t('What now', 'Что делать'), 150, {
          formula: blankUnless(
            'started',
            'IF({days}="";{#state.closed};IF({days}>={lookAfter};{#state.decide};{#state.wait}))',
          ),
        }),
      ],
      sample: sourceSample,
      marks: rateMarks('{state}={#state.decide};'),
    },
  ],
} satisfies TemplateSheet;

function rate(
  key: string,
  part: string,
  whole: string,
  words: Pick<TableColumn, 'header' | 'note'>,
): TableColumn {
  return {
    key,
    ...words,
    format: 'percent',
    width: FIGURE_WIDTH,
    formula: ratio(part, whole),
  };
}

/** Rates at or below the alarm, and below the benchmark, of rows that also meet the condition. */
function rateMarks(condition: Formula): Mark[] {
  return ['answerRate', 'processRate'].flatMap((key): Mark[] => {
    const judged = `${condition}ISNUMBER({self});ISNUMBER({bySource.benchmark@${key}})`;
    return [
      mark.alarm([key], `AND(${judged};{self}<={bySource.alarm@${key}})`),
      mark.warn([key], `AND(${judged};{self}<{bySource.benchmark@${key}})`),
    ];
  });
}

function forSource(formula: Formula): Formula {
  return `IF(OR({source}="";${USED}=0);"";${formula})`;
}
