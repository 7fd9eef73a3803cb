import { isoOf } from '../domain/days';
import { type Calendar, calendarIn } from '../google-sheets/calendar';
import { languageOf } from '../google-sheets/locale';
import { isDate } from '../google-sheets/values';
import type { Language } from '../language';
import { freeNames } from '../writer/names';
import { storedQuestions } from './library';
import type { SelfCheckReport } from './protocol';
import { answersQuestion, BLANKED_CELL, isAwaited, type Question } from './self-check-answers';
import { foundScratch, insertScratch, removeScratch, type Scratch } from './self-check-scratch';
import { actTrials, lookAtTrials, prepareTrials } from './self-check-trials';
import { Sentence } from './sentence';
import { sentences } from './sentences';
import { inUsersLanguage } from './user-language';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google runs at most thirty custom functions per user at once, and some may be busy elsewhere. */
const GROUP = 15;
const PATIENCE_MS = 150_000;
/** An answer that differs may still be growing into its cells. */
const SETTLING_MS = 10_000;

/** Puts the first questions onto a scratch sheet; Sheets calculates them after this call. */
export function startSelfCheck(): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const open = spreadsheet.getActiveSheet();
  removeScratch(spreadsheet);
  const now = Date.now();
  try {
    const course = { started: now, asked: now, count: GROUP, hasActed: false };
    const { questions, trials } = insertScratch(spreadsheet, course);
    prepareTrials(trials, languageOf(spreadsheet.getSpreadsheetLocale()));
    questions.getRange(BLANKED_CELL).setValues([['']]);
    ask(questions, placedQuestions().slice(0, GROUP));
    spreadsheet.setActiveSheet(open);
  } catch (failure) {
    removeScratch(spreadsheet);
    throw failure;
  }
}

/**
 * Asks the next questions when the last ones are answered. When all are, or time has run out, the scratch sheets
 * are removed and the report is returned.
 */
export function finishSelfCheck(): SelfCheckReport | null {
  const spreadsheet = SpreadsheetApp.getActive();
  const scratch = foundScratch(spreadsheet);
  if (!scratch) throw new Sentence(sentences.selfCheckGone);
  const { started, asked, count } = scratch.course;
  const questions = placedQuestions();
  const lines = answers(spreadsheet, scratch.questions, questions.slice(0, count));
  const hasTime = Date.now() - started < PATIENCE_MS;
  if (hasTime && lines.some(({ state }) => state === 'slow')) return null;
  if (hasTime && hasGoneOn(scratch, questions)) return null;
  const tried = lookAtTrials(scratch.trials).map(trialLine);
  const hasDoubts = [...lines, ...tried].some(({ state }) => state === 'differs');
  if (hasTime && hasDoubts && Date.now() - asked < SETTLING_MS) return null;
  const facts = factsOf(spreadsheet, scratch.questions);
  removeScratch(spreadsheet);
  const unasked = questions.slice(count).map(({ question }) => slow(question));
  return report([...facts, ...tried, ...lines, ...unasked]);
}

/** Asks what was not asked yet, then tries what no formula can be asked; false when all that is done. */
function hasGoneOn(
  { questions: sheet, trials, course, remember }: Scratch,
  questions: readonly PlacedQuestion[],
): boolean {
  const { count, hasActed } = course;
  if (count < questions.length) {
    ask(sheet, questions.slice(count, count + GROUP));
    remember({ ...course, asked: Date.now(), count: count + GROUP });
    return true;
  }
  if (hasActed) return false;
  actTrials(trials);
  remember({ ...course, asked: Date.now(), hasActed: true });
  return true;
}

function trialLine({ title, finding }: ReturnType<typeof lookAtTrials>[number]): Line {
  const words = inUsersLanguage(title);
  const { state, seen } = finding;
  return { state, text: state === 'ok' ? words : `${words}: ${seen}` };
}

type Line = SelfCheckReport['lines'][number];

interface PlacedQuestion {
  readonly question: Question;
  readonly row: number;
}

/** Questions below one another in column A, each with room for what it spills and one blank row. */
function placedQuestions(): PlacedQuestion[] {
  let row = 1;
  return storedQuestions().map((question) => {
    const placed = { question, row };
    row += (question.expected?.length ?? 1) + 1;
    return placed;
  });
}

function ask(sheet: Sheet, placed: readonly PlacedQuestion[]): void {
  const first = placed[0]?.row ?? 1;
  const last = placed[placed.length - 1]?.row ?? 1;
  const column = Array.from({ length: last - first + 1 }, () => ['']);
  for (const { row, question } of placed) column[row - first] = [question.formula];
  sheet.getRange(first, 1, column.length, 1).setValues(column);
}

function answers(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  questions: readonly PlacedQuestion[],
): Line[] {
  const language = languageOf(spreadsheet.getSpreadsheetLocale());
  const calendar = calendarIn(spreadsheet.getSpreadsheetTimeZone());
  const cells: unknown[][] = sheet.getDataRange().getValues();
  return questions.map(({ question, row }) => {
    const rows = cells.slice(row - 1, row - 1 + (question.expected?.length ?? 1));
    return isAwaited(rows, question) ? slow(question) : answer(rows, question, language, calendar);
  });
}

function slow({ title }: Question): Line {
  return { state: 'slow', text: inUsersLanguage(title) };
}

function answer(
  rows: readonly (readonly unknown[])[],
  question: Question,
  language: Language,
  calendar: Calendar,
): Line {
  const dayOf = (cell: unknown): number | null => (isDate(cell) ? calendar.dayOf(cell) : null);
  const title = inUsersLanguage(question.title);
  if (question.expected !== null && answersQuestion(rows, question, language, dayOf))
    return { state: 'ok', text: title };
  const width = question.expected?.[0]?.length ?? 1;
  const seen = rows.map((cells) => cells.slice(0, width).map(shown).join('; ')).join(' | ');
  const state = question.expected === null ? 'note' : 'differs';
  return { state, text: `${title}: ${seen}` };
}

function shown(cell: unknown): string {
  return isDate(cell) ? cell.toISOString() : String(cell);
}

/** Facts that no formula can reveal. */
function factsOf(spreadsheet: Spreadsheet, sheet: Sheet): Line[] {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const now = new Date();
  const ours = isoOf(calendarIn(zone).dayOf(now));
  const google = Utilities.formatDate(now, zone, 'yyyy-MM-dd');
  const [width, copied] = widthsOfCopy(spreadsheet, sheet);
  return [
    { state: 'note', text: sentences.byEye },
    { state: 'note', text: sentences.localeFact(spreadsheet.getSpreadsheetLocale()) },
    { state: 'note', text: sentences.zonesFact(zone, Session.getScriptTimeZone()) },
    { state: ours === google ? 'ok' : 'differs', text: sentences.todayFact(ours, google) },
    { state: width === copied ? 'ok' : 'differs', text: sentences.copyFact(width, copied) },
  ].map(({ state, text }) => ({ state: state as Line['state'], text: inUsersLanguage(text) }));
}

/** How wide a column is and how wide it is on a copy of its sheet, which templates rely on. */
function widthsOfCopy(spreadsheet: Spreadsheet, sheet: Sheet): [width: number, copied: number] {
  const width = 123;
  sheet.setColumnWidths(1, 1, width);
  const taken = spreadsheet.getSheets().map((each) => each.getName());
  const [name = ''] = freeNames([inUsersLanguage(sentences.scratchSheet)], taken);
  const copy = spreadsheet.insertSheet(name, taken.length, { template: sheet });
  const copied = copy.getColumnWidth(1);
  spreadsheet.deleteSheet(copy);
  return [width, copied];
}

function report(lines: readonly Line[]): SelfCheckReport {
  const count = (state: Line['state']): number =>
    lines.filter((line) => line.state === state).length;
  const text = lines.map((line) => `${line.state}: ${line.text}`).join('\n');
  return { passed: count('ok'), failed: count('differs'), slow: count('slow'), lines, text };
}
