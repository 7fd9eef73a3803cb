import { type Tier, risingTiers, tieredBonus } from '../domain/pay';
import {
  type Subject,
  anyNumber,
  cell,
  define,
  numberAboveZero,
  numberFromZero,
  oneOf,
  perRow,
  settings,
  share,
} from '../gate/define';

const DEFAULT_TIERS: readonly Tier[] = [
  { from: 0.9, rate: 0.03 },
  { from: 1, rate: 0.05 },
  { from: 1.1, rate: 0.09 },
];

/** The weekly bonus. */
export const payFunctions = {
  WEEKLY_BONUS: define(() => ({
    question: {
      en: 'What bonus has the rep earned this week?',
      ru: 'Какой бонус заработал менеджер за неделю?',
    },
    summary: {
      en: 'Bonus in money for a week, depending on how much of the plan was met; by default nothing below 90%, then 3% of revenue, 5% from 100% and 9% from 110%.',
      ru: 'Бонус в деньгах за неделю в зависимости от выполнения плана; по умолчанию ниже 90 % — ничего, от 90 % — 3 % выручки, от 100 % — 5 %, от 110 % — 9 %.',
    },
    synonyms: {
      en: 'salary, commission, incentive, motivation, wages, sales pay',
      ru: 'зарплата, оклад, премия, комиссия, мотивация, процент с продаж, KPI',
    },
    parameters: [
      perRow('revenue', anyNumber, {
        en: 'Revenue for the week; zero or less earns nothing.',
        ru: 'Выручка за неделю; ноль и меньше бонуса не даёт.',
      }),
      perRow('plan', numberAboveZero, {
        en: 'Plan for the week, above 0, in the same currency.',
        ru: 'План на неделю, больше 0, в той же валюте.',
      }),
      settings(
        'tiers',
        {
          columns: [numberFromZero, share],
          build: (rows) => risingTiers(rows.map(([from = 0, rate = 0]) => ({ from, rate }))),
        },
        {
          en: 'Two columns in ascending order: attainment from, and the rate on revenue. Default 90% → 3%, 100% → 5%, 110% → 9%.',
          ru: 'Два столбца по возрастанию: выполнение от и ставка от выручки. По умолчанию 90 % → 3 %, 100 % → 5 %, 110 % → 9 %.',
        },
        { default: DEFAULT_TIERS },
      ),
      perRow(
        'method',
        oneOf('whole', 'marginal'),
        {
          en: '"whole" (default): the rate of the tier reached, on all revenue; "marginal": each band of revenue at its own rate.',
          ru: '"whole" (по умолчанию): ставка достигнутой ступени на всю выручку; "marginal": каждая часть выручки по ставке своей ступени.',
        },
        { default: 'whole' },
      ),
    ],
    gives: cell,
    examples: [
      {
        args: [[[89_999], [90_000], [100_000], [110_000]], 100_000],
        gives: [[0], [2700], [5000], [9900]],
      },
      { args: [110_000, 100_000, '', 'marginal'], gives: 800 },
      { args: [3.3, 3], gives: 0.297 },
      {
        args: [
          800,
          1,
          [
            [0, 0.03],
            [500, 0.05],
            [750, 0.075],
          ],
          'marginal',
        ],
        gives: 31.25,
      },
    ],
    compute: tieredBonus,
  })),
} satisfies Subject;
