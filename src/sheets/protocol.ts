import type { Change, InsertedNow } from '../changes/change';
import type { Language } from '../language';
import type { Template } from '../templates/define';
import type { Currency } from '../writer/currency';
import type { Plan } from '../writer/steps';

/** Everything the sidebar offers, built into its page. */
export interface Catalog {
  readonly version: string;
  readonly cards: Readonly<Record<Language, Cards>>;
}

/** All cards in one language. */
export interface Cards {
  readonly templates: readonly TemplateCard[];
  readonly functions: readonly FunctionCard[];
}

/** One template as the sidebar offers it. */
export interface TemplateCard {
  readonly id: string;
  /** Subject in words, e.g. "Finance"; cards of one subject are listed together. */
  readonly group: string;
  readonly title: string;
  readonly purpose: string;
  readonly sheets: readonly string[];
  readonly howTo: readonly string[];
  /** Whether a currency can be chosen for it. */
  readonly hasMoney: boolean;
  /** Whether it can be filled with a sample. */
  readonly hasSample: boolean;
  /** What can be fixed once it is inserted. */
  readonly fixes: readonly FixCard[];
  /** Whether a new year can begin with what an old one ended with. */
  readonly hasNewYear: boolean;
}

/** A command that fixes computed figures. */
export interface FixCard {
  readonly key: string;
  readonly command: string;
  readonly about: string;
}

/** One custom function as the sidebar, the README and the typing help show it. */
export interface FunctionCard {
  readonly name: string;
  /** Subject in words, e.g. "Funnel". */
  readonly group: string;
  /** The question the function answers, one sentence. */
  readonly question: string;
  /** What it returns, one or two sentences. */
  readonly summary: string;
  /** Words by which people look for it, in both languages; not shown. */
  readonly search: string;
  /** `ICE_SCORE(impact; confidence; ease; [method])` */
  readonly syntax: string;
  readonly parameters: readonly ParameterCard[];
  readonly examples: readonly ExampleCard[];
}

export interface ParameterCard {
  readonly name: string;
  readonly help: string;
  readonly optional: boolean;
  /** Whether selected cells may be inserted for it. */
  readonly isSelected: boolean;
}

export interface ExampleCard {
  /** A formula that runs in a spreadsheet of any locale. */
  readonly formula: string;
  readonly result: ShownResult;
}

/** What an example gives, as a person reads it: one value after another, e.g. `75% · 33.3%`, or rows under headers. */
export type ShownResult =
  | { readonly text: string }
  | { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** One template put into the open spreadsheet. */
export interface Insertion {
  readonly id: string;
  readonly template: string;
  readonly title: string;
  /** Whether its sample stands in the sheets. */
  readonly sampleData: boolean;
  /** Whether it is of the last day, so that its undo is offered. */
  readonly isRecent: boolean;
  readonly sheets: readonly InsertedSheet[];
}

export interface InsertedSheet {
  /** Google's id of the sheet (the `gid` of its address). */
  readonly id: number;
  readonly name: string;
  /** A sheet of helper data, which nobody opens. */
  readonly hidden?: true;
}

/** How far a running insertion is, in sheets. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Either it was done, or there is something the user must be asked first. */
export type Outcome<Done> = { readonly done: Done } | { readonly question: string };

/** The inputs for planning a template for the open spreadsheet. */
export interface Preparation {
  readonly template: Template;
  /** `yyyy-mm-dd` in the spreadsheet's time zone. */
  readonly today: string;
  /** As `ru_RU`; it tells the currency that is usual there. */
  readonly locale: string;
  /** Names of the sheets the spreadsheet has already. */
  readonly takenNames: readonly string[];
}

/** A plan, and what it was made from. */
export interface InsertPlanRequest {
  readonly plan: Plan;
  /** How many sheets there are before those of the plan. */
  readonly sheetsBefore: number;
  readonly template: string;
  readonly version: number;
  readonly language: Language;
  readonly currency: Currency;
  readonly sampleData: boolean;
  readonly today: string;
}

export interface UndoRequest {
  readonly insertion: string;
  /** True once the user has agreed to lose what was typed into the sheets since. */
  readonly agreed: boolean;
}

export interface InsertFunctionRequest {
  readonly name: string;
}

/** A function put into the open sheet. */
export interface InsertedFunction {
  /** The cells that were written, e.g. `Sheet1!B2:F9`. */
  readonly at: string;
  /** True where blank cells were selected: data came with it. */
  readonly isExample: boolean;
  /** Cells that hold a value of the example, which the user is to replace. */
  readonly inputs: readonly { readonly label: string; readonly address: string }[];
}

/** What the self-check found, ready to be shown and copied. */
export interface SelfCheckReport {
  readonly passed: number;
  readonly failed: number;
  /** How many questions Sheets has not answered in time. */
  readonly slow: number;
  /** One line a question: how it ended, the question, what was seen. */
  readonly lines: readonly {
    readonly state: 'ok' | 'differs' | 'slow' | 'note';
    readonly text: string;
  }[];
  /** The whole report as text, to copy. */
  readonly text: string;
}

/**
 * The functions the sidebar may call through `google.script.run`. Each throws an `Error`
 * whose message is a sentence for the user, in the user's language.
 */
export interface Server {
  /** Every insertion that the spreadsheet remembers, the latest first, under the names the sheets were given. */
  getInsertions(): readonly Insertion[];
  /** Remembers the language in which the sidebar opens and the server answers. */
  chooseLanguage(language: Language): void;
  /** The page plans the template: Code.js is loaded at every call of a custom function, and stays light without it. */
  prepareInsertion(template: string): Preparation;
  insertPlan(request: InsertPlanRequest): Insertion;
  /** Null when nothing is being written. */
  readProgress(): Progress | null;
  openSheet(sheetId: number): void;
  /** The sheets of an insertion that are still there, under the names they have today. */
  readSheets(insertion: string): readonly InsertedSheet[];
  /** What the page plans a change of an inserted template upon. */
  readInsertion(insertion: string): InsertedNow;
  /** All or nothing, and only where the cells hold what the change was planned upon; answers with the way back. */
  carryOut(change: Change): Change;
  /** `done` holds the names of the sheets removed. */
  undoInsertion(request: UndoRequest): Outcome<readonly string[]>;
  insertFunction(request: InsertFunctionRequest): InsertedFunction;
  /** Writes the first questions onto a scratch sheet. */
  startSelfCheck(): void;
  /** Null while there are questions to come; removes the scratch sheet with the report. */
  readSelfCheck(): SelfCheckReport | null;
}

/** The pages of the sidebar; the menu opens one of them. */
export type SidebarPage = 'templates' | 'functions' | 'help' | 'self-check';
