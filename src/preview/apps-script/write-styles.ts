import { ICommandService, type IStyleData } from '@univerjs/core';
import { SetStyleCommand } from '@univerjs/sheets';
import type { FRange } from '@univerjs/sheets/facade';
import type { Workbook } from './workbook';

/**
 * Gives each cell of a range its style with one command for each property of the styles. Cell
 * data with a style alone would do it in one, but makes Univer forget the cells' formulas.
 */
export function writeStyles(
  book: Workbook,
  range: FRange,
  block: readonly (readonly IStyleData[])[],
): void {
  const commands = book.univer.__getInjector().get(ICommandService);
  const properties = new Set(block.flat().flatMap((style) => Object.keys(style)));
  for (const type of properties) {
    commands.syncExecuteCommand(SetStyleCommand.id, {
      unitId: book.workbook.getId(),
      subUnitId: range.getSheetId(),
      range: range.getRange(),
      style: {
        type,
        value: block.map((row) => row.map((style) => style[type as keyof IStyleData])),
      },
    });
  }
}
