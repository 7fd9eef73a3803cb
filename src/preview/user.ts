import type { ICellData } from '@univerjs/core';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import { columnNumber } from '../google-sheets/a1';
import type { Workbook } from './apps-script/workbook';

/** What a person does by hand in the grid, for tests without a page; rows count from 1. */
export interface User {
  /** Types into a cell such as `B2`, or pastes rows of values from that cell on. */
  enter(sheetName: string, cell: string, rows: readonly (readonly Entry[])[]): void;
  /** Selects a range such as `B2:C9`. */
  select(sheetName: string, range: string): void;
  /** Presses Delete on a range such as `B2:C9`. */
  clear(sheetName: string, range: string): void;
  insertRows(sheetName: string, above: number, count?: number): void;
  deleteRows(sheetName: string, from: number, count?: number): void;
  insertColumns(sheetName: string, before: string, count?: number): void;
  deleteColumns(sheetName: string, from: string, count?: number): void;
  /** Moves the column so that it stands before another one. */
  moveColumn(sheetName: string, column: string, before: string): void;
  renameSheet(sheetName: string, name: string): void;
}

/** A value as one types it; a formula begins with `=`. */
export type Entry = string | number | boolean;

/** The person before the book's workbook. */
export function userOf({ workbook }: Workbook): User {
  // Whoever changes a sheet has it open; Univer relies on that.
  const open = (name: string): FWorksheet => {
    const sheet = workbook.getSheetByName(name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    return sheet.activate();
  };
  const at = (sheetName: string, address: string): FRange => open(sheetName).getRange(address);
  return {
    enter(sheetName, cell, rows) {
      const first = at(sheetName, cell);
      const width = Math.max(...rows.map((row) => row.length));
      open(sheetName)
        .getRange(first.getRow(), first.getColumn(), rows.length, width)
        .setValues(rows.map((row) => row.map(entered)));
    },
    select: (sheetName, range) => void at(sheetName, range).activate(),
    clear: (sheetName, range) => void at(sheetName, range).clearContent(),
    insertRows: (sheetName, above, count = 1) => void open(sheetName).insertRows(above - 1, count),
    deleteRows: (sheetName, from, count = 1) => void open(sheetName).deleteRows(from - 1, count),
    insertColumns: (sheetName, before, count = 1) =>
      void open(sheetName).insertColumns(columnNumber(before) - 1, count),
    deleteColumns: (sheetName, from, count = 1) =>
      void open(sheetName).deleteColumns(columnNumber(from) - 1, count),
    moveColumn(sheetName, column, before) {
      const sheet = open(sheetName);
      sheet.moveColumns(sheet.getRange(`${column}:${column}`), columnNumber(before) - 1);
    },
    renameSheet: (sheetName, name) => void open(sheetName).setName(name),
  };
}

function entered(value: Entry): ICellData {
  if (typeof value === 'string' && value.startsWith('=')) return { f: value, v: null };
  return { v: value === '' ? null : value, f: null, si: null };
}
