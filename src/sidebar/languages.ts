import type { Language } from '../language';

/** The languages to choose from, each under its own name. */
export const languages: readonly { readonly language: Language; readonly name: string }[] = [
  { language: 'ru', name: 'Русский' },
  { language: 'en', name: 'English' },
];
