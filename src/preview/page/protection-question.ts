import { CanceledError, ICommandService } from '@univerjs/core';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { protectionOf } from '../apps-script/protection';
import type { Workbook } from '../apps-script/workbook';

/** Asks before one types into a protected cell, until one has agreed for that sheet. */
export function askBeforeProtected(book: Workbook, ask: (description: string) => boolean): void {
  const agreed = new Set<string>();
  const commands = book.univer.__getInjector().get(ICommandService);
  commands.beforeCommandExecuted(({ id, params }) => {
    const isOpening = id === SetCellEditVisibleOperation.id && isVisible(params);
    const cell = isOpening && book.workbook.getActiveCell();
    if (!cell) return;
    const key = cell.getSheetId();
    const description = protectionOf(book, { key, row: cell.getRow(), column: cell.getColumn() });
    if (description === null || agreed.has(key)) return;
    if (!ask(description)) throw new CanceledError();
    agreed.add(key);
  });
}

function isVisible(params: unknown): boolean {
  return (
    typeof params === 'object' && params !== null && 'visible' in params && params.visible === true
  );
}
