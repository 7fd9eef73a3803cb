import {
  type AbVerdict,
  abTest,
  checkedOutcome,
  sampleSize,
  wilsonInterval,
} from '../domain/proportions';
import {
  type Parameter,
  type Subject,
  answerLanguage,
  cell,
  define,
  numberFromZero,
  perRow,
  row,
  share,
  shareInside,
  text,
} from '../gate/define';
import type { Text } from '../language';

const confidence = (of: Text): Parameter<number, 'per row'> =>
  perRow(
    'confidence',
    shareInside,
    {
      en: `Confidence level of the ${of.en}, default 95%.`,
      ru: `Доверительная вероятность ${of.ru}, по умолчанию 95 %.`,
    },
    { default: 0.95 },
  );

const VERDICTS: Readonly<Record<AbVerdict, Text>> = {
  tooFewData: { en: 'too few data', ru: 'мало данных' },
  aIsBetter: { en: 'A is better', ru: 'A лучше' },
  bIsBetter: { en: 'B is better', ru: 'B лучше' },
  noDifferenceShown: { en: 'no difference shown', ru: 'разница не доказана' },
};

/** Conversions, and how far to trust them. */
export const proportionsFunctions = {
  CONV_INTERVAL: define(() => ({
    question: {
      en: 'How far can this conversion be trusted?',
      ru: 'Насколько можно верить этой конверсии?',
    },
    summary: {
      en: 'Lower and upper bounds of the interval where the true conversion lies (Wilson score interval); blank if there are no trials.',
      ru: 'Нижняя и верхняя границы интервала, в котором лежит истинная конверсия (интервал Уилсона); без попыток — пусто.',
    },
    synonyms: {
      en: 'confidence interval, margin of error, Wilson, statistical significance, sample',
      ru: 'доверительный интервал, погрешность, Уилсон, статистическая значимость, выборка',
    },
    parameters: [
      perRow('successes', numberFromZero, {
        en: 'Number of conversions, such as purchases; no more than trials.',
        ru: 'Сколько конверсий, например покупок; не больше trials.',
      }),
      perRow('trials', numberFromZero, {
        en: 'Total number of attempts, such as visitors.',
        ru: 'Сколько всего попыток, например посетителей.',
      }),
      confidence({ en: 'interval', ru: 'интервала' }),
    ],
    gives: row(text('Low', 'Нижняя граница'), text('High', 'Верхняя граница')),
    examples: [
      { args: [81, 263], gives: [[0.255288519878, 0.36620957698]] },
      {
        args: [
          [[0], [5]],
          [[20], [10]],
        ],
        gives: [
          [0, 0.161125158053],
          [0.236593090513, 0.763406909487],
        ],
      },
      { args: [81, 263, 0.9], gives: [[0.263313617188, 0.356566349608]] },
    ],
    compute: (successes, trials, level) => {
      const outcome = checkedOutcome({ successes, trials }, 'successes', 'trials');
      const interval = wilsonInterval(outcome, level);
      return interval ? [interval.low, interval.high] : [null, null];
    },
  })),

  AB_TEST: define(() => ({
    question: {
      en: 'Is variant B really better than variant A?',
      ru: 'Вариант B действительно лучше варианта A?',
    },
    summary: {
      en: 'Rate of A, rate of B, relative uplift of B, two-sided p-value (pooled two-proportion z-test) and a verdict; too few data if an expected count is below 5.',
      ru: 'Конверсия A, конверсия B, относительный прирост B, двустороннее p-значение (z-тест для двух долей) и вывод; мало данных, если ожидаемое количество меньше 5.',
    },
    synonyms: {
      en: 'A/B, split test, statistical significance, p-value, landing page, experiment',
      ru: 'А/Б тест, сплит-тест, статистическая значимость, лендинг, эксперимент',
    },
    parameters: [
      perRow('a_successes', numberFromZero, {
        en: 'Number of conversions from variant A, no more than a_trials.',
        ru: 'Сколько конверсий дал вариант A, не больше a_trials.',
      }),
      perRow('a_trials', numberFromZero, {
        en: 'How many people saw variant A.',
        ru: 'Сколько человек увидело вариант A.',
      }),
      perRow('b_successes', numberFromZero, {
        en: 'Number of conversions from variant B, no more than b_trials.',
        ru: 'Сколько конверсий дал вариант B, не больше b_trials.',
      }),
      perRow('b_trials', numberFromZero, {
        en: 'How many people saw variant B.',
        ru: 'Сколько человек увидело вариант B.',
      }),
      confidence({ en: 'verdict', ru: 'вывода' }),
      answerLanguage(),
    ],
    gives: row(
      text('Rate A', 'Конверсия A'),
      text('Rate B', 'Конверсия B'),
      text('Uplift of B', 'Прирост B'),
      text('p-value', 'p-значение'),
      text('Verdict', 'Вывод'),
    ),
    examples: [
      {
        args: [15, 100, 25, 100],
        gives: [[0.15, 0.25, 2 / 3, 0.077099871744, 'no difference shown']],
      },
      {
        args: [15, 100, 25, 100, 0.9],
        gives: [[0.15, 0.25, 2 / 3, 0.077099871744, 'B is better']],
      },
      {
        args: [
          [[90], [60], [3]],
          [[1000], [400], [40]],
          [[130], [30], [7]],
          [[1000], [400], [40]],
        ],
        gives: [
          [0.09, 0.13, 4 / 9, 0.004255126877, 'B is better'],
          [0.15, 0.075, -0.5, 0.000788713940074, 'A is better'],
          [0.075, 0.175, 4 / 3, 0.176296374441, 'no difference shown'],
        ],
      },
      {
        args: [1, 20, 4, 20],
        gives: [[0.05, 0.2, 3, 0.151493992404, 'too few data']],
      },
    ],
    compute: (aSuccesses, aTrials, bSuccesses, bTrials, level) => {
      const a = { successes: aSuccesses, trials: aTrials };
      const b = { successes: bSuccesses, trials: bTrials };
      const { rateA, rateB, uplift, pValue, verdict } = abTest(
        checkedOutcome(a, 'a_successes', 'a_trials'),
        checkedOutcome(b, 'b_successes', 'b_trials'),
        level,
      );
      return [rateA, rateB, uplift, pValue, VERDICTS[verdict]];
    },
  })),

  SAMPLE_SIZE: define(() => ({
    question: {
      en: 'How many visitors does the test need?',
      ru: 'Сколько посетителей нужно для теста?',
    },
    summary: {
      en: 'Visitors needed for each of the two variants, rounded up, for the test to detect the difference if there is one.',
      ru: 'Сколько посетителей нужно каждому из двух вариантов, чтобы тест обнаружил разницу, если она есть; с округлением вверх.',
    },
    synonyms: {
      en: 'A/B, power, minimum detectable effect, MDE, traffic, how long to test',
      ru: 'размер выборки, мощность, трафик, сколько ждать, А/Б тест, MDE',
    },
    parameters: [
      perRow('base_rate', share, {
        en: 'Conversion today, 0% to 100%.',
        ru: 'Конверсия сейчас, от 0 % до 100 %.',
      }),
      perRow('target_rate', share, {
        en: 'Conversion the test must be able to tell from the current one.',
        ru: 'Конверсия, которую тест должен отличить от нынешней.',
      }),
      confidence({ en: 'verdict', ru: 'вывода' }),
      perRow(
        'power',
        shareInside,
        {
          en: 'Chance that the test detects a real difference, default 80%.',
          ru: 'Вероятность, что тест обнаружит реальную разницу, по умолчанию 80 %.',
        },
        { default: 0.8 },
      ),
    ],
    gives: cell,
    examples: [
      { args: [0.03, 0.04], gives: 5301 },
      { args: [0.03, 0.04, 0.99], gives: 7888 },
      { args: [0.5, 0.75, '', 0.9], gives: 77 },
      {
        args: [
          [[0.1], [0.2]],
          [[0.12], [0.25]],
        ],
        gives: [[3841], [1094]],
      },
    ],
    compute: sampleSize,
  })),
} satisfies Subject;
