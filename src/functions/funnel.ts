import { closeRate, dropOff, stepConversion, totalConversion } from '../domain/funnel';
import { type Subject, define, lineOf, numberFromZero, one, oneOf, perLine } from '../gate/define';

const shares = {
  step: stepConversion,
  total: totalConversion,
  drop: dropOff,
  close: closeRate,
};

/** Where a funnel loses people. */
export const funnelFunctions = {
  FUNNEL_CONV: define(() => ({
    question: {
      en: 'Where does the funnel lose people?',
      ru: 'На каком этапе воронка теряет людей?',
    },
    summary: {
      en: 'Conversion at each stage of a funnel: from the previous stage, from the first one, the share lost, or the share that reaches the last one. The answer has the same shape as the counts.',
      ru: 'Конверсия каждого этапа воронки: из предыдущего этапа, из первого, доля потерь или доля дошедших до последнего. Ответ повторяет форму диапазона counts.',
    },
    synonyms: {
      en: 'conversion rate, drop-off, bottleneck, CR, sales funnel, C1, C2',
      ru: 'конверсия, воронка продаж, узкое место, потери, отвал, CR, C1, C2',
    },
    parameters: [
      perLine('counts', numberFromZero, {
        en: 'Stage counts, top of the funnel first: one column, one row, or a block where each row is a funnel. A blank stage is skipped.',
        ru: 'Количества по этапам, начиная с верха воронки: столбец, строка или блок, где каждая строка — отдельная воронка. Пустой этап пропускается.',
      }),
      one(
        'show',
        oneOf('step', 'total', 'drop', 'close'),
        {
          en: '"step" (default): share of the previous stage; "total": share of the first stage; "drop": share lost before this stage; "close": share of this stage that reaches the last one.',
          ru: '"step" (по умолчанию): доля от предыдущего этапа; "total": доля от первого этапа; "drop": доля потерянных перед этапом; "close": доля дошедших с этого этапа до последнего.',
        },
        { default: 'step' },
      ),
    ],
    gives: lineOf(),
    examples: [
      { args: [[[20], [15], [5]]], gives: [[''], [0.75], [1 / 3]] },
      { args: [[[20], [15], [5]], 'total'], gives: [[1], [0.75], [0.25]] },
      { args: [[[20], [15], [5]], 'close'], gives: [[0.25], [1 / 3], [1]] },
      { args: [[[20], [15], [5]], 'drop'], gives: [[''], [0.25], [2 / 3]] },
      { args: [[[200, 50, 15, 3, 1]], 'total'], gives: [[1, 0.25, 0.075, 0.015, 0.005]] },
    ],
    compute: (counts, show) => shares[show](counts),
  })),
} satisfies Subject;
