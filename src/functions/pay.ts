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
      en: 'Bonus in money for the revenue of a week by attainment of the plan: below 90% nothing, then 3%, from 100% 5%, from 110% 9% of revenue, unless other tiers are given.',
      ru: 'Бонус в деньгах за выручку недели по выполнению плана: ниже 90 % — ничего, затем 3 %, от 100 % — 5 %, от 110 % — 9 % выручки, если не заданы другие ступени.',
    },
    parameters: [
      perRow('revenue', anyNumber, {
        en: 'Revenue of the week; zero or less earns nothing.',
        ru: 'Выручка за неделю; ноль и меньше бонуса не даёт.',
      }),
      perRow('plan', numberAboveZero, {
        en: 'Plan of the week, above 0, in the same money.',
        ru: 'План на неделю, больше 0, в тех же деньгах.',
      }),
      settings(
        'tiers',
        {
          columns: [numberFromZero, share],
          build: (rows) => risingTiers(rows.map(([from = 0, rate = 0]) => ({ from, rate }))),
        },
        {
          en: 'Two columns: attainment from, and rate of revenue; rising. Default 90% → 3%, 100% → 5%, 110% → 9%.',
          ru: 'Два столбца: выполнение от и ставка от выручки; по возрастанию. По умолчанию 90 % → 3 %, 100 % → 5 %, 110 % → 9 %.',
        },
        { default: DEFAULT_TIERS },
      ),
      perRow(
        'method',
        oneOf('whole', 'marginal'),
        {
          en: '"whole" (default): the rate of the reached tier on all revenue; "marginal": each band at its own rate.',
          ru: '"whole" (по умолчанию): ставка достигнутой ступени на всю выручку; "marginal": каждая ступень по своей ставке.',
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
