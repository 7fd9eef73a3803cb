import { type GapVerdict, benchmarkGaps } from '../domain/benchmark';
import {
  type Subject,
  answerLanguage,
  column,
  define,
  label,
  numberFromZero,
  one,
  perStep,
  share,
  shareInside,
  table,
  text,
} from '../gate/define';
import type { Text } from '../language';

const VERDICTS: Readonly<Record<GapVerdict, Text>> = {
  noData: { en: 'no data', ru: 'нет данных' },
  tooFewData: { en: 'too few data', ru: 'мало данных' },
  atBenchmark: { en: 'at benchmark', ru: 'на уровне бенчмарка' },
  alarm: { en: 'alarm', ru: 'тревога' },
  below: { en: 'below', ru: 'ниже' },
  above: { en: 'above', ru: 'выше' },
};

/** A funnel compared with its benchmarks. */
export const benchmarkFunctions = {
  BENCHMARK_GAP: define(() => ({
    question: {
      en: 'Which step falls short of its benchmark, and what does that cost?',
      ru: 'Какой шаг не дотягивает до бенчмарка и чего это стоит?',
    },
    summary: {
      en: 'One row per step: the conversion and its confidence interval, the benchmark, how many final results closing the gap would add, and a verdict. If the benchmark lies inside the interval, the step is at benchmark or there are too few data to tell; alarm means half the benchmark or less.',
      ru: 'Строка на каждый шаг: конверсия и её доверительный интервал, бенчмарк, прирост итога, если до него дотянуть, и вывод. Если бенчмарк внутри интервала, шаг на уровне бенчмарка или данных мало; тревога — половина бенчмарка или меньше.',
    },
    synonyms: {
      en: 'norm, standard, weak stage, underperformance, lost sales, diagnosis',
      ru: 'норма, норматив, слабый этап, отставание, недополученные продажи, диагностика',
    },
    parameters: [
      column('labels', label, {
        en: 'Column with the names of the stages.',
        ru: 'Столбец с названиями этапов.',
      }),
      column(
        'counts',
        numberFromZero,
        {
          en: 'Column with the count at each stage, top of the funnel first; no count may exceed the one before it; a blank stage is skipped.',
          ru: 'Столбец с количеством на каждом этапе, начиная с верха воронки; этап не может быть больше предыдущего; пустой этап пропускается.',
        },
        { blank: 'row passed over' },
      ),
      perStep('benchmarks', share, {
        en: 'Benchmark conversion of each step: next to the stages (the first has none) or one value fewer than stages; blanks are allowed.',
        ru: 'Бенчмарк конверсии каждого шага: рядом с этапами (у первого его нет) или на одно значение меньше, чем этапов; пустые ячейки допустимы.',
      }),
      one(
        'confidence',
        shareInside,
        {
          en: 'Confidence level of the interval, default 95%.',
          ru: 'Доверительная вероятность интервала, по умолчанию 95 %.',
        },
        { default: 0.95 },
      ),
      answerLanguage(),
    ],
    gives: table(
      text('Step to', 'Переход в этап'),
      text('Entered', 'Вошло'),
      text('Passed', 'Прошло'),
      text('Conversion', 'Конверсия'),
      text('Low', 'Нижняя граница'),
      text('High', 'Верхняя граница'),
      text('Benchmark', 'Бенчмарк'),
      text('Ratio to benchmark', 'Доля от бенчмарка'),
      text('Extra results', 'Прирост итога'),
      text('Verdict', 'Вывод'),
    ),
    examples: [
      {
        args: [
          [['Contacted'], ['Answered'], ['Interview'], ['Test task'], ['Offer']],
          [[2000], [400], [200], [60], [12]],
          [[0.3], [0.5], [0.2], [0.4]],
        ],
        gives: [
          [
            'Step to',
            'Entered',
            'Passed',
            'Conversion',
            'Low',
            'High',
            'Benchmark',
            'Ratio to benchmark',
            'Extra results',
            'Verdict',
          ],
          ['Answered', 2000, 400, 0.2, 0.183052034509, 0.218098193861, 0.3, 2 / 3, 6, 'below'],
          ['Interview', 400, 200, 0.5, 0.45123450417, 0.54876549583, 0.5, 1, 0, 'at benchmark'],
          ['Test task', 200, 60, 0.3, 0.240747446824, 0.366790683727, 0.2, 1.5, 0, 'above'],
          ['Offer', 60, 12, 0.2, 0.118285053229, 0.317818058056, 0.4, 0.5, 12, 'alarm'],
        ],
      },
    ],
    compute: (labels, counts, benchmarks, confidence) =>
      benchmarkGaps(counts, benchmarks, confidence).map((gap, index) => [
        labels[index + 1] ?? null,
        gap.entered,
        gap.passed,
        gap.conversion,
        gap.low,
        gap.high,
        gap.benchmark,
        gap.ratio,
        gap.extra,
        gap.verdict && VERDICTS[gap.verdict],
      ]),
  })),
} satisfies Subject;
