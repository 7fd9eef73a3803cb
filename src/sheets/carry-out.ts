import {
  type Change,
  type ChangedBlock,
  contentAt,
  contentsAfter,
  inverseOf,
  isSame,
} from '../changes/change';
import { address, rangeAddress } from '../google-sheets/a1';
import { type Calendar, calendarIn } from '../google-sheets/calendar';
import { imprintNow, isChanged, type SheetContents } from '../writer/changes';
import { contentsOf } from './contents';
import { alone } from './lock';
import {
  type InsertionRecord,
  readRecords,
  type RecordedSheet,
  recordOf,
  type Records,
  restoreRecords,
  writeRecords,
} from './records';
import { reasonOf, Sentence } from './sentence';
import { sentences } from './sentences';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Carries out a change of an inserted template, all of it or nothing, and only where the cells still hold what the
 * change was planned upon. Answers with the change that takes it back.
 */
export function carryOut(change: Change): Change {
  return alone(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const records = readRecords(spreadsheet);
    const record = recordOf(change.insertion, records, spreadsheet);
    if (!record) throw new Sentence(sentences.nothingToUndo);
    const calendar = calendarIn(spreadsheet.getSpreadsheetTimeZone());
    const targets = targetsOf(change, spreadsheet, calendar);
    const list = replaced(records.list, recordAfter(record, change, targets));
    writeAll(targets.flatMap(blocksToWrite), calendar, {
      remember: () => writeRecords(spreadsheet, records, list),
      forget: () => restoreRecords(spreadsheet, records),
    });
    return inverseOf(change, record.sampleData);
  });
}

/** A sheet that is changed, as it is before. */
interface Target {
  readonly id: number;
  readonly sheet: Sheet;
  readonly contents: SheetContents;
  readonly blocks: readonly ChangedBlock[];
}

/** Reads every sheet before the first cell is written; refuses cells that hold something else by now. */
function targetsOf({ blocks }: Change, spreadsheet: Spreadsheet, calendar: Calendar): Target[] {
  const ids = [...new Set(blocks.map(({ sheetId }) => sheetId))];
  return ids.map((id) => {
    const sheet = spreadsheet.getSheetById(id);
    if (!sheet) throw new Sentence(sentences.sheetGone);
    const own = blocks.filter(({ sheetId }) => sheetId === id);
    const target = { id, sheet, contents: contentsOf(sheet, calendar), blocks: own };
    const changed = own.map((block) => changedCell(block, target.contents)).find(Boolean);
    if (changed) throw new Sentence(sentences.changedMeanwhile(`${sheet.getName()}!${changed}`));
    return target;
  });
}

/** The first cell that no longer holds what the change was planned upon. */
function changedCell(
  { row, column, before }: ChangedBlock,
  contents: SheetContents,
): string | null {
  for (const [down, cells] of before.entries())
    for (const [across, content] of cells.entries()) {
      const at = { row: row + down, column: column + across };
      if (!isSame(contentAt(contents, at.row, at.column), content)) return address(at);
    }
  return null;
}

interface BlockToWrite {
  readonly block: ChangedBlock;
  readonly sheet: Sheet;
  readonly range: Range;
}

function blocksToWrite({ sheet, blocks }: Target): BlockToWrite[] {
  const ranges = sheet.getRangeList(blocks.map(addressOf)).getRanges();
  return blocks.flatMap((block, index) => {
    const range = ranges[index];
    return range ? [{ block, sheet, range }] : [];
  });
}

function addressOf({ row, column, after }: ChangedBlock): string {
  const width = after[0]?.length ?? 1;
  return rangeAddress({ row, column }, { row: row + after.length - 1, column: column + width - 1 });
}

/** Writes the blocks and then the record; when a call fails, everything is put back as it was. */
function writeAll(
  blocks: readonly BlockToWrite[],
  calendar: Calendar,
  { remember, forget }: { readonly remember: () => void; readonly forget: () => void },
): void {
  const begun: BlockToWrite[] = [];
  let isRemembered = false;
  try {
    for (const each of blocks) {
      begun.push(each);
      each.range.setValues(mutable(each.block.after));
    }
    isRemembered = true;
    remember();
    SpreadsheetApp.flush();
  } catch (failure) {
    const left = begun.filter((each) => !isPutBack(each, calendar));
    if (isRemembered) forget();
    throw new Sentence(
      left.length > 0
        ? sentences.onlyPartlyChanged(left.map(fullAddress), reasonOf(failure))
        : sentences.notChanged(reasonOf(failure)),
    );
  }
}

/** Whether the cells hold again what they held before; where writing is refused, they may never have changed. */
function isPutBack({ block, range, sheet }: BlockToWrite, calendar: Calendar): boolean {
  try {
    range.setValues(mutable(block.before));
    return true;
  } catch {
    return changedCell(block, contentsOf(sheet, calendar)) === null;
  }
}

function fullAddress({ block, sheet }: BlockToWrite): string {
  return `${sheet.getName()}!${addressOf(block)}`;
}

function mutable<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows.map((row) => [...row]);
}

/**
 * What is remembered of the insertion afterwards. A sheet into which nobody has typed gets a new imprint, so that undo
 * need not ask because of the change; one into which somebody has keeps the old one, so that undo still asks.
 */
function recordAfter(
  record: InsertionRecord,
  { sampleData }: Change,
  targets: readonly Target[],
): InsertionRecord {
  const sheets = record.sheets.map((sheet): RecordedSheet => {
    const target = targets.find(({ id }) => id === sheet.id);
    const { imprint } = sheet;
    if (!target || !imprint || isChanged(imprint, target.contents)) return sheet;
    return {
      ...sheet,
      imprint: imprintNow(imprint, contentsAfter(target.contents, target.blocks)),
    };
  });
  return { ...record, sampleData, sheets };
}

function replaced(list: Records['list'], record: InsertionRecord): InsertionRecord[] {
  const isOther = ({ insertion }: InsertionRecord): boolean => insertion !== record.insertion;
  const at = list.findIndex((each) => !isOther(each));
  return at < 0 ? [...list, record] : [...list.slice(0, at), record, ...list.slice(at + 1)];
}
