import type { Text } from '../../language';
import type { Formula } from '../define';

/** The formula, or blank while one of the cells is: `blankUnless('end', '{end}+{days}')`. */
export function blankUnless(cells: string | readonly string[], formula: Formula): Formula {
  const blank = [cells].flat().map((cell) => `{${cell}}=""`);
  return `IF(${blank.length === 1 ? blank[0] : `OR(${blank.join(';')})`};"";${formula})`;
}

/** What another cell holds, and blank where it is blank: a bare reference would show 0. */
export function copyOf(cell: string): Formula {
  return blankUnless(cell, `{${cell}}`);
}

/** A part of a whole; blank while there is no part or no whole. */
export function ratio(part: string, whole: string): Formula {
  return `IF(OR({${whole}}="";{${whole}}=0;{${part}}="");"";{${part}}/{${whole}})`;
}

/** The sum of a column or a line, blank while it holds no number. */
export function sumOrBlank(cells: string): Formula {
  return `IF(COUNT({${cells}:all})=0;"";SUM({${cells}:all}))`;
}

/** Words in a formula, in the language of the sheet: `IF({late}=0;${say(t('None', 'Нет'))};{late})`. */
export function say({ en, ru }: Text): Formula {
  const quoted = (words: string): string => `"${words.replace(/"/g, '""')}"`;
  return `{${quoted(en)}|${quoted(ru)}}`;
}
