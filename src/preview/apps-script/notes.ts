import { ICommandService } from '@univerjs/core';
import type { FRange } from '@univerjs/sheets/facade';
import {
  SheetDeleteNoteCommand,
  SheetsNoteModel,
  SheetUpdateNoteCommand,
} from '@univerjs/sheets-note';
import type { Workbook } from './workbook';

const size = { width: 220, height: 90 };

/** Puts notes on cells; null or "" takes a note away. */
export function setNotes(
  book: Workbook,
  range: FRange,
  notes: readonly (readonly (string | null)[])[],
): void {
  const injector = book.univer.__getInjector();
  const commands = injector.get(ICommandService);
  const unitId = book.workbook.getId();
  const subUnitId = range.getSheetId();
  notes.forEach((texts, rowOffset) => {
    texts.forEach((text, columnOffset) => {
      const cell = { row: range.getRow() + rowOffset, col: range.getColumn() + columnOffset };
      const existing = injector.get(SheetsNoteModel).getNote(unitId, subUnitId, cell);
      if (text) {
        const id = existing?.id ?? `note-${cell.row}-${cell.col}`;
        const note = { ...cell, ...size, id, note: text, show: false };
        commands.syncExecuteCommand(SheetUpdateNoteCommand.id, {
          unitId,
          subUnitId,
          ...cell,
          note,
        });
      } else if (existing) {
        commands.syncExecuteCommand(SheetDeleteNoteCommand.id, { unitId, subUnitId, ...cell });
      }
    });
  });
}
