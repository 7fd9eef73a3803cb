import { equivalentRates, forecastCounts, neededCounts } from '../domain/funnel-plan';
import {
  type Subject,
  anyNumber,
  define,
  line,
  lineOf,
  numberFromZero,
  one,
  row,
  share,
  shareAboveZero,
  text,
  trueOrFalse,
} from '../gate/define';

/** What a funnel will give, and what it needs. */
export const funnelPlanFunctions = {
  FUNNEL_FORECAST: define(() => ({
    question: {
      en: 'How many will reach each stage of the funnel?',
      ru: 'Сколько людей дойдёт до каждого этапа воронки?',
    },
    summary: {
      en: 'Count of every stage from the number at the top and the conversion of each step, one value more than there are steps; not rounded.',
      ru: 'Количество на каждом этапе по числу на входе и конверсии каждого шага, на одно значение больше, чем шагов; без округления.',
    },
    parameters: [
      one('top', numberFromZero, {
        en: 'How many enter the first stage.',
        ru: 'Сколько людей на первом этапе.',
      }),
      line('rates', share, {
        en: 'Conversion of each step, top first, 0% to 100%: one column or one row; the answer runs the same way.',
        ru: 'Конверсия каждого шага, начиная с верха воронки, от 0 % до 100 %: столбец или строка; ответ направлен так же.',
      }),
    ],
    gives: lineOf({ longer: 1 }),
    examples: [
      { args: [1000, [[0.5], [0.2]]], gives: [[1000], [500], [100]] },
      { args: [200, [[0.25, 0.3, 0.2, 1 / 5]]], gives: [[200, 50, 15, 3, 0.6]] },
    ],
    compute: forecastCounts,
  })),

  FUNNEL_REVERSE: define(() => ({
    question: {
      en: 'How many leads does the plan need?',
      ru: 'Сколько заявок нужно, чтобы выполнить план?',
    },
    summary: {
      en: 'Count needed at every stage to get the target at the bottom, rounded up to whole numbers unless set otherwise.',
      ru: 'Сколько нужно на каждом этапе, чтобы внизу воронки получить цель; с округлением вверх до целых, если не указано иное.',
    },
    parameters: [
      one('target', numberFromZero, {
        en: 'How many are wanted at the last stage.',
        ru: 'Сколько нужно на последнем этапе.',
      }),
      line('rates', shareAboveZero, {
        en: 'Conversion of each step, top first, above 0%: one column or one row; the answer runs the same way.',
        ru: 'Конверсия каждого шага, начиная с верха воронки, больше 0 %: столбец или строка; ответ направлен так же.',
      }),
      one(
        'whole',
        trueOrFalse,
        {
          en: 'TRUE (default): each exact need is rounded up on its own; FALSE: exact needs.',
          ru: 'ИСТИНА (по умолчанию): каждая точная потребность округляется вверх отдельно; ЛОЖЬ: точные значения.',
        },
        { default: true },
      ),
    ],
    gives: lineOf({ longer: 1 }),
    examples: [
      { args: [20, [[0.05]]], gives: [[400], [20]] },
      { args: [1, [[0.2], [0.5], [0.6]]], gives: [[17], [4], [2], [1]] },
      { args: [1, [[0.2], [0.5], [0.6]], false], gives: [[50 / 3], [10 / 3], [5 / 3], [1]] },
      { args: [30, [[0.5, 0.3]]], gives: [[200, 100, 30]] },
    ],
    compute: neededCounts,
  })),

  EQUIVALENT_LIFT: define(() => ({
    question: {
      en: 'What would the other steps need to match this rise?',
      ru: 'Чему равен этот рост конверсии на других шагах?',
    },
    summary: {
      en: 'For each step two values: the conversion at which it alone would match the new rate of the chosen step, and the rise in percentage points. Above 100% is out of reach.',
      ru: 'Для каждого шага два значения: какая конверсия понадобится ему одному, чтобы дать всей воронке то же, что новая конверсия выбранного шага, и рост в процентных пунктах. Больше 100 % — недостижимо.',
    },
    parameters: [
      line('rates', shareAboveZero, {
        en: 'Conversion of each step, top first, above 0%: one column or one row.',
        ru: 'Конверсия каждого шага, начиная с верха воронки, больше 0 %: столбец или строка.',
      }),
      one('step', anyNumber, {
        en: 'Number of the step that is raised; 1 is the first.',
        ru: 'Номер шага, который улучшаем; 1 — первый.',
      }),
      one('new_rate', share, {
        en: 'The conversion that this step is raised to.',
        ru: 'До какой конверсии поднимаем этот шаг.',
      }),
    ],
    gives: row(text('Rate needed', 'Нужная конверсия'), text('Rise', 'Рост')),
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
  })),
} satisfies Subject;
