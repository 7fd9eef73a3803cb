import { CellValueType, type ICellData } from '@univerjs/core';
import { isDate } from '../../google-sheets/values';
import { serialOfDate } from '../formulas/dates';

/** What `setValue` takes, as Univer keeps it: `=` starts a formula, `'` literal text. */
export function cellData(value: unknown, timeZone: string): ICellData {
  const content = contentOf(value, timeZone);
  return { f: null, p: null, si: null, ...content };
}

function contentOf(value: unknown, timeZone: string): ICellData {
  if (value === '' || value === null || value === undefined) return { v: null };
  if (isDate(value)) {
    const style = { n: { pattern: 'yyyy-mm-dd' } };
    return { v: serialOfDate(value, timeZone), t: CellValueType.NUMBER, s: style };
  }
  switch (typeof value) {
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'number':
      if (!Number.isFinite(value)) throw new Error(`a cell cannot hold ${value}`);
      return { v: value, t: CellValueType.NUMBER };
    case 'string':
      return textContent(value);
    default:
      throw new Error(`a cell cannot hold ${String(value)}`);
  }
}

function textContent(text: string): ICellData {
  if (text.startsWith('=')) return { f: text, v: null };
  if (text.startsWith("'")) return { v: text.slice(1), t: CellValueType.STRING };
  if (text.startsWith('+')) return { f: `=${text.slice(1)}`, v: null };
  return Number.isNaN(Number(text)) || text.trim() === ''
    ? { v: text, t: CellValueType.STRING }
    : { v: Number(text), t: CellValueType.NUMBER };
}
