import type { SheetAnswer } from '../functions/calculate';
import type { functionNamed } from '../functions/registry';
import type { SheetFunction } from '../gate/define';
import { languageOf } from '../google-sheets/locale';
import type { Text } from '../language';
import type { calculate } from './custom-functions';
import {
  argumentsFrom,
  belowHeader,
  hasHeader,
  isAllBlank,
  parametersOfRanges,
  type SelectedArgument,
  type SelectedRange,
} from './function-arguments';
import { type Answered, besideSelection } from './function-beside';
import { storedExample } from './function-example';
import type { FunctionPlan, FunctionToPlan } from './function-plan';
import { settingsOf } from './function-settings';
import { withExample } from './function-with-example';
import { todayIn } from './insertions';
import type { InsertedFunction, InsertFunctionRequest } from './protocol';
import { placeOf, withRoom } from './room';
import { reasonOf, Sentence } from './sentence';
import { sentences } from './sentences';
import { userLanguage } from './user-language';
import { writeParts } from './write-parts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The functions, which the sidebar's side is given: a script that holds it by itself would hold them twice. */
export interface CustomFunctions {
  readonly functionNamed: typeof functionNamed;
  readonly calculate: typeof calculate;
}

/** Puts a function beside the cells that are selected, or its example into a blank one; all of it, or nothing. */
export function insertFunction(
  { name }: InsertFunctionRequest,
  functions: CustomFunctions,
): InsertedFunction {
  const spreadsheet = SpreadsheetApp.getActive();
  const planned = plannedFunction(functions.functionNamed(name), name, spreadsheet);
  const sheet = spreadsheet.getActiveSheet();
  const selection = selectedRanges(spreadsheet, sheet);
  const [first] = selection;
  if (!first) throw new Sentence(sentences.noCell);
  const isExample = isAllBlank(selection);
  const plan = isExample
    ? withRoom(sheet, [withExample(planned, first)])
    : withRoom(sheet, plansBeside(planned, selection, functions));
  const done = { at: `${sheet.getName()}!${placeOf(plan)}`, isExample, inputs: plan.inputs };
  writeParts(sheet, plan.parts, planned.language);
  return done;
}

function plannedFunction(
  definition: SheetFunction | undefined,
  name: string,
  spreadsheet: Spreadsheet,
): FunctionToPlan {
  const example = definition ? storedExample(name) : null;
  if (!definition || !example) throw new Sentence(sentences.unknownFunction(name));
  return {
    name,
    definition,
    example,
    language: userLanguage(),
    answersIn: languageOf(spreadsheet.getSpreadsheetLocale()),
    today: todayIn(spreadsheet),
  };
}

function selectedRanges(spreadsheet: Spreadsheet, sheet: Sheet): SelectedRange[] {
  const rows = sheet.getMaxRows();
  return (spreadsheet.getActiveRangeList()?.getRanges() ?? []).map((range) => {
    const values: unknown[][] = range.getValues();
    const [row, column] = [range.getRow(), range.getColumn()];
    return { row, column, values, isOpen: values.length > 1 && row + values.length - 1 === rows };
  });
}

/** With a label above the answer and, in case its place is taken, without. */
function plansBeside(
  planned: FunctionToPlan,
  selection: readonly SelectedRange[],
  functions: CustomFunctions,
): FunctionPlan[] {
  const answered = answeredBy(planned, selection, functions);
  return [true, false].map((isLabelled) => besideSelection(planned, answered, isLabelled));
}

/** What the function makes of the selection; a selected header is none of its data. */
function answeredBy(
  planned: FunctionToPlan,
  selection: readonly SelectedRange[],
  functions: CustomFunctions,
): Answered {
  const isHeaded = hasHeader(selection);
  const body = isHeaded ? belowHeader(selection) : selection;
  const given = argumentsFrom(planned.definition.parameters, body);
  if (!given) throw new Sentence(doesNotFit(planned, selection));
  return {
    selection: body,
    given,
    answer: answerTo(planned, given, functions),
    hasHeader: isHeaded,
  };
}

function answerTo(
  planned: FunctionToPlan,
  given: readonly SelectedArgument[],
  functions: CustomFunctions,
): SheetAnswer {
  const settings = settingsOf(planned, given);
  const values = planned.definition.parameters.map(
    ({ name }) =>
      given.find(({ parameter }) => parameter.name === name)?.value ??
      settings.find(({ parameter }) => parameter === name)?.value,
  );
  try {
    return functions.calculate(planned.name, values);
  } catch (refusal) {
    throw new Sentence(sentences.refused(reasonOf(refusal)));
  }
}

function doesNotFit(
  { name, definition: { parameters } }: FunctionToPlan,
  selection: readonly SelectedRange[],
): Text {
  const named = parametersOfRanges(parameters).map((parameter) =>
    parameter.optional ? `[${parameter.name}]` : parameter.name,
  );
  const columns = selection.flatMap(({ values }) => values[0] ?? []).length;
  return sentences.doesNotFit(name, named, columns);
}
