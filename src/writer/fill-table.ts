import type { Content, TableBlock, TableColumn, Value } from '../templates/define';
import { type Filling, formulaAt, putContent } from './content';
import { rowsAbove } from './layout';
import { quotedText } from './references';
import type { CellValue } from './steps';

/** A table: rows above the header, the header, records and empty rows ready for more. */
export function fillTable(filling: Filling, block: TableBlock): void {
  const { placed, put, say, options } = filling;
  const header = placed.body + rowsAbove(block);
  block.above?.forEach((above, index) => {
    const row = placed.body + index;
    put(row, placed.left, { value: say(above.label), style: 'label' });
    block.columns.forEach(({ key }, offset) => {
      const content = above.cells[key];
      if (content) putContent(filling, row, placed.left + offset, content);
    });
  });
  const records = [...(block.content ?? []), ...(options.sampleData ? (block.sample ?? []) : [])];
  if (records.length > block.rows)
    throw new Error(`table ${block.key} has ${records.length} records for ${block.rows} rows`);
  block.columns.forEach((column, offset) => {
    const at = placed.left + offset;
    const value = headerValue(filling, block, offset, header);
    const note = column.note ? { note: column.note[filling.layout.language] } : {};
    put(header, at, { value, style: 'header', ...note });
    for (let row = 1; row <= block.rows; row += 1) {
      const cell = recordCell(column, records[row - 1]?.[column.key]);
      putContent(filling, header + row, at, cell, column, 'record');
    }
  });
}

function recordCell(column: TableColumn, value: Value | undefined): Content {
  const { format, input, formula } = column;
  return {
    format,
    ...(input ? { input } : {}),
    ...(value === undefined ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** The header's words; where the column spills, the formula that gives the header and all rows. */
function headerValue(filling: Filling, block: TableBlock, offset: number, row: number): CellValue {
  const { say, layout, placed } = filling;
  const column = block.columns[offset];
  if (!column || column.spilled) return '';
  if (column.spill === undefined) return say(column.header);
  const after = block.columns.slice(offset + 1);
  const own = after.findIndex((next) => !next.spilled);
  const spilled = [column, ...(own < 0 ? after : after.slice(0, own))];
  const headers = spilled.map(({ header }) => quotedText(header[layout.language]));
  const header = headers.length === 1 ? headers[0] : `HSTACK(${headers.join(';')})`;
  return formulaAt(filling, row, placed.left + offset, `VSTACK(${header};${column.spill})`);
}
