import { type Calendar, calendarIn } from '../google-sheets/calendar';
import { sheetPrefix } from '../google-sheets/a1';
import { serialOfDay } from '../google-sheets/serial-days';
import { isDate } from '../google-sheets/values';
import { isChanged, type SheetContents } from '../writer/changes';
import { planTemplate } from '../writer/plan';
import { rememberedSheets, type RememberedSheet } from './insertions';
import { storedTemplate } from './library';
import { alone } from './lock';
import type { Outcome, UndoRequest } from './protocol';
import { userLanguage } from './user-language';
import { reasonOf, Sentence } from './sentence';
import { serverWords, type ServerWords } from './words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Removes the sheets of an insertion; asks first where that would lose the user's work. */
export function undo({ insertion, agreed }: UndoRequest): Outcome<readonly string[]> {
  const words = serverWords(userLanguage());
  return alone(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const own = rememberedSheets(spreadsheet).filter(
      ({ metadata }) => metadata.insertion === insertion,
    );
    if (own.length === 0) throw new Sentence((say) => say.nothingToUndo);
    const reasons = agreed ? [] : reasonsToAsk(spreadsheet, own, words);
    if (reasons.length > 0) return { question: [...reasons, words.removeAnyway].join(' ') };
    return { done: removed(spreadsheet, own, words) };
  });
}

function reasonsToAsk(
  spreadsheet: Spreadsheet,
  own: readonly RememberedSheet[],
  words: ServerWords,
): string[] {
  const changed = changedNames(spreadsheet, own);
  const users = namesUsing(spreadsheet, own);
  return [
    ...(changed.length > 0 ? [words.changedSince(changed)] : []),
    ...(users.length > 0 ? [words.usedElsewhere(users)] : []),
  ];
}

/** Sheets that no longer hold what was written; of another version of the template nothing can be said, so all. */
function changedNames(spreadsheet: Spreadsheet, own: readonly RememberedSheet[]): string[] {
  const calendar = calendarIn(spreadsheet.getSpreadsheetTimeZone());
  return own
    .filter(({ sheet, metadata }) => {
      const template = storedTemplate(metadata.template);
      if (template?.version !== metadata.version) return true;
      const plan = planTemplate(template, { ...metadata, takenNames: [] });
      const planned = plan.sheets.find(({ key }) => key === metadata.sheet);
      return !planned || isChanged(planned, contentsOf(sheet, calendar));
    })
    .map(({ sheet }) => sheet.getName());
}

function contentsOf(sheet: Sheet, calendar: Calendar): SheetContents {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  return {
    values: values.map((row) =>
      row.map((cell) => (isDate(cell) ? serialOfDay(calendar.dayOf(cell)) : cell)),
    ),
    formulas: range.getFormulas(),
  };
}

/** Other sheets whose formulas name one of these. */
function namesUsing(spreadsheet: Spreadsheet, own: readonly RememberedSheet[]): string[] {
  const ids = own.map(({ sheet }) => sheet.getSheetId());
  const prefixes = own.flatMap(({ sheet }) => [
    sheetPrefix(sheet.getName()),
    `${sheet.getName()}!`,
  ]);
  return spreadsheet
    .getSheets()
    .filter((sheet) => !ids.includes(sheet.getSheetId()))
    .filter((sheet) =>
      sheet
        .getDataRange()
        .getFormulas()
        .some((row) => row.some((formula) => prefixes.some((prefix) => formula.includes(prefix)))),
    )
    .map((sheet) => sheet.getName());
}

function removed(
  spreadsheet: Spreadsheet,
  own: readonly RememberedSheet[],
  words: ServerWords,
): string[] {
  const names = own.map(({ sheet }) => sheet.getName());
  if (own.length === spreadsheet.getNumSheets()) spreadsheet.insertSheet(words.spareSheet, 0);
  const left: string[] = [];
  let reason: unknown;
  own.forEach(({ sheet }, index) => {
    try {
      spreadsheet.deleteSheet(sheet);
    } catch (failure) {
      left.push(names[index] ?? '');
      reason = failure;
    }
  });
  if (left.length > 0) throw new Sentence((say) => say.onlyPartlyRemoved(left, reasonOf(reason)));
  return names;
}
