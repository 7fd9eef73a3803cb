/** The two languages the add-on speaks. */
export type Language = 'en' | 'ru';

/** One thing said in both languages. */
export interface Text {
  readonly en: string;
  readonly ru: string;
}
