import { ICommandService } from '@univerjs/core';
import { AddWorksheetMergeMutation } from '@univerjs/sheets';
import type { FRange } from '@univerjs/sheets/facade';
import type { Workbook } from './workbook';

/** Makes one cell of each row of a range. Univer's command would select them too, which Google's does not. */
export function mergeAcross({ univer, workbook }: Workbook, facade: FRange): void {
  const { startRow, endRow, ...columns } = facade.getRange();
  const ranges = Array.from({ length: endRow - startRow + 1 }, (_, index) => ({
    ...columns,
    startRow: startRow + index,
    endRow: startRow + index,
  }));
  univer.__getInjector().get(ICommandService).syncExecuteCommand(AddWorksheetMergeMutation.id, {
    unitId: workbook.getId(),
    subUnitId: facade.getSheetId(),
    ranges,
  });
}
