/** The row that stands for "to the end of the sheet" in a formula given to Univer, which knows 1,048,576. */
export const openEndRow = 1_000_000;

/** Whether a row stands for the end of the sheet; rows that came or went above it may have moved it. */
export function isOpenEnd(row: number): boolean {
  return row > openEndRow / 2;
}

/** Google's formula text in the words Univer's parser knows. */
export function toUniver(formula: string): string {
  if (!formula.startsWith('=')) return formula;
  const quoted = setQuotedAside(semicolonsToCommas(formula));
  return quoted.restore(stackArrays(closeOpenRanges(quoted.text), quoted.setAside));
}

/** `;` between arguments becomes `,`; the length stays, so that positions in the text hold. */
export function semicolonsToCommas(formula: string): string {
  return withSeparators(formula, (character, bracket) => {
    if (character === ';' && bracket === '(') return ',';
    return character === '\\' && bracket === '{' ? ',' : character;
  });
}

/** `,` between arguments becomes `;`, as Google writes formulas where the comma is in numbers. */
export function commasToSemicolons(formula: string): string {
  return withSeparators(formula, (character, bracket) =>
    character === ',' && bracket === '(' ? ';' : character,
  );
}

/** Replaces characters outside quotes, given the bracket they stand in. */
function withSeparators(
  formula: string,
  replace: (character: string, bracket: string | undefined) => string,
): string {
  let quote = '';
  const brackets: string[] = [];
  return Array.from(formula, (character) => {
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '(' || character === '{') {
      brackets.push(character);
    } else if (character === ')' || character === '}') {
      brackets.pop();
    } else {
      return replace(character, brackets.at(-1));
    }
    return character;
  }).join('');
}

interface Quoted {
  readonly text: string;
  setAside(piece: string): string;
  restore(text: string): string;
}

/** Strings and quoted sheet names become marks without punctuation until the rest is translated. */
function setQuotedAside(formula: string): Quoted {
  const pieces: string[] = [];
  const setAside = (piece: string): string => `\uE000${pieces.push(piece) - 1}\uE001`;
  const restore = (text: string): string =>
    text.includes('\uE000')
      ? restore(text.replace(marks, (_, index: string) => pieces[Number(index)] ?? ''))
      : text;
  return { text: formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, setAside), setAside, restore };
}

const marks = /\uE000(\d+)\uE001/g;

/** `B2:B` gets a last row far below any sheet, so that Univer takes it for one range. */
export function withClosedRanges(formula: string): string {
  const quoted = setQuotedAside(formula);
  return quoted.restore(closeOpenRanges(quoted.text));
}

/** Ranges that end far below any sheet are open again, wherever rows that came or went moved that end. */
export function withOpenRanges(formula: string): string {
  const quoted = setQuotedAside(formula);
  return quoted.restore(
    quoted.text.replace(/(:\$?[A-Z]{1,3})\$?(\d{6,})/gi, (range, open: string, row: string) =>
      isOpenEnd(Number(row)) ? open : range,
    ),
  );
}

function closeOpenRanges(text: string): string {
  return text.replace(
    /(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![\w$(])/gi,
    (_, from: string, column: string) => `${from}:${column}${openEndRow}`,
  );
}

/** `{A1:A2;B1:B2}` becomes VSTACK, `{A1:A2,B1:B2}` HSTACK; braces of constants stay. */
function stackArrays(text: string, setAside: (piece: string) => string): string {
  const innermost = /\{[^{}]*\}/;
  const found = innermost.exec(text);
  if (!found) return text;
  const body = found[0].slice(1, -1);
  const replacement = isConstant(body) ? setAside(found[0]) : stack(body);
  return stackArrays(
    text.replace(innermost, () => replacement),
    setAside,
  );
}

function stack(body: string): string {
  const rows = splitOutsideBrackets(body, ';').map((row) => {
    const cells = splitOutsideBrackets(row, ',');
    return cells.length > 1 ? `HSTACK(${cells.join(',')})` : row;
  });
  return rows.length > 1 ? `VSTACK(${rows.join(',')})` : (rows[0] ?? '');
}

function isConstant(body: string): boolean {
  return !/[A-Z(]/i.test(body.replace(/\b(TRUE|FALSE|\d+(\.\d+)?E[+-]?\d+)\b/gi, ''));
}

/** Splits at the separators that are not inside brackets. */
export function splitOutsideBrackets(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === separator && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts;
}
