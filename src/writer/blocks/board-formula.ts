import type { Language, Text } from '../../language';
import type { CallBoard, Formula, RecordsBoard } from '../../templates/define';
import { quotedText } from '../formula-text';
import { referenceOf, rewritten } from '../reference';
import { tokensOf } from '../tokens';
import { type BoardSource, columnOf } from './board-columns';

/** The rows of a function's table: its header gives way to ours, and what is not there yet is said in words. */
export function callFormula({ call, when, empty }: CallBoard, language: Language): Formula {
  const words = quotedText(empty[language]);
  const rows = `LET(table_;${call};IF(ROWS(table_)<2;${words};FILTER(table_;SEQUENCE(ROWS(table_))>1)))`;
  return when === undefined ? rows : `IF(${when};${rows};${words})`;
}

/**
 * The records that meet the conditions, sorted. How many there are is asked first, so that an error shows as an
 * error and never as "there are none"; what does not fit is counted in the last row.
 */
export function recordsFormula(
  block: RecordsBoard,
  source: BoardSource,
  language: Language,
): Formula {
  const { by, most = String(block.rows), none, nothingYet, order } = block;
  const keys = block.columns.map(columnOf);
  const isRecord = [
    `ROW(${range(source, keys[0])})>ROW(${header(source, keys[0])})`,
    `LEN(${range(source, keys[0])})>0`,
  ];
  const conditions = [...isRecord, ...conditionsOf(block, source)];
  const shown = keys.includes(by) ? keys : [...keys, by];
  const found = `FILTER(HSTACK(${shown.map((key) => range(source, key)).join(';')});${conditions.join(';')})`;
  const sorted = `SORTN(${found};${most};0;${shown.indexOf(by) + 1};${order === 'rising' ? 'TRUE' : 'FALSE'})`;
  const top =
    shown === keys ? sorted : `CHOOSECOLS(${[sorted, ...keys.map((_, at) => at + 1)].join(';')})`;
  const rest = [more(language, `count_-${most}`), ...keys.slice(1).map(() => '""')].join(';');
  const list = `LET(top_;${top};IF(count_>${most};VSTACK(top_;HSTACK(${rest}));top_))`;
  const say = (text: Text): string => quotedText(text[language]);
  const counted = `LET(count_;${count(conditions)};IF(count_=0;${say(none)};${list}))`;
  return nothingYet === undefined
    ? counted
    : `IF(${count(isRecord)}=0;${say(nothingYet)};${counted})`;
}

/** What is wrong with a board's conditions, for they are asked of the header as well. */
export function conditionMistakes({ where = '' }: RecordsBoard, { table }: BoardSource): string[] {
  const tokens = tokensOf(where);
  const isColumn = (text: string): boolean => columnIn(text, table) !== null;
  const calculated = tokens.filter(({ kind, text }, index) => {
    const around = [tokens[index - 1], tokens[index + 1]];
    return (
      kind === 'reference' && isColumn(text) && around.some((token) => isArithmetic(token?.text))
    );
  });
  const joined = tokens.filter(
    ({ kind, text }, index) =>
      kind === 'name' && /^(AND|OR)$/i.test(text) && tokens[index + 1]?.kind === 'open',
  );
  return [
    ...calculated.map(
      ({ text }) =>
        `where compares columns and cannot calculate with ${text}; let a column of ${table.key} do it`,
    ),
    ...joined.map(
      ({ text }) =>
        `where joins conditions by ; and lets one of several hold by (…)+(…), for ${text} would make one answer of all rows`,
    ),
  ];
}

function isArithmetic(text: string | undefined): boolean {
  return text !== undefined && /^[-+*/&^%]$/.test(text);
}

/** The conditions over whole columns, one after another. */
function conditionsOf({ where }: RecordsBoard, source: BoardSource): string[] {
  if (where === undefined) return [];
  const conditions = [''];
  let depth = 0;
  for (const { kind, text } of tokensOf(where)) {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (kind === 'separator' && depth === 0) conditions.push('');
    else {
      const key = kind === 'reference' ? columnIn(text, source.table) : null;
      conditions[conditions.length - 1] += key === null ? text : range(source, key);
    }
  }
  return conditions;
}

function columnIn(text: string, { columns }: BoardSource['table']): string | null {
  const reference = referenceOf(text);
  if (!reference || text !== rewritten(reference, { sheet: undefined, block: undefined }))
    return null;
  if (reference.select !== undefined || reference.at !== undefined) return null;
  return columns.some(({ key }) => key === reference.name) ? (reference.name ?? null) : null;
}

function count(conditions: readonly string[]): Formula {
  return `SUMPRODUCT(${conditions.map((condition) => `(${condition})`).join('*')})`;
}

function range({ sheet, table }: BoardSource, key = ''): string {
  return `{${sheet}!${table.key}.${key}:column}`;
}

function header({ sheet, table }: BoardSource, key = ''): string {
  return `{${sheet}!${table.key}.${key}:header}`;
}

function more(language: Language, number: Formula): Formula {
  return language === 'ru' ? `"и ещё "&(${number})` : `"and "&(${number})&" more"`;
}
