import { iceScore } from '../domain/experiments';
import {
  type Kind,
  type Subject,
  cell,
  define,
  numberBetween,
  oneOf,
  perRow,
} from '../gate/define';

const score = (): Kind<number> => numberBetween(1, 10);

/** Which hypothesis to test. */
export const experimentsFunctions = {
  ICE_SCORE: define(() => ({
    question: {
      en: 'Which hypothesis should be tested first?',
      ru: 'Какую гипотезу проверять первой?',
    },
    summary: {
      en: 'ICE score of a hypothesis: impact × confidence × ease (1 to 1000), or their average.',
      ru: 'Оценка ICE гипотезы: влияние × уверенность × лёгкость (от 1 до 1000) или их среднее.',
    },
    synonyms: {
      en: 'ICE, HADI, prioritization, backlog, growth ideas, RICE',
      ru: 'ICE, HADI, приоритизация, бэклог, идеи роста, оценка идей',
    },
    parameters: [
      perRow('impact', score(), {
        en: 'Effect on revenue, 1 to 10; 10 means revenue multiplies.',
        ru: 'Влияние на выручку, от 1 до 10; 10 — рост в разы.',
      }),
      perRow('confidence', score(), {
        en: 'How sure you are, 1 to 10; 9–10: you have done it and it works, 7–8: competitors do it, 5–6: there are known cases.',
        ru: 'Уверенность, от 1 до 10; 9–10 — делали сами, и это работает, 7–8 — делают конкуренты, 5–6 — есть известные кейсы.',
      }),
      perRow('ease', score(), {
        en: "How easy it is, 1 to 10, judging by the team's hours; 10 is a ready-made solution.",
        ru: 'Лёгкость, от 1 до 10, судя по часам команды; 10 — готовое решение.',
      }),
      perRow(
        'method',
        oneOf('product', 'average'),
        {
          en: '"product" (default, 1 to 1000) or "average" (1 to 10).',
          ru: '"product" — произведение (по умолчанию, от 1 до 1000) или "average" — среднее (от 1 до 10).',
        },
        { default: 'product' },
      ),
    ],
    gives: cell,
    examples: [
      { args: [8, 6, 3], gives: 144 },
      { args: [8, 6, 4, 'average'], gives: 6 },
      {
        args: [
          [[8], [10], [5]],
          [[6], [9], [7]],
          [[3], [10], [2]],
        ],
        gives: [[144], [900], [70]],
      },
    ],
    compute: iceScore,
  })),
} satisfies Subject;
