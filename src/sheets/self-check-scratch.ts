import { freeNames } from '../writer/names';
import { sentences } from './sentences';
import { inUsersLanguage } from './user-language';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = 'pult-self-check';
const TRIALS = 'trials';

/** Progress of the check: when it began, when it last did something, how many questions it has asked. */
export interface Course {
  readonly started: number;
  readonly asked: number;
  readonly count: number;
  /** Whether what no formula can be asked has been tried. */
  readonly hasActed: boolean;
}

/** The temporary sheets of a check that is under way. */
export interface Scratch {
  readonly questions: Sheet;
  readonly trials: Sheet;
  readonly course: Course;
  readonly remember: (course: Course) => void;
}

/** Two blank sheets at the end of the spreadsheet, on which the course begins. */
export function insertScratch(spreadsheet: Spreadsheet, course: Course): Omit<Scratch, 'remember'> {
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const title = inUsersLanguage(sentences.scratchSheet);
  const [first = '', second = ''] = freeNames([title, `${title} 2`], taken);
  const questions = markedSheet(spreadsheet, first, taken.length, JSON.stringify(course));
  const trials = markedSheet(spreadsheet, second, taken.length + 1, TRIALS);
  return { questions, trials, course };
}

/** A sheet without its mark would never be removed. */
function markedSheet(spreadsheet: Spreadsheet, name: string, index: number, mark: string): Sheet {
  const sheet = spreadsheet.insertSheet(name, index);
  try {
    sheet.addDeveloperMetadata(KEY, mark);
    return sheet;
  } catch (failure) {
    spreadsheet.deleteSheet(sheet);
    throw failure;
  }
}

/** The sheets of the check that is under way, if there is one. */
export function foundScratch(spreadsheet: Spreadsheet): Scratch | null {
  const entries = entriesIn(spreadsheet);
  const main = entries.find(({ entry }) => entry.getValue() !== TRIALS);
  const trials = entries.find(({ entry }) => entry.getValue() === TRIALS)?.sheet;
  if (!main || !trials) return null;
  return {
    questions: main.sheet,
    trials,
    course: JSON.parse(main.entry.getValue() ?? '') as Course,
    remember: (course) => void main.entry.setValue(JSON.stringify(course)),
  };
}

/** Removes the sheets of this check and of any that was abandoned. */
export function removeScratch(spreadsheet: Spreadsheet): void {
  for (const { sheet } of entriesIn(spreadsheet)) spreadsheet.deleteSheet(sheet);
}

function entriesIn(spreadsheet: Spreadsheet): { entry: Metadata; sheet: Sheet }[] {
  const entries = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
  return entries.flatMap((entry) => {
    const sheet = entry.getLocation().getSheet();
    return sheet ? [{ entry, sheet }] : [];
  });
}
