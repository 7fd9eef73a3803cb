import type { InsertedNow } from '../changes/change';
import { isoOf } from '../domain/days';
import { calendarIn } from '../google-sheets/calendar';
import { contentsOf } from './contents';
import { storedTemplate } from './library';
import type { InsertedSheet } from './protocol';
import { type InsertionRecord, readRecords, recordOf } from './records';
import { Sentence } from './sentence';
import { sentences } from './sentences';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** An inserted template with everything its sheets hold today. */
export function readInsertion(insertion: string): InsertedNow {
  const spreadsheet = SpreadsheetApp.getActive();
  const record = livingRecord(insertion, spreadsheet);
  const { language, currency, sampleData, today: insertedOn } = record;
  const template = storedTemplate(record.template);
  if (!template) throw new Sentence(sentences.unknownTemplate(record.template));
  const calendar = calendarIn(spreadsheet.getSpreadsheetTimeZone());
  const today = isoOf(calendar.dayOf(new Date()));
  const sheets = record.sheets.flatMap(({ key, id }) => {
    const sheet = spreadsheet.getSheetById(id);
    return sheet ? [{ key, id, name: sheet.getName(), ...contentsOf(sheet, calendar) }] : [];
  });
  if (sheets.length === 0) throw new Sentence(sentences.nothingToUndo);
  const money = currency ? { currency } : {};
  return { insertion, template, language, ...money, sampleData, insertedOn, today, sheets };
}

/** The sheets of an insertion that are still there, under the names they have today. */
export function readSheets(insertion: string): InsertedSheet[] {
  const spreadsheet = SpreadsheetApp.getActive();
  return livingRecord(insertion, spreadsheet).sheets.flatMap(({ id, hidden }) => {
    const name = spreadsheet.getSheetById(id)?.getName();
    return name === undefined ? [] : [{ id, name, ...(hidden ? { hidden } : {}) }];
  });
}

function livingRecord(insertion: string, spreadsheet: Spreadsheet): InsertionRecord {
  const record = recordOf(insertion, readRecords(spreadsheet), spreadsheet);
  if (!record) throw new Sentence(sentences.nothingToUndo);
  return record;
}
