import type { IRange } from '@univerjs/core';
import { partial } from './partial';
import { facadeOf } from './range-facade';
import type { Workbook } from './workbook';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A sheet whose cells, but for some, one is asked not to change. */
interface Protected {
  description: string;
  unprotected: readonly IRange[];
}

const protectedSheets = new WeakMap<Workbook, Map<string, Protected>>();

/** A protection of a sheet that only warns; the preview has no other people to refuse. */
export function protection(book: Workbook, key: string): Protection {
  const kept: Protected = { description: '', unprotected: [] };
  const sheets = protectedSheets.get(book) ?? new Map<string, Protected>();
  protectedSheets.set(book, sheets.set(key, kept));
  const result: Protection = partial<Protection>('Protection', {
    setDescription(description) {
      kept.description = description;
      return result;
    },
    setUnprotectedRanges(ranges) {
      kept.unprotected = ranges.map((range) => facadeOf(range).getRange());
      return result;
    },
    setWarningOnly(only) {
      if (!only) throw new Error('not in the preview: a protection that refuses');
      return result;
    },
  });
  return result;
}

/** What the protection of a cell is called, null where one may type without being asked. */
export function protectionOf(
  book: Workbook,
  { key, row, column }: { readonly key: string; readonly row: number; readonly column: number },
): string | null {
  const found = protectedSheets.get(book)?.get(key);
  const isFree = found?.unprotected.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
  );
  return !found || isFree ? null : found.description;
}
