import { funnelLevers } from '../domain/funnel-levers';
import { equivalentRates, forecastCounts, neededCounts } from '../domain/funnel-plan';
import type { Text } from '../language';
import { anyNumber, label, numberFromZero, share, shareAboveZero, trueOrFalse } from './kinds';
import { cell, column, line } from './parameters';
import { inLine, rowForEach, table } from './shapes';

export const FUNNEL_FORECAST = inLine(() => ({
  question: {
    en: 'How many will reach each stage of the funnel?',
    ru: 'Сколько людей дойдёт до каждого этапа воронки?',
  },
  summary: {
    en: 'Count of every stage from the number at the top and the conversion of each step, one value more than there are steps; not rounded.',
    ru: 'Количество на каждом этапе по числу на входе и конверсии каждого шага, на одно значение больше, чем шагов; без округления.',
  },
  parameters: [
    cell('top', numberFromZero, {
      en: 'How many enter the first stage.',
      ru: 'Сколько людей на первом этапе.',
    }),
    line('rates', share, {
      en: 'Conversion of each step, top first, 0 % to 100 %: one column or one row; the answer runs the same way.',
      ru: 'Конверсия каждого шага, начиная с верха воронки, от 0 % до 100 %: столбец или строка; ответ направлен так же.',
    }),
  ],
  examples: [
    { args: [1000, [[0.5], [0.2]]], gives: [[1000], [500], [100]] },
    { args: [200, [[0.25, 0.3, 0.2, 1 / 5]]], gives: [[200, 50, 15, 3, 0.6]] },
  ],
  compute: forecastCounts,
}));

export const FUNNEL_REVERSE = inLine(() => ({
  question: {
    en: 'How many leads does the plan need?',
    ru: 'Сколько заявок нужно, чтобы выполнить план?',
  },
  summary: {
    en: 'Count needed at every stage to get the target at the bottom, rounded up to whole ones unless told otherwise.',
    ru: 'Сколько нужно на каждом этапе, чтобы внизу воронки получить цель; с округлением вверх до целых, если не указано иное.',
  },
  parameters: [
    cell('target', numberFromZero, {
      en: 'How many are wanted at the last stage.',
      ru: 'Сколько нужно на последнем этапе.',
    }),
    line('rates', shareAboveZero, {
      en: 'Conversion of each step, top first, above 0 %: one column or one row; the answer runs the same way.',
      ru: 'Конверсия каждого шага, начиная с верха воронки, больше 0 %: столбец или строка; ответ направлен так же.',
    }),
    cell(
      'whole',
      trueOrFalse,
      {
        en: 'TRUE (default): each exact need is rounded up on its own; FALSE: exact needs.',
        ru: 'ИСТИНА (по умолчанию): каждая точная потребность округляется вверх отдельно; ЛОЖЬ: точные значения.',
      },
      true,
    ),
  ],
  examples: [
    { args: [20, [[0.05]]], gives: [[400], [20]] },
    { args: [1, [[0.2], [0.5], [0.6]]], gives: [[17], [4], [2], [1]] },
    { args: [1, [[0.2], [0.5], [0.6]], false], gives: [[50 / 3], [10 / 3], [5 / 3], [1]] },
    { args: [30, [[0.5, 0.3]]], gives: [[200, 100, 30]] },
  ],
  compute: neededCounts,
}));

const LEVERS_HEADER: readonly Text[] = [
  { en: 'Step to', ru: 'Переход в этап' },
  { en: 'Conversion', ru: 'Конверсия' },
  { en: 'Raised conversion', ru: 'Повышенная конверсия' },
  { en: 'Final result', ru: 'Итог воронки' },
  { en: 'Extra results', ru: 'Прирост итога' },
  { en: 'Extra, %', ru: 'Прирост, %' },
];
const EXTRA_VALUE: Text = { en: 'Extra value', ru: 'Прирост в деньгах' };
const RANK: Text = { en: 'Rank', ru: 'Место' };

export const FUNNEL_LEVERS = table(() => ({
  question: {
    en: 'Which stage is worth mending first?',
    ru: 'Какой этап выгоднее улучшать первым?',
  },
  summary: {
    en: 'Table of steps: what the whole funnel gives when the conversion of one step alone rises by a point; rank 1 brings most. The rise is in points, for a relative rise is worth the same at every step.',
    ru: 'Таблица шагов: что даст вся воронка, если конверсия одного шага вырастет на пункт, а остальные не изменятся; место 1 приносит больше всего. Рост — в пунктах: одинаковый рост в процентах даёт на любом шаге одно и то же.',
  },
  parameters: [
    column('labels', label, {
      en: 'Column with the names of the stages.',
      ru: 'Столбец с названиями этапов.',
    }),
    column('counts', numberFromZero, {
      en: 'Column with the count of each stage, top of the funnel first.',
      ru: 'Столбец с количеством на каждом этапе, начиная с верха воронки.',
    }),
    cell(
      'lift',
      share,
      {
        en: 'By how many percentage points a conversion rises, at most to 100 %; default 1 %.',
        ru: 'На сколько процентных пунктов растёт конверсия, но не выше 100 %; по умолчанию 1 %.',
      },
      0.01,
    ),
    cell<number | null>(
      'value',
      anyNumber,
      {
        en: 'Money that one final result brings; adds the column of extra value.',
        ru: 'Сколько денег приносит один итоговый результат; добавляет столбец с приростом в деньгах.',
      },
      null,
    ),
  ],
  header: (_labels, _counts, _lift, value) =>
    value === null ? [...LEVERS_HEADER, RANK] : [...LEVERS_HEADER, EXTRA_VALUE, RANK],
  examples: [
    {
      args: [
        [['Leads'], ['Invoices'], ['Sales']],
        [[1000], [200], [50]],
      ],
      gives: [
        [
          'Step to',
          'Conversion',
          'Raised conversion',
          'Final result',
          'Extra results',
          'Extra, %',
          'Rank',
        ],
        ['Invoices', 0.2, 0.21, 52.5, 2.5, 0.05, 1],
        ['Sales', 0.25, 0.26, 52, 2, 0.04, 2],
      ],
    },
    {
      args: [[['Clicks'], ['Leads'], ['Sales']], [[10_000], [300], [60]], 0.02, 5000],
      gives: [
        [
          'Step to',
          'Conversion',
          'Raised conversion',
          'Final result',
          'Extra results',
          'Extra, %',
          'Extra value',
          'Rank',
        ],
        ['Leads', 0.03, 0.05, 100, 40, 2 / 3, 200_000, 1],
        ['Sales', 0.2, 0.22, 66, 6, 0.1, 30_000, 2],
      ],
    },
  ],
  compute: (labels, counts, lift, value) =>
    funnelLevers(counts, lift).map((lever, index) => {
      const { conversion, raised, result, extra, extraShare, rank } = lever;
      const figures = [conversion, raised, result, extra, extraShare];
      const worth = value === null ? [] : [extra === null ? null : extra * value];
      return [labels[index + 1] ?? null, ...figures, ...worth, rank];
    }),
}));

export const EQUIVALENT_LIFT = rowForEach(() => ({
  question: {
    en: 'What would the other steps need to match this rise?',
    ru: 'Чему равен этот рост конверсии на других шагах?',
  },
  summary: {
    en: 'For each step two values: the rate it would need alone to do for the whole funnel what the new rate of one step does, and the rise in points. A rate above 100 % is out of reach.',
    ru: 'Для каждого шага два значения: какая конверсия понадобится ему одному, чтобы дать всей воронке то же, что новая конверсия выбранного шага, и рост в пунктах. Больше 100 % — недостижимо.',
  },
  parameters: [
    line('rates', shareAboveZero, {
      en: 'Conversion of each step, top first, above 0 %: one column or one row.',
      ru: 'Конверсия каждого шага, начиная с верха воронки, больше 0 %: столбец или строка.',
    }),
    cell('step', anyNumber, {
      en: 'Number of the step that is raised; 1 is the first.',
      ru: 'Номер шага, который улучшаем; 1 — первый.',
    }),
    cell('new_rate', share, {
      en: 'The conversion that this step is raised to.',
      ru: 'До какой конверсии поднимаем этот шаг.',
    }),
  ],
  columns: [
    { en: 'Rate needed', ru: 'Нужная конверсия' },
    { en: 'Rise, points', ru: 'Рост, п. п.' },
  ],
  examples: [
    {
      args: [[[0.03], [0.2]], 1, 0.04],
      gives: [
        [0.04, 0.01],
        [0.8 / 3, 0.2 / 3],
      ],
    },
    {
      args: [[[0.05], [0.8]], 1, 0.075],
      gives: [
        [0.075, 0.025],
        [1.2, 0.4],
      ],
    },
  ],
  compute: (rates, step, newRate) =>
    equivalentRates(rates, step, newRate).map(({ rate, rise }) => [rate, rise]),
}));
