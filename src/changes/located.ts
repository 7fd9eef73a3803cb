import { columnLetters, type Position } from '../google-sheets/a1';
import { isErrorText } from '../google-sheets/values';
import type { Text } from '../language';
import type { Draft } from '../writer/draft';
import type { CellValue } from '../writer/steps';
import { type Alignment, alignmentOf, type Whereabouts } from './alignment';
import { type BlueprintSheet, blueprintOf } from './blueprint';
import { type InsertedNow, type SheetNow, written } from './change';
import { plannedLandmarks } from './landmarks';
import { changeWords } from './words';

/** A template as it was laid out, and what lives of its sheets. */
export interface LivingTemplate {
  readonly draft: Draft;
  readonly planned: readonly BlueprintSheet[];
  readonly sheets: readonly LivingSheet[];
}

/** A planned sheet, the same sheet today, and where its rows and columns lie. */
export interface LivingSheet {
  readonly planned: BlueprintSheet;
  readonly now: SheetNow;
  readonly alignment: Alignment;
}

/** Why nothing is changed, for the user. */
export interface Refusal {
  readonly refused: Text;
}

/** Whether that is why nothing is changed. */
export function isRefusal(found: unknown): found is Refusal {
  return typeof found === 'object' && found !== null && 'refused' in found;
}

/** The inserted template with the sheets that are still there. */
export function livingTemplate(inserted: InsertedNow): LivingTemplate {
  const { draft, sheets: planned } = blueprintOf(inserted);
  const sheets = planned.flatMap((sheet): LivingSheet[] => {
    const now = inserted.sheets.find(({ key }) => key === sheet.key);
    if (!now) return [];
    const cells = inserted.sampleData ? sheet.sample : sheet.blank;
    const records = sheet.tables.map((table) => table.records);
    return [{ planned: sheet, now, alignment: alignmentOf(plannedLandmarks(cells, records), now) }];
  });
  return { draft, planned, sheets };
}

/** The sheet of that key, if it is still there. */
export function livingSheet({ draft, sheets }: LivingTemplate, key: string): LivingSheet | Refusal {
  const sheet = sheets.find(({ planned }) => planned.key === key);
  const title = draft.sheets.find((each) => each.sheet.key === key)?.name ?? key;
  return sheet ?? { refused: changeWords.goneSheet(title) };
}

/** Where a planned cell lies today, as far as its own words or those beside it tell. */
export function placeToday(sheet: LivingSheet, planned: Position): Position | 'gone' | Refusal {
  const { alignment } = sheet;
  return placeOf(sheet, planned, alignment.row(planned.row), alignment.column(planned.column));
}

/** Where a planned cell lies today for sure: its row and its column still have the words they were given. */
export function surePlace(sheet: LivingSheet, planned: Position): Position | Refusal {
  const sure = (place: Whereabouts): Whereabouts =>
    typeof place === 'string' || !place.named ? 'unknown' : place;
  const { alignment } = sheet;
  const [row, column] = [alignment.row(planned.row), alignment.column(planned.column)].map(sure);
  const place = placeOf(sheet, planned, row ?? 'unknown', column ?? 'unknown');
  return place === 'gone' ? lostRow(sheet, planned.row) : place;
}

function placeOf(
  sheet: LivingSheet,
  planned: Position,
  row: Whereabouts,
  column: Whereabouts,
): Position | 'gone' | Refusal {
  if (row === 'unknown') return lostRow(sheet, planned.row);
  if (column === 'unknown') return lostColumn(sheet, planned.column);
  return row === 'gone' || column === 'gone' ? 'gone' : { row: row.at, column: column.at };
}

function lostRow({ planned, now }: LivingSheet, row: number): Refusal {
  return { refused: changeWords.lost(rowTitle(planned, row), now.name) };
}

function lostColumn({ planned, now }: LivingSheet, column: number): Refusal {
  return { refused: changeWords.lost(columnTitle(planned, column), now.name) };
}

/** What a computed cell shows; refused where it shows no result. */
export function shownAt(sheet: LivingSheet, planned: Position): CellValue | Refusal {
  const place = surePlace(sheet, planned);
  if (isRefusal(place)) return place;
  const { values, name } = sheet.now;
  const value = values[place.row - 1]?.[place.column - 1];
  if (!isErrorText(value) && !LOADING.includes(String(value))) return written(value);
  const title = rowTitle(sheet.planned, planned.row);
  return { refused: changeWords.errorIn(title, name, String(value)) };
}

/** What Sheets shows until a custom function has answered. */
const LOADING = ['Loading...', 'Загрузка...'];

/** What a row is called: its first words. */
export function rowTitle({ sample }: BlueprintSheet, row: number): string {
  return String(sample[row - 1]?.find(isWords) ?? row);
}

/** What a column is called: by the header of a table, else by its first words or its letter. */
function columnTitle({ sample, tables }: BlueprintSheet, column: number): string {
  const header = tables.map((table) => sample[table.header - 1]?.[column - 1]).find(isWords);
  const first = sample.map((cells) => cells[column - 1]).find(isWords);
  return String(header ?? first ?? columnLetters(column));
}

function isWords(cell: unknown): boolean {
  return typeof cell === 'string' && cell !== '' && !cell.startsWith('=');
}
