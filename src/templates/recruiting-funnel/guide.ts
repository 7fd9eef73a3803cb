import type { Axis, GridBlock, TableBlock, TemplateSheet } from '../define';
import { col } from '../parts/columns';
import { item } from '../parts/items';
import { line } from '../parts/lines';
import { t } from '../parts/words';
import { recruiterNames, sourceNames } from './sample';
import { funnelSteps, stepName } from './stages';

const LABEL_WIDTH = 265;
const ADVICE_WIDTH = 550;

/** What is usual for a step, and what to do where it is weak. */
export const ruleColumns: Axis = {
  width: 100,
  columns: [
    {
      key: 'benchmark',
      header: t('Benchmark, %', 'Бенчмарк, %'),
      format: 'percent',
      input: { between: [1 / 100, 1] },
    },
    {
      key: 'days',
      header: t('Days a step takes', 'Дней на шаг'),
      input: { atLeast: 0 },
      note: t(
        'How long a candidate usually takes from the stage before to this one.',
        'Сколько обычно проходит от предыдущего этапа до этого.',
      ),
    },
    {
      key: 'advice',
      header: t('What to do where it is weak', 'Что делать, если шаг слабый'),
      format: 'text',
      input: true,
      width: ADVICE_WIDTH,
      wrap: true,
    },
  ],
};

const rules = {
  kind: 'grid',
  key: 'rules',
  title: t('Steps of the funnel', 'Шаги воронки'),
  about: t(
    'Put in your own benchmarks and days; the advice stands on “{week!}” beside each weak step.',
    'Впишите свои бенчмарки и сроки; совет появится на листе «{week!}» рядом со слабым шагом.',
  ),
  axis: 'ruleColumns',
  corner: t('Step', 'Шаг'),
  labelWidth: LABEL_WIDTH,
  lines: funnelSteps.map((step) =>
    line.count(step.key, stepName(step), {
      input: true,
      values: { benchmark: step.benchmark, days: step.days, advice: step.advice },
    }),
  ),
} satisfies GridBlock;

const recruiterList = {
  kind: 'table',
  key: 'recruiterList',
  title: t('Recruiters', 'Рекрутеры'),
  rows: 12,
  columns: [col.text('recruiter', t('Recruiter', 'Рекрутер'), LABEL_WIDTH, { input: true })],
  sample: Object.values(recruiterNames).map((recruiter) => ({ recruiter })),
} satisfies TableBlock;

const sourceList = {
  kind: 'table',
  key: 'sourceList',
  title: t('Sources', 'Источники'),
  rows: 10,
  columns: [col.text('source', t('Source', 'Источник'), LABEL_WIDTH, { input: true })],
  content: Object.values(sourceNames).map((source) => ({ source })),
} satisfies TableBlock;

/** Benchmarks, days and advice, the lists, and how everything is judged. */
export const guide = {
  key: 'guide',
  title: t('Guide', 'Правила'),
  about: t(
    'Benchmarks, days and advice by step, lists for the dropdowns, and how a step is judged.',
    'Бенчмарки, сроки и советы по шагам, списки для выбора и то, как оценивается шаг.',
  ),
  tabColor: 'blue',
  widths: [LABEL_WIDTH, 100, 90, ADVICE_WIDTH],
  blocks: [
    rules,
    {
      kind: 'form',
      key: 'settings',
      title: t('Settings', 'Настройки'),
      items: [
        item.percent('confidence', t('Confidence of a verdict, %', 'Уверенность в оценке, %'), {
          input: { between: [50 / 100, 99 / 100] },
          value: 95 / 100,
          remark: t(
            'Lower: verdicts come sooner and are wrong more often.',
            'Ниже — оценки появляются раньше, но чаще ошибаются.',
          ),
        }),
        item.count('ramp', t('Ramp-up of a newcomer, days', 'Ввод в должность, дней'), {
          input: { between: [0, 365] },
          value: 40,
          remark: t(
            'From the first day at work to full strength.',
            'От выхода на работу до полной отдачи.',
          ),
        }),
        item.count(
          'lookAfter',
          t('A source is judged after, days', 'Источник оцениваем через, дней'),
          {
            input: { atLeast: 1 },
            value: 14,
            remark: t('Two or three weeks.', 'Две-три недели.'),
          },
        ),
        item.count(
          'ahead',
          t('“{week!}” shows actions for, days', '«{week!}» показывает действия на, дней'),
          {
            input: { between: [0, 31] },
            value: 7,
            remark: t(
              'Ahead of today; late ones always.',
              'Вперёд от сегодня; просроченные — всегда.',
            ),
          },
        ),
      ],
    },
    recruiterList,
    sourceList,
    {
      kind: 'text',
      key: 'judging',
      title: t('How a step is judged', 'Как оценивается шаг'),
      paragraphs: [
        t(
          'By an interval, not by one figure: 3 of 16 may mean anything from 7% to 43%. While the benchmark lies inside a wide interval, there are too few data.',
          'По интервалу, а не по одной цифре: 3 из 16 — это от 7 % до 43 %. Пока бенчмарк внутри широкого интервала, данных мало.',
        ),
        t(
          'Below: the whole interval is under the benchmark. Alarm: the conversion is at half of it or less as well. Above: the whole interval is over it.',
          'Ниже: весь интервал под бенчмарком. Тревога: к тому же конверсия — половина бенчмарка и меньше. Выше: весь интервал над ним.',
        ),
        t(
          'A candidate in process is not lost. At an even pace, in 20 days of a vacancy a step of 5 days has not ended for a quarter of the people, so its benchmark is lowered by a quarter.',
          'Кандидат в процессе — не потеря. При ровном потоке за 20 дней шаг длиной 5 дней не успела пройти четверть людей, и бенчмарк снижается на четверть.',
        ),
        t(
          'Too early: fewer than half of the people have had time for the step.',
          'Рано судить: пройти шаг успело меньше половины людей.',
        ),
        t(
          'A skipped stage (a blank cell before a filled one) joins two steps: “process → test task” is judged against both benchmarks multiplied, and counts in its own vacancy only.',
          'Пропущенный этап (пустая ячейка перед заполненной) объединяет два шага: «процесс → тестовое» сравнивается с произведением двух бенчмарков и учитывается только в своей вакансии.',
        ),
        t(
          'A closed vacancy has no weak step: there is nothing left to mend in it. Its people count for the company, the recruiters and the sources.',
          'У закрытой вакансии нет слабого шага: чинить в ней нечего. Её люди учтены у компании, рекрутеров и источников.',
        ),
      ],
    },
    {
      kind: 'text',
      key: 'planning',
      title: t('How the need and the dates are reckoned', 'Как считаются потребность и сроки'),
      paragraphs: [
        t(
          'Contacts still needed: hires left ÷ the product of all rates from contact to hired. The vacancy’s own rate where it has a verdict, else the benchmark. People now in process may make it fewer.',
          'Сколько ещё контактов: осталось нанять ÷ произведение конверсий от контакта до выхода. Своя конверсия, если по шагу есть оценка, иначе бенчмарк. Те, кто уже в процессе, могут это число уменьшить.',
        ),
        t(
          'Open by: the date people are needed at full strength, less ramp-up, less the search (the days of all steps, or your own for this vacancy).',
          'Открыть не позже: дата, к которой человек нужен в полную силу, минус ввод в должность, минус поиск (сумма сроков шагов или свой срок вакансии).',
        ),
        t(
          'Late: the day to be hired has passed and hires are left. At risk: from the furthest stage reached to the first day at work it takes longer than there is time.',
          'Опаздывает: день выхода прошёл, а нанять осталось. Под риском: от самого дальнего этапа до выхода нужно больше дней, чем есть.',
        ),
      ],
    },
    {
      kind: 'text',
      key: 'sourceRules',
      title: t('When to stop a source', 'Когда останавливать источник'),
      paragraphs: [
        t(
          'Start with two sources, look after two or three weeks. Judged is contact → process, against both benchmarks multiplied.',
          'Начните с двух источников, посмотрите через две-три недели. Оценивается контакт → процесс, против произведения двух бенчмарков.',
        ),
        t(
          'Strengthen: the whole interval is above. Stop: the whole interval is below. Keep: about at the benchmark. Too few data: go on, the interval is still wide.',
          'Усилить: весь интервал выше. Остановить: весь интервал ниже. Оставить: примерно на бенчмарке. Мало данных: продолжайте, интервал ещё широкий.',
        ),
      ],
    },
  ],
} satisfies TemplateSheet;
