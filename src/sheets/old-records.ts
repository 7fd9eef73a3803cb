import type { Language } from '../language';
import { storedTemplate } from './library';
import type { InsertionRecord, RecordedSheet } from './records';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Under this key the first version remembered an insertion, on each of its sheets. */
const KEY = 'pult';

interface SheetMemory {
  readonly insertion: string;
  readonly template: string;
  readonly version: number;
  readonly language: Language;
  readonly sampleData: boolean;
  readonly today: string;
  readonly sheet: string;
  /** The sheet it was written for: a copy of that sheet has another id. */
  readonly sheetId: number;
}

/** What the first version of the add-on remembered, as records of today. */
export function oldRecords(spreadsheet: Spreadsheet): InsertionRecord[] {
  const records = new Map<string, InsertionRecord>();
  for (const entry of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const { sheet: key, sheetId, ...memory } = JSON.parse(entry.getValue() ?? '') as SheetMemory;
    const sheet = sheetOf(entry, key, sheetId);
    if (!sheet) continue;
    const known = records.get(memory.insertion) ?? {
      ...memory,
      title: titleOf(memory),
      sheets: [],
    };
    records.set(memory.insertion, { ...known, sheets: [...known.sheets, sheet] });
  }
  return [...records.values()];
}

function sheetOf(entry: Metadata, key: string, id: number): RecordedSheet | null {
  const sheet = entry.getLocation().getSheet();
  return sheet?.getSheetId() === id ? { key, id, name: sheet.getName() } : null;
}

function titleOf({ template, language }: Pick<SheetMemory, 'template' | 'language'>): string {
  return storedTemplate(template)?.title[language] ?? template;
}
