import { profitLevers } from '../domain/profit-levers';
import {
  type Subject,
  answerLanguage,
  column,
  define,
  label,
  numberFromZero,
  one,
  table,
  text,
} from '../gate/define';
import type { Text } from '../language';

const ALL_TOGETHER: Text = { en: 'All together', ru: 'Все вместе' };

/** The effect of each factor on profit. */
export const profitLeversFunctions = {
  PROFIT_LEVERS: define(() => ({
    question: {
      en: 'What would a 20% rise in each factor do to revenue or profit?',
      ru: 'Что даст выручке или прибыли рост каждого множителя на 20 %?',
    },
    summary: {
      en: 'One row per factor: its value now and after the rise, the product of all factors if only this one rises, and the change in money and as a share; in the last row they all rise, and Now is the current product.',
      ru: 'Строка на каждый множитель: значение сейчас и после роста, произведение всех множителей, если вырос только этот, и его изменение в деньгах и в долях; в последней строке растут все, «Сейчас» в ней — нынешнее произведение.',
    },
    synonyms: {
      en: 'sensitivity, growth points, revenue formula, price increase, what if, sales growth',
      ru: 'чувствительность, точки роста, формула прибыли, формула выручки, поднять цену, что если',
    },
    parameters: [
      column('labels', label, {
        en: 'Column with the name of each factor, such as leads, conversion, average order value, purchases.',
        ru: 'Столбец с названиями множителей, например: заявки, конверсия, средний чек, покупки.',
      }),
      column(
        'factors',
        numberFromZero,
        {
          en: 'Column with the value of each factor; their product is revenue or profit, blank while any factor is blank.',
          ru: 'Столбец со значениями множителей; их произведение — выручка или прибыль; пусто, пока пуст хотя бы один.',
        },
        { blank: 'kept' },
      ),
      one(
        'lift',
        numberFromZero,
        {
          en: 'How much each factor rises, as a share, default 20%.',
          ru: 'На какую долю растёт каждый множитель, по умолчанию 20 %.',
        },
        { default: 0.2 },
      ),
      answerLanguage(),
    ],
    gives: table(
      text('Factor', 'Множитель'),
      text('Now', 'Сейчас'),
      text('Raised', 'После роста'),
      text('Product', 'Произведение'),
      text('Change', 'Изменение'),
      text('Change, share', 'Изменение, доля'),
    ),
    examples: [
      {
        args: [
          [['Leads'], ['Conversion'], ['Average order value'], ['Purchases']],
          [[1000], [0.1], [5000], [2]],
        ],
        gives: [
          ['Factor', 'Now', 'Raised', 'Product', 'Change', 'Change, share'],
          ['Leads', 1000, 1200, 1_200_000, 200_000, 0.2],
          ['Conversion', 0.1, 0.12, 1_200_000, 200_000, 0.2],
          ['Average order value', 5000, 6000, 1_200_000, 200_000, 0.2],
          ['Purchases', 2, 2.4, 1_200_000, 200_000, 0.2],
          ['All together', 1_000_000, 2_073_600, 2_073_600, 1_073_600, 1.0736],
        ],
      },
      {
        args: [[['Visitors'], ['Conversion']], [[200], [0.5]], 0.1],
        gives: [
          ['Factor', 'Now', 'Raised', 'Product', 'Change', 'Change, share'],
          ['Visitors', 200, 220, 110, 10, 0.1],
          ['Conversion', 0.5, 0.55, 110, 10, 0.1],
          ['All together', 100, 121, 121, 21, 0.21],
        ],
      },
    ],
    compute: (labels, factors, lift) =>
      profitLevers(factors, lift).map(({ now, raised, product, change, changeShare }, index) => [
        labels[index] ?? ALL_TOGETHER,
        now,
        raised,
        product,
        change,
        changeShare,
      ]),
  })),
} satisfies Subject;
