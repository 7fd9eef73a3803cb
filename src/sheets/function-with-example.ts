import type { Position } from '../google-sheets/a1';
import { exampleArguments, exampleCells } from './function-example';
import {
  formulaOf,
  filledBy,
  type FunctionPlan,
  type FunctionToPlan,
  newCell,
  plainFormat,
  type NewCell,
  rangeOrCell,
} from './function-plan';

/** A function with the data of its example: a title, labelled inputs, and the answer to their right. */
export function withExample(planned: FunctionToPlan, at: Position): FunctionPlan {
  const { name, definition, example, language } = planned;
  const { columns, rows } = example.answer;
  const isTable = definition.gives.kind === 'table';
  const data = { row: at.row + 1, column: at.column };
  const answer = { row: data.row, column: at.column + example.data.columns.length + 1 };
  const headers = columns.map(({ header }) => header[language]);
  const titles = headers.map((header) => newCell(header, 'text', 'header'));
  const title = newCell(`${name}: ${definition.question[language]}`, 'text', 'blockTitle');
  const filled = filledBy(
    exampleCall(planned, { ...data, row: data.row + 1 }),
    { ...answer, row: answer.row + (isTable ? 0 : 1) },
    rows + (isTable ? 1 : 0),
    columns.map(({ format }) => plainFormat(format)),
    isTable ? headers : null,
  );
  return {
    inputs: [],
    parts: [
      { ...at, cells: [[title]] },
      { ...data, cells: labelledData(planned) },
      ...(isTable ? [] : [{ ...answer, cells: [titles], headers }]),
      ...filled,
    ],
  };
}

function labelledData({ example, language, today }: FunctionToPlan): NewCell[][] {
  const { columns, rows } = example.data;
  const headers = columns.map(({ header }) => newCell(header[language], 'text', 'inputHeader'));
  const values = columns.map((column) => exampleCells(example, column, language, today));
  const records = Array.from({ length: rows }, (_, row) =>
    columns.map(({ format }, index) =>
      newCell(values[index]?.[row] ?? '', plainFormat(format), 'input'),
    ),
  );
  return [headers, ...records];
}

function exampleCall(planned: FunctionToPlan, { row, column }: Position): string {
  const keys = planned.example.data.columns.map(({ key }) => key);
  const given = exampleArguments(planned.example).map((argument) => {
    if (!argument) return undefined;
    const from = { row, column: column + keys.indexOf(argument.first) };
    const to = { row: row + argument.rows - 1, column: column + keys.indexOf(argument.last) };
    return rangeOrCell(from, to);
  });
  return formulaOf(planned, given);
}
