import { addressedArea } from '../../src/google-sheets/a1';
import type { Template } from '../../src/templates/define';
import { conditionalFormats } from '../../src/writer/conditional-formats';
import { draftOf } from '../../src/writer/plan';
import type { ConditionalFormat } from '../../src/writer/steps';
import type { RecordTable } from './tables';

/**
 * Which colour marks of a table would lose their rows. The engine moves them in the page only, so they are judged by
 * how ranges move: one that begins with the header and ends below the last record stretches with its records.
 */
export function marksThatSlip(template: Template, table: RecordTable): string[] {
  const draft = draftOf(template, { language: 'en', takenNames: [] });
  const sheet = draft.sheets.find(({ sheet: { key } }) => key === table.sheet);
  if (!sheet) return [];
  return conditionalFormats(sheet, draft).flatMap((format) => {
    const why = slips(format, table, sheet.rows);
    return why === '' ? [] : [`the mark of ${format.range} ${why}`];
  });
}

function slips(format: ConditionalFormat, table: RecordTable, sheetRows: number): string {
  const { header, left, block, open } = table;
  const area = addressedArea(format.range);
  const { firstRow = 1, lastRow = null, firstColumn = 1 } = area ?? {};
  const end = open ? sheetRows : header + block.rows + 1;
  const isBeside = (firstColumn ?? 1) < left || (firstColumn ?? 1) >= left + block.columns.length;
  const isElsewhere = (firstRow ?? 1) > end || (lastRow ?? sheetRows) < header;
  if (isBeside || isElsewhere) return '';
  if (firstRow !== header) return 'does not begin with the header';
  if ((lastRow ?? sheetRows) < end) return 'ends above the end of the table';
  if (!('formula' in format)) return '';
  const bare = format.formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/'(?:[^']|'')*'![$A-Z\d:]+/g, '');
  const rows = [...bare.matchAll(/\$?\b[A-Z]{1,3}(\$?)(\d+)\b/g)];
  const lost = rows.find(([, fixed, row]) => {
    const isInside = Number(row) > header && Number(row) <= end;
    return fixed === '$' ? isInside && (open || Number(row) < end) : Number(row) !== header;
  });
  return lost ? `names ${lost[0]}, a cell that rows move` : '';
}
