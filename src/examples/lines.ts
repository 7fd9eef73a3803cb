import type { Text } from '../language';
import { t } from '../templates/parts/words';

/** So many letters are in view beside the sidebar. */
const LETTERS = 120;

/** A text in lines that are in view, as many in both languages. */
export function inLines({ en, ru }: Text): Text[] {
  const count = Math.ceil(Math.max(en.length, ru.length) / LETTERS);
  const [english, russian] = [parted(en, count), parted(ru, count)];
  return english.map((line, index) => t(line, russian[index] ?? ''));
}

/** The words of a text in so many lines of about the same length. */
function parted(text: string, count: number): string[] {
  const words = text.split(' ');
  const lines: string[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const word of words) {
    const middle = before + word.length / 2;
    lines[Math.min(count - 1, Math.floor((middle / text.length) * count))]?.push(word);
    before += word.length + 1;
  }
  return lines.map((line) => line.join(' '));
}
