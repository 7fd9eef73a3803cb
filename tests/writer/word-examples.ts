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
];

/** Words as the sheets of the sample template say them. */
export function shownWords(written: Text): Text {
  return wordedTemplate({ ...template, purpose: written }).purpose;
}
