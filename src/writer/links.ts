import type { Formula, Link } from '../templates/define';
import { type Outline, refuse, sheetKeys } from './draft';
import { quotedText } from './formula-text';
import { meant } from './nearest';

/** Words that lead somewhere, as a formula; the number of a sheet is put in when the sheet is there. */
export function linkFormula(
  link: Link,
  words: string,
  outline: Outline,
  path: readonly string[],
): string {
  return `=${linkTo(link, quotedText(words), outline, path)}`;
}

/** A formula whose text leads somewhere, without the `=`. */
export function linkTo(
  link: Link,
  text: Formula,
  outline: Outline,
  path: readonly string[],
): Formula {
  if ('url' in link) return `HYPERLINK(${quotedText(link.url)};${text})`;
  const keys = sheetKeys(outline);
  if (!keys.includes(link.sheet))
    refuse(outline, path, `links to no sheet: there is no ${meant(link.sheet, keys)}`);
  return `HYPERLINK("#gid=«sheet:${link.sheet}»";${text})`;
}
