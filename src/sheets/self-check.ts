import { calendarIn } from '../google-sheets/calendar';
import { languageOf } from '../google-sheets/locale';
import { isDate } from '../google-sheets/values';
import { freeNames } from '../writer/names';
import type { SelfCheckReport } from './protocol';
import { answersQuestion, type Question, selfCheckQuestions } from './self-check-questions';
import { Sentence } from './sentence';
import { userLanguage } from './user-language';
import { serverWords } from './words';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const SCRATCH_KEY = 'pult-self-check';
const PATIENCE_MS = 30_000;

/** Writes the questions onto a scratch sheet; Sheets calculates them after this call. */
export function startSelfCheck(): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const open = spreadsheet.getActiveSheet();
  const before = scratchSheet(spreadsheet);
  if (before) spreadsheet.deleteSheet(before);
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const [name = ''] = freeNames([serverWords(userLanguage()).scratchSheet], taken);
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  try {
    writeQuestions(sheet);
    spreadsheet.setActiveSheet(open);
  } catch (failure) {
    spreadsheet.deleteSheet(sheet);
    throw failure;
  }
}

function writeQuestions(sheet: Sheet): void {
  sheet.addDeveloperMetadata(SCRATCH_KEY, String(Date.now()));
  const placed = placedQuestions();
  const last = placed[placed.length - 1];
  const column = Array.from({ length: last ? last.row : 1 }, () => ['']);
  for (const { row, question } of placed) column[row - 1] = [question.formula];
  sheet.getRange(1, 1, column.length, 1).setValues(column);
}

/** The report, once every answer is there or has taken too long; the scratch sheet goes with it. */
export function finishSelfCheck(): SelfCheckReport | null {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = scratchSheet(spreadsheet);
  if (!sheet) throw new Sentence((words) => words.selfCheckGone);
  const lines = answers(spreadsheet, sheet);
  const waited = Date.now() - startedAt(sheet);
  if (waited < PATIENCE_MS && lines.some(({ state }) => state === 'differs')) return null;
  spreadsheet.deleteSheet(sheet);
  return report([...facts(spreadsheet), ...lines]);
}

type Line = SelfCheckReport['lines'][number];

interface PlacedQuestion {
  readonly question: Question;
  readonly row: number;
}

/** Questions below one another in column A, each with room for what it spills and one blank row. */
function placedQuestions(): PlacedQuestion[] {
  let row = 1;
  return selfCheckQuestions().map((question) => {
    const placed = { question, row };
    row += (question.expected?.length ?? 1) + 1;
    return placed;
  });
}

function scratchSheet(spreadsheet: Spreadsheet): Sheet | undefined {
  return spreadsheet.getSheets().find((sheet) => startedAt(sheet) > 0);
}

function startedAt(sheet: Sheet): number {
  const entry = sheet.getDeveloperMetadata().find((own) => own.getKey() === SCRATCH_KEY);
  return Number(entry?.getValue() ?? 0);
}

function answers(spreadsheet: Spreadsheet, sheet: Sheet): Line[] {
  const language = languageOf(spreadsheet.getSpreadsheetLocale());
  const calendar = calendarIn(spreadsheet.getSpreadsheetTimeZone());
  const cells: unknown[][] = sheet.getDataRange().getValues();
  const dayOf = (cell: unknown): number | null => (isDate(cell) ? calendar.dayOf(cell) : null);
  return placedQuestions().map(({ question, row }) => {
    const rows = cells.slice(row - 1, row - 1 + (question.expected?.length ?? 1));
    const right = answersQuestion(rows, question, language, dayOf);
    const state = !right ? 'differs' : question.expected === null ? 'note' : 'ok';
    const title = question.title[userLanguage()];
    const width = question.expected?.[0]?.length ?? 1;
    const seen = rows
      .map((cellsOfRow) => cellsOfRow.slice(0, width).map(shown).join('; '))
      .join(' | ');
    return { state, text: state === 'ok' ? title : `${title}: ${seen}` };
  });
}

function shown(cell: unknown): string {
  return isDate(cell) ? cell.toISOString() : String(cell);
}

function facts(spreadsheet: Spreadsheet): Line[] {
  const words = serverWords(userLanguage());
  return [
    words.localeFact(spreadsheet.getSpreadsheetLocale()),
    words.zonesFact(spreadsheet.getSpreadsheetTimeZone(), Session.getScriptTimeZone()),
  ].map((text) => ({ state: 'note', text }));
}

function report(lines: readonly Line[]): SelfCheckReport {
  const count = (state: Line['state']): number =>
    lines.filter((line) => line.state === state).length;
  const text = lines.map((line) => `${line.state}: ${line.text}`).join('\n');
  return { passed: count('ok'), failed: count('differs'), lines, text };
}
