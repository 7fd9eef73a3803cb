import type { IDisposable } from '@univerjs/core';
import { CellAlertType } from '@univerjs/sheets-ui';
import type { AddOn } from '../add-on';
import type { Desk } from '../apps-script/desk';

/** Shows why a formula failed beside its cell, while the cell is selected. */
export function explainErrors({ api }: Desk, addOn: AddOn, title: string): void {
  let shown: IDisposable | undefined;
  const show = (): void => {
    shown?.dispose();
    shown = undefined;
    const cell = api.getActiveWorkbook()?.getActiveCell();
    if (!cell) return;
    const place = { row: cell.getRow(), column: cell.getColumn() };
    const message = addOn.messageAt({ sheetId: cell.getSheetId(), ...place });
    if (message === null) return;
    shown = cell.attachAlertPopup({
      key: 'formula-error',
      type: CellAlertType.ERROR,
      title,
      message,
      width: 300,
      height: 80 + 20 * Math.floor(message.length / 40),
    });
  };
  api.addEvent(api.Event.SelectionChanged, show);
  api.getFormula().calculationResultApplied(show);
}
