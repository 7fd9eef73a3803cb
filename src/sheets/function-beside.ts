import type { SheetAnswer, SheetCell } from '../functions/calculate';
import { address } from '../google-sheets/a1';
import { isDate } from '../google-sheets/values';
import type { BoardColumn, Format } from '../templates/define';
import { type AnswerPlace, answerPlace, labelPlace, settingsPlace } from './answer-place';
import type { SelectedArgument, SelectedRange } from './function-arguments';
import {
  formulaOf,
  filledBy,
  type FunctionPlan,
  type FunctionToPlan,
  newCell,
  type NewCell,
  plainFormat,
  type Part,
} from './function-plan';
import { type Setting, settingsOf } from './function-settings';

/** What the user has selected, and what the function makes of it. */
export interface Answered {
  readonly selection: readonly SelectedRange[];
  readonly given: readonly SelectedArgument[];
  readonly answer: SheetAnswer;
  /** The row above the selection is its header. */
  readonly hasHeader: boolean;
}

/** A function that reads the selection, with its answer where there is a place for it. */
export function besideSelection(
  planned: FunctionToPlan,
  { selection, given, answer, hasHeader }: Answered,
  isLabelled: boolean,
): FunctionPlan {
  const { definition } = planned;
  const cells = Array.isArray(answer) ? answer : [[answer]];
  const place = answerPlace(definition, selection, hasHeader, cells);
  const settings = placedSettings(planned, given, place);
  const isTable = definition.gives.kind === 'table';
  const formats = formatsOf(planned, isTable ? cells.slice(1) : cells, place.width);
  const formula = formulaOf(planned, argumentsOf(planned, given, settings));
  return {
    inputs: settings.map(({ label, address: at }) => ({ label, address: at })),
    parts: [
      ...(isTable || !isLabelled ? [] : labels(planned, place)),
      ...filledBy(
        formula,
        place.at,
        place.rows,
        formats,
        isTable ? (cells[0] ?? []).map(String) : null,
      ),
      ...(settings.length === 0 ? [] : [{ ...settingsPlace(place), cells: settings.map(cellsOf) }]),
    ],
  };
}

interface PlacedSetting extends Setting {
  readonly address: string;
}

function placedSettings(
  planned: FunctionToPlan,
  given: readonly SelectedArgument[],
  place: AnswerPlace,
): PlacedSetting[] {
  const { row, column } = settingsPlace(place);
  return settingsOf(planned, given).map((setting, index) => ({
    ...setting,
    address: address({ row: row + index, column: column + 1 }),
  }));
}

function cellsOf({ label, value, format }: Setting): NewCell[] {
  return [newCell(label, 'text', 'label'), newCell(value, format, 'input')];
}

function labels({ example, language }: FunctionToPlan, place: AnswerPlace): Part[] {
  const at = labelPlace(place);
  const shown = example.answer.columns.slice(0, place.isBelow ? 1 : place.width);
  const cells = shown.map(({ header }) => newCell(header[language], 'text', 'section'));
  return at ? [{ ...at, cells: [cells] }] : [];
}

/** One format for each column of the answer. */
function formatsOf(
  { example: { answer } }: FunctionToPlan,
  cells: readonly (readonly SheetCell[])[],
  width: number,
): Format[] {
  return Array.from({ length: width }, (_, index) =>
    formatOf(
      cells.map((row) => row[index]),
      answer.columns[Math.min(index, answer.columns.length - 1)],
    ),
  );
}

/** Dates as dates; whole numbers of the example may be fractions here. */
function formatOf(cells: readonly unknown[], column: BoardColumn | undefined): Format {
  if (cells.some(isDate)) return 'date';
  const format = plainFormat(column?.format ?? 'text');
  const isFraction = cells.some((cell) => typeof cell === 'number' && !Number.isInteger(cell));
  return format === 'count' && isFraction ? 'figure' : format;
}

function argumentsOf(
  { definition }: FunctionToPlan,
  given: readonly SelectedArgument[],
  settings: readonly PlacedSetting[],
): (string | undefined)[] {
  return definition.parameters.map(
    ({ name }) =>
      given.find(({ parameter }) => parameter.name === name)?.address ??
      settings.find(({ parameter }) => parameter === name)?.address,
  );
}
