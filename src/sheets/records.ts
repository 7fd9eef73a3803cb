import type { Language } from '../language';
import type { Currency } from '../writer/currency';
import type { Imprint } from '../writer/changes';
import { oldRecords } from './old-records';
import type { InsertedSheet } from './protocol';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = 'pult-insertions';

/** Google keeps 30,000 characters of a spreadsheet's own metadata, for all add-ons together. */
const MOST_CHARACTERS = 20_000;

/** What the spreadsheet remembers of one insertion. */
export interface InsertionRecord {
  /** Identifies this insertion: the instant at which it began. */
  readonly insertion: string;
  readonly template: string;
  readonly version: number;
  readonly title: string;
  readonly language: Language;
  /** Left out by earlier versions: the one that is usual in the language. */
  readonly currency?: Currency;
  readonly sampleData: boolean;
  /** `yyyy-mm-dd`, the day samples are counted from. */
  readonly today: string;
  readonly sheets: readonly RecordedSheet[];
}

/** A sheet by its key in the template, its id and the name it was given. */
export interface RecordedSheet extends InsertedSheet {
  readonly key: string;
  /** Of what was written; the first version kept none. */
  readonly imprint?: Imprint;
}

/** The records of a spreadsheet: all in one entry, so that reading them costs the same however many there are. */
export interface Records {
  readonly entry: Metadata | null;
  readonly text: string;
  readonly list: readonly InsertionRecord[];
}

/** The records as they are now, the oldest first. */
export function readRecords(spreadsheet: Spreadsheet): Records {
  const entry = foundEntry(spreadsheet);
  const text = entry?.getValue() ?? '[]';
  return { entry, text, list: JSON.parse(text) as InsertionRecord[] };
}

/** Replaces the records; if the list is too long, the oldest are dropped. */
export function writeRecords(
  spreadsheet: Spreadsheet,
  { entry }: Records,
  list: readonly InsertionRecord[],
): void {
  const text = shortened(list);
  if (entry) entry.setValue(text);
  else spreadsheet.addDeveloperMetadata(KEY, text);
}

/** Restores the records as they were when read. */
export function restoreRecords(spreadsheet: Spreadsheet, { entry, text }: Records): void {
  if (entry) entry.setValue(text);
  else foundEntry(spreadsheet)?.remove();
}

/** The record of an insertion, also of one that the first version made. */
export function recordOf(
  insertion: string,
  { list }: Records,
  spreadsheet: Spreadsheet,
): InsertionRecord | undefined {
  const isSought = (record: InsertionRecord): boolean => record.insertion === insertion;
  return list.find(isSought) ?? oldRecords(spreadsheet).find(isSought);
}

/** All insertions, the oldest first; those of the first version are read only where there is no later one. */
export function allRecords(spreadsheet: Spreadsheet): InsertionRecord[] {
  const { list } = readRecords(spreadsheet);
  const records = list.length > 0 ? [...list] : oldRecords(spreadsheet);
  return records.sort((a, b) => (a.insertion < b.insertion ? -1 : 1));
}

/** The records with at least one sheet left, each without the sheets that are gone. */
export function livingRecords(
  list: readonly InsertionRecord[],
  ids: readonly number[],
): InsertionRecord[] {
  return list
    .map((record) => ({ ...record, sheets: record.sheets.filter(({ id }) => ids.includes(id)) }))
    .filter(({ sheets }) => sheets.length > 0);
}

function foundEntry(spreadsheet: Spreadsheet): Metadata | null {
  return spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()[0] ?? null;
}

function shortened(list: readonly InsertionRecord[]): string {
  const text = JSON.stringify(list);
  return text.length > MOST_CHARACTERS && list.length > 1 ? shortened(list.slice(1)) : text;
}
