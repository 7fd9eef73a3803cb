import { kpiAttainment, kpiBonus } from '../domain/kpi';
import {
  type Subject,
  allRows,
  anyNumber,
  asRows,
  cell,
  define,
  numberFromZero,
  one,
  perRow,
} from '../gate/define';

/** KPIs and their bonus. */
export const kpiFunctions = {
  KPI_ATTAINMENT: define(() => ({
    question: {
      en: 'How much of the KPI was achieved?',
      ru: 'Насколько выполнен KPI?',
    },
    summary: {
      en: 'How much of the way from the worst value to the target was covered, as a share from 0 up to the cap; if worst is above the target, lower is better.',
      ru: 'Какая доля пути от худшего значения до цели пройдена, от 0 до потолка; если худшее значение больше цели, то чем меньше результат, тем лучше.',
    },
    synonyms: {
      en: 'goal, performance, target achievement, OKR, completion',
      ru: 'цель, показатель, выполнение плана, результат, OKR',
    },
    parameters: [
      perRow('actual', anyNumber, {
        en: 'Actual value.',
        ru: 'Достигнутое значение.',
      }),
      perRow('target', anyNumber, {
        en: 'Value that counts as 100%; it must differ from worst.',
        ru: 'Значение, которое считается за 100 %; оно должно отличаться от худшего.',
      }),
      perRow(
        'worst',
        anyNumber,
        {
          en: 'Value that counts as 0%, default 0; set it above the target when lower is better.',
          ru: 'Значение, которое считается за 0 %, по умолчанию 0; задайте его больше цели, если чем меньше, тем лучше.',
        },
        { default: 0 },
      ),
      perRow(
        'cap',
        numberFromZero,
        {
          en: 'The highest attainment that counts, default 1 (100%).',
          ru: 'Потолок: большее выполнение не засчитывается, по умолчанию 1 (100 %).',
        },
        { default: 1 },
      ),
    ],
    gives: cell,
    examples: [
      { args: [80, 100], gives: 0.8 },
      { args: [450, 300, 600], gives: 0.5 },
      { args: [130, 100], gives: 1 },
      { args: [130, 100, '', 1.2], gives: 1.2 },
      {
        args: [
          [[90], [0.12], [4]],
          [[120], [0.2], [2]],
          [[0], [0.1], [10]],
        ],
        gives: [[0.75], [0.2], [0.75]],
      },
    ],
    compute: kpiAttainment,
  })),

  KPI_BONUS: define(() => ({
    question: {
      en: 'What bonus do the achieved KPIs earn?',
      ru: 'Какую премию дают выполненные KPI?',
    },
    summary: {
      en: 'Bonus in money: the fund times the weighted average attainment, blank while any attainment is missing; weights need not add up to 100%.',
      ru: 'Премия в деньгах: фонд, умноженный на средневзвешенное выполнение; пусто, пока не заполнено хотя бы одно; сумма весов может быть любой.',
    },
    synonyms: {
      en: 'salary, premium, incentive, motivation, variable pay, wages',
      ru: 'зарплата, премия, переменная часть, мотивация, оплата труда',
    },
    parameters: [
      one('fund', numberFromZero, {
        en: 'Bonus if every KPI is achieved in full.',
        ru: 'Премия при выполнении всех KPI на 100 %.',
      }),
      allRows('weights', numberFromZero, {
        en: 'Weight of each KPI, 0 or more, not all 0.',
        ru: 'Вес каждого KPI, 0 или больше, но не все 0.',
      }),
      allRows(
        'attainments',
        anyNumber,
        {
          en: 'How much of each KPI was achieved, as a share, in the same order as the weights.',
          ru: 'Выполнение каждого KPI в долях, в том же порядке, что и веса.',
        },
        { blank: 'not yet' },
      ),
    ],
    gives: cell,
    examples: [
      { args: [50_000, [[1], [1], [2]], [[1], [0.5], [0.8]]], gives: 38_750 },
      { args: [30_000, [[0.5, 0.3, 0.2]], [[1, 0.9, 0]]], gives: 23_100 },
    ],
    compute: (fund, weights, attainments) =>
      kpiBonus(
        fund,
        asRows(weights, attainments).map(([weight, attainment]) => ({ weight, attainment })),
      ),
  })),
} satisfies Subject;
