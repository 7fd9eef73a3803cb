import type { IDisposable, Nullable } from '@univerjs/core';
import React from 'react';
import { sheetKeyOf } from '../apps-script/sheet-ids';
import type { Workbook } from '../apps-script/workbook';
import { onSelection } from './selection';

const component = 'pult-link';

/** Shows under a selected cell with a HYPERLINK formula where it leads; a click goes there. */
export function followLinks(book: Workbook): void {
  const { api, univer } = book;
  let shown: Nullable<IDisposable>;
  let address = '';
  api.registerComponent(component, () => <Link book={book} address={address} />);
  onSelection(univer, () => {
    shown?.dispose();
    shown = null;
    const cell = api.getActiveWorkbook()?.getActiveCell();
    address = linkIn(cell?.getFormulas()[0]?.[0] ?? '');
    if (cell && address !== '') {
      shown = cell.attachPopup({ componentKey: component, direction: 'bottom' });
    }
  });
}

/** The address that a formula links to, "" where it is none. */
export function linkIn(formula: string): string {
  return /^=\s*HYPERLINK\(\s*"([^"]+)"/i.exec(formula)?.[1] ?? '';
}

function Link({ book, address }: { book: Workbook; address: string }): React.ReactElement {
  const [, id] = /^#gid=(\d+)$/.exec(address) ?? [];
  if (id === undefined) {
    return (
      <a className="cell-link" href={address} target="_blank" rel="noreferrer">
        {address}
      </a>
    );
  }
  const sheet = book.workbook.getSheetBySheetId(sheetKeyOf(book, Number(id)) ?? '');
  return (
    <button className="cell-link" type="button" onClick={() => sheet?.activate()}>
      {sheet?.getSheetName() ?? address}
    </button>
  );
}
