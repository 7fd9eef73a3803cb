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

/** What more of each factor does to profit. */
export const profitLeversFunctions = {
  PROFIT_LEVERS: define(() => ({
    question: {
      en: 'What would 20% more of each factor do to revenue or profit?',
      ru: 'Что даст выручке или прибыли рост каждого множителя на 20 %?',
    },
    summary: {
      en: 'Table of factors now and raised, with the product of all factors when only this one is raised and its change in money and as a share; the last row raises all of them, and its Now is the present product.',
      ru: 'Таблица множителей до и после роста: произведение всех множителей, если вырос только этот, и его изменение в деньгах и в долях; в последней строке растут все, в её столбце «Сейчас» — нынешнее произведение.',
    },
    parameters: [
      column('labels', label, {
        en: 'Column with the name of each factor, such as leads, conversion, average order value, purchases.',
        ru: 'Столбец с названиями множителей, например: лиды, конверсия, средний чек, покупки.',
      }),
      column(
        'factors',
        numberFromZero,
        {
          en: 'Column with the value of each factor; their product is revenue or profit, blank while one of them is.',
          ru: 'Столбец со значениями множителей; их произведение — выручка или прибыль; пусто, пока пуст хотя бы один.',
        },
        { blank: 'kept' },
      ),
      one(
        'lift',
        numberFromZero,
        {
          en: 'By what share each factor is raised, default 20%.',
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
