import type { IDisposable } from '@univerjs/core';
import { CellAlertManagerService, CellAlertType, type ICellAlert } from '@univerjs/sheets-ui';
import type { AddOn } from '../add-on';
import type { Workbook } from '../apps-script/workbook';
import { onSelection } from './selection';

/** Shows why a formula failed beside its cell, while it is selected or the pointer is over it. */
export function explainErrors({ api, univer }: Workbook, addOn: AddOn, title: string): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const { showAlert } = alerts;
  let shown: (IDisposable & { readonly cell: string }) | undefined;

  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const message = addOn.messageAt({ sheetId: subUnitId, row, column: col });
    if (alert.key === selectionKey || message === null) showAlert.call(alerts, alert);
    // Under the pointer Univer would say "Error" and no more; a selected cell says all already.
    else if (shown?.cell !== `${subUnitId} ${row} ${col}`) {
      showAlert.call(alerts, { ...alert, ...look(title, message) });
    }
  };

  const showSelected = (): void => {
    shown?.dispose();
    shown = undefined;
    const cell = api.getActiveWorkbook()?.getActiveCell();
    if (!cell) return;
    const [sheetId, row, column] = [cell.getSheetId(), cell.getRow(), cell.getColumn()];
    const message = addOn.messageAt({ sheetId, row, column });
    if (message === null) return;
    const popup = cell.attachAlertPopup({ key: selectionKey, ...look(title, message) });
    shown = { dispose: () => popup.dispose(), cell: `${sheetId} ${row} ${column}` };
  };
  onSelection(univer, showSelected);
  api.getFormula().calculationResultApplied(showSelected);
}

const selectionKey = 'formula-error-of-selection';

function look(title: string, message: string): Omit<ICellAlert, 'key' | 'location'> {
  const lines = Math.ceil(message.length / 40);
  return { type: CellAlertType.ERROR, title, message, width: 300, height: 50 + 20 * lines };
}
