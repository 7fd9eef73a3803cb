import type { Text } from '../../language';

/** Words in both languages. */
export function t(en: string, ru: string): Text {
  return { en, ru };
}
