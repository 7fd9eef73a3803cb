import { funnelLevers } from '../domain/funnel-levers';
import {
  type Subject,
  anyNumber,
  column,
  define,
  label,
  numberFromZero,
  one,
  share,
  varyingTable,
} from '../gate/define';
import type { Text } from '../language';

const FIGURES: readonly Text[] = [
  { en: 'Step to', ru: 'Переход в этап' },
  { en: 'Conversion', ru: 'Конверсия' },
  { en: 'Raised conversion', ru: 'Повышенная конверсия' },
  { en: 'Final result', ru: 'Итог воронки' },
  { en: 'Extra results', ru: 'Прирост итога' },
  { en: 'Extra, share', ru: 'Прирост, доля' },
];
const EXTRA_VALUE: Text = { en: 'Extra value', ru: 'Прирост в деньгах' };
const RANK: Text = { en: 'Rank', ru: 'Место' };

/** The value of a better step. */
export const funnelLeversFunctions = {
  FUNNEL_LEVERS: define(() => ({
    question: {
      en: 'Which stage is worth fixing first?',
      ru: 'Какой этап выгоднее улучшать первым?',
    },
    summary: {
      en: 'One row per step: what the whole funnel yields if this step alone converts one percentage point better; rank 1 adds the most. The rise is in percentage points, because the same relative rise is worth the same at every step.',
      ru: 'Строка на каждый шаг: что даст вся воронка, если конверсия только этого шага вырастет на процентный пункт; место 1 — самый выгодный шаг. Рост — в процентных пунктах: одинаковый рост в процентах даёт на любом шаге одно и то же.',
    },
    synonyms: {
      en: 'sensitivity, bottleneck, growth point, priority, weak stage, leverage',
      ru: 'чувствительность, узкое место, точка роста, приоритет, слабый этап, рычаги',
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
          en: 'Column with the count at each stage, top of the funnel first; a blank stage is skipped.',
          ru: 'Столбец с количеством на каждом этапе, начиная с верха воронки; пустой этап пропускается.',
        },
        { blank: 'row passed over' },
      ),
      one(
        'lift',
        share,
        {
          en: 'How many percentage points the conversion gains, up to 100% at most; type 1% for 1 pp, the default.',
          ru: 'На сколько процентных пунктов растёт конверсия, но не выше 100 %; по умолчанию 1 п.п., в ячейке это 1 %.',
        },
        { default: 0.01 },
      ),
      one(
        'value',
        anyNumber,
        {
          en: 'Money that one final result brings in; adds the Extra value column.',
          ru: 'Сколько денег приносит один итоговый результат; добавляет столбец с приростом в деньгах.',
        },
        { optional: true },
      ),
    ],
    gives: varyingTable(...FIGURES, RANK),
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
            'Extra, share',
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
            'Extra, share',
            'Extra value',
            'Rank',
          ],
          ['Leads', 0.03, 0.05, 100, 40, 2 / 3, 200_000, 1],
          ['Sales', 0.2, 0.22, 66, 6, 0.1, 30_000, 2],
        ],
      },
    ],
    compute: (labels, counts, lift, value) => [
      [...FIGURES, ...(value === null ? [] : [EXTRA_VALUE]), RANK],
      ...funnelLevers(counts, lift).map((lever, index) => {
        const { conversion, raised, result, extra, extraShare, rank } = lever;
        const figures = [conversion, raised, result, extra, extraShare];
        const worth = value === null ? [] : [extra === null ? null : extra * value];
        return [labels[index + 1] ?? null, ...figures, ...worth, rank];
      }),
    ],
  })),
} satisfies Subject;
