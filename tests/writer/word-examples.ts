import type { Text } from '../../src/language';
import { wordedTemplate } from '../../src/writer/words';
import { template } from './template';

/** What an author writes, and what the sheet says in each language. */
export interface WordExample {
  readonly says: string;
  readonly written: Text;
  readonly shown: Text;
}

/** The language of words by example: the tests run it, the documentation prints it. */
export const wordExamples: readonly WordExample[] = [
  {
    says: 'The key of a sheet and `!` give its title.',
    written: { en: 'See the “{plan!}” sheet.', ru: 'Смотрите лист «{plan!}».' },
    shown: { en: 'See the “Plan” sheet.', ru: 'Смотрите лист «План».' },
  },
  {
    says: 'The money chosen at insertion has its sign.',
    written: { en: 'Price, {currency}', ru: 'Цена, {currency}' },
    shown: { en: 'Price, $', ru: 'Цена, ₽' },
  },
  {
    says: 'Spaces that no line breaks at, and a true minus, are set by themselves.',
    written: { en: 'from -5 % to 10 pcs', ru: 'от -5% до 10 шт. — раз в 2 недели' },
    shown: {
      en: 'from −5% to 10\u00a0pcs',
      ru: 'от −5\u00a0% до 10\u00a0шт.\u00a0— раз в 2\u00a0недели',
    },
  },
];

/** Words as the sheets of the sample template say them. */
export function shownWords(written: Text): Text {
  return wordedTemplate({ ...template, purpose: written }).purpose;
}
