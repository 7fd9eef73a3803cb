import type { Text } from '../language';
import type { Alignment, Whereabouts } from './alignment';
import { alignmentOf } from './alignment';
import type { Blueprint, BlueprintSheet } from './blueprint';
import type { InsertedNow, SheetNow } from './change';
import { plannedLandmarks } from './landmarks';
import { changeWords } from './words';

/** A planned sheet, the same sheet today, and where each lies in the other. */
export interface LivingSheet {
  readonly planned: BlueprintSheet;
  readonly now: SheetNow;
  readonly alignment: Alignment;
}

/** Why nothing is changed, for the user. */
export interface Refusal {
  readonly refused: Text;
}

/** A cell of today. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The sheets that are still there. */
export function livingSheets(blueprint: Blueprint, inserted: InsertedNow): LivingSheet[] {
  return blueprint.sheets.flatMap((planned) => {
    const now = inserted.sheets.find(({ key }) => key === planned.key);
    if (!now) return [];
    const written = inserted.sampleData ? planned.sample : planned.blank;
    const records = planned.tables.map((table) => table.records);
    return [{ planned, now, alignment: alignmentOf(plannedLandmarks(written, records), now) }];
  });
}

/** Where a planned cell lies today; `surely`: only where its own words, or its neighbours' alone if it has none, say so. */
export function spotOf(
  { planned, now, alignment }: LivingSheet,
  { row, column }: Spot,
  surely: boolean,
): Spot | 'gone' | Refusal {
  const places = [alignment.row(row), alignment.column(column)] as const;
  const lost = (place: Whereabouts): boolean =>
    typeof place === 'string' ? place === 'unknown' : surely && !place.named;
  if (lost(places[0])) return { refused: changeWords.lost(rowName(planned, row), now.name) };
  if (lost(places[1])) return { refused: changeWords.lost(columnName(planned, column), now.name) };
  const [down, across] = places;
  return typeof down === 'string' || typeof across === 'string'
    ? 'gone'
    : { row: down.at, column: across.at };
}

/** What a row is called: its first words. */
function rowName({ sample }: BlueprintSheet, row: number): string {
  return sample[row - 1]?.find(isWords)?.toString() ?? String(row);
}

/** What a column is called: the words of the table or grid that has most of it. */
function columnName({ sample, tables }: BlueprintSheet, column: number): string {
  const header = tables.map((table) => sample[table.header - 1]?.[column - 1]).find(isWords);
  const first = sample.map((cells) => cells[column - 1]).find(isWords);
  return String(header ?? first ?? column);
}

function isWords(cell: unknown): boolean {
  return typeof cell === 'string' && cell !== '' && !cell.startsWith('=');
}
