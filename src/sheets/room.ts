import { address, rangeAddress } from '../google-sheets/a1';
import type { FunctionPlan, Part } from './function-plan';
import { Sentence } from './sentence';
import { sentences } from './sentences';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cells around everything that a plan writes. */
interface Frame {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The first plan whose cells are all blank; where there is none, the user is told which cells are taken. */
export function withRoom(sheet: Sheet, plans: readonly FunctionPlan[]): FunctionPlan {
  let refusal = new Sentence(sentences.noCell);
  for (const plan of plans) {
    const frame = frameOf(plan.parts);
    const taken = takenCells(sheet, frame);
    if (taken.length === 0) return plan;
    refusal = new Sentence(sentences.noRoom(sizeOf(frame), addressOf(frame), taken));
  }
  throw refusal;
}

/** `B2:F9`, what a plan writes. */
export function placeOf({ parts }: FunctionPlan): string {
  return addressOf(frameOf(parts));
}

function frameOf(parts: readonly Part[]): Frame {
  const rights = parts.map(({ column, cells }) => column + (cells[0]?.length ?? 1) - 1);
  return {
    top: Math.min(...parts.map(({ row }) => row)),
    left: Math.min(...parts.map(({ column }) => column)),
    bottom: Math.max(...parts.map(({ row, cells }) => row + cells.length - 1)),
    right: Math.max(...rights),
  };
}

function addressOf({ top, left, bottom, right }: Frame): string {
  const first = { row: top, column: left };
  return top === bottom && left === right
    ? address(first)
    : rangeAddress(first, { row: bottom, column: right });
}

function sizeOf({ top, left, bottom, right }: Frame): string {
  return `${bottom - top + 1}\u00a0×\u00a0${right - left + 1}`;
}

/** Addresses of the cells that hold something, row by row. */
function takenCells(sheet: Sheet, frame: Frame): string[] {
  const { top, left, bottom, right } = frame;
  const last = { row: sheet.getMaxRows(), column: sheet.getMaxColumns() };
  if (bottom > last.row || right > last.column)
    throw new Sentence(sentences.sheetEnds(sizeOf(frame), addressOf(frame), address(last)));
  const range = sheet.getRange(top, left, bottom - top + 1, right - left + 1);
  const formulas = range.getFormulas();
  const values: unknown[][] = range.getValues();
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      value === '' && formulas[row]?.[column] === ''
        ? []
        : [address({ row: top + row, column: left + column })],
    ),
  );
}
