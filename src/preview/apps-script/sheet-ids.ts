import type { Workbook } from './workbook';

const keysOf = new WeakMap<Workbook, string[]>();

/** The number Google calls a sheet by, for Univer's key of it; no two sheets ever have the same. */
export function sheetIdOf(book: Workbook, key: string): number {
  const keys = keysOf.get(book) ?? [];
  keysOf.set(book, keys);
  if (!keys.includes(key)) keys.push(key);
  return keys.indexOf(key);
}

/** Univer's key of the sheet that Google calls by a number. */
export function sheetKeyOf(book: Workbook, id: number): string | undefined {
  return keysOf.get(book)?.[id];
}
