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
      en: 'How many people will reach each stage of the funnel?',
      ru: 'Сколько людей дойдёт до каждого этапа воронки?',
    },
    summary: {
      en: 'Count at each stage, from the number at the top and the conversion of each step: one value more than there are steps, not rounded.',
      ru: 'Количество на каждом этапе по числу на входе и конверсиям шагов: значений на одно больше, чем шагов, без округления.',
    },
    synonyms: {
      en: 'sales forecast, projection, leads, sales, how many deals',
      ru: 'прогноз продаж, лиды, заявки, сделки, сколько будет продаж',
    },
    parameters: [
      one('top', numberFromZero, {
        en: 'How many people enter the first stage.',
        ru: 'Сколько людей на первом этапе.',
      }),
      line('rates', share, {
        en: 'Conversion of each step, top first, 0% to 100%: one column or one row; the answer runs in the same direction.',
        ru: 'Конверсия каждого шага, начиная с верха воронки, от 0 % до 100 %: столбец или строка; ответ идёт в том же направлении.',
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
      en: 'Count needed at each stage to reach the target at the bottom, rounded up to whole numbers by default.',
      ru: 'Сколько нужно на каждом этапе, чтобы в конце воронки получить цель; по умолчанию округляется вверх до целых.',
    },
    synonyms: {
      en: 'leads needed, reverse funnel, decomposition, sales plan, target, traffic',
      ru: 'лиды, заявки, декомпозиция плана, обратная воронка, трафик, план продаж',
    },
    parameters: [
      one('target', numberFromZero, {
        en: 'How many you need at the last stage.',
        ru: 'Сколько нужно на последнем этапе.',
      }),
      line('rates', shareAboveZero, {
        en: 'Conversion of each step, top first, above 0%: one column or one row; the answer runs in the same direction.',
        ru: 'Конверсия каждого шага, начиная с верха воронки, больше 0 %: столбец или строка; ответ идёт в том же направлении.',
      }),
      one(
        'whole',
        trueOrFalse,
        {
          en: 'TRUE (default): each stage is worked out exactly and then rounded up; FALSE: not rounded.',
          ru: 'ИСТИНА (по умолчанию): каждый этап считается точно и затем округляется вверх; ЛОЖЬ: без округления.',
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
      en: 'What would it take at the other steps to match this improvement?',
      ru: 'Чему равен этот рост конверсии на других шагах?',
    },
    summary: {
      en: 'Two values per step: the conversion at which it alone would match the chosen step at its new rate, and the rise in percentage points. Anything above 100% is out of reach.',
      ru: 'Два значения на каждый шаг: какая конверсия понадобится ему одному, чтобы дать всей воронке то же, что новая конверсия выбранного шага, и рост в процентных пунктах. Больше 100 % — недостижимо.',
    },
    synonyms: {
      en: 'conversion growth, trade-off, compare stages, what if',
      ru: 'рост конверсии, сравнить этапы, что выгоднее, что если',
    },
    parameters: [
      line('rates', shareAboveZero, {
        en: 'Conversion of each step, top first, above 0%: one column or one row.',
        ru: 'Конверсия каждого шага, начиная с верха воронки, больше 0 %: столбец или строка.',
      }),
      one('step', anyNumber, {
        en: 'Number of the step you improve; 1 is the first.',
        ru: 'Номер шага, который улучшаем; 1 — первый.',
      }),
      one('new_rate', share, {
        en: 'The conversion this step rises to.',
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
