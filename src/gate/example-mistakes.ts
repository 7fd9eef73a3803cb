import { DAY_MS } from '../google-sheets/serial-days';
import { isDate } from '../google-sheets/values';
import type { SheetAnswer, SheetCell } from './call';
import type { Example, ExampleArgument, ExampleCell, SheetFunction } from './define';
import { exampleAnswer, formulaOf } from './example-formulas';
import { repeated } from './text-mistakes';

/** What is wrong with the examples of a function. */
export function exampleMistakes(name: string, definition: SheetFunction): string[] {
  const { examples } = definition;
  if (examples.length === 0) return ['write an example; the first one is shown in the help box'];
  const formulas = examples.map((example) => inSentence(() => formulaOf(name, example)));
  return [
    ...repeated(formulas).map((formula) => `example ${formula}: it appears twice`),
    ...examples.flatMap((example, index) =>
      mistakesOf(name, definition, example).map(
        (mistake) => `example ${formulas[index] ?? ''}: ${mistake}`,
      ),
    ),
  ];
}

function mistakesOf(name: string, definition: SheetFunction, example: Example): string[] {
  const [given, promised] = [
    inSentence(() => shown(exampleAnswer(name, definition, example, 'en'))),
    shown(expected(example.gives)),
  ];
  return given === promised ? [] : [`it gives ${given}, but the example says ${promised}`];
}

function inSentence(make: () => string): string {
  try {
    return make();
  } catch (error) {
    return error instanceof Error ? `an error (${error.message})` : 'an error';
  }
}

function expected(gives: ExampleArgument): SheetAnswer {
  const cell = (value: ExampleCell): SheetCell =>
    typeof value === 'object' ? new Date(value.day * DAY_MS) : value;
  return isGrid(gives) ? gives.map((row) => row.map(cell)) : cell(gives);
}

/** Cells as text, numbers to eight digits. */
function shown(answer: SheetAnswer): string {
  return isGrid(answer)
    ? `{${answer.map((row) => row.map(shownCell).join(', ')).join('; ')}}`
    : shownCell(answer);
}

function shownCell(cell: SheetCell): string {
  if (isDate(cell)) return cell.toISOString().slice(0, 10);
  return typeof cell === 'number' ? String(Number(cell.toPrecision(8))) : JSON.stringify(cell);
}

function isGrid<T>(value: T | readonly (readonly T[])[]): value is readonly (readonly T[])[] {
  return Array.isArray(value);
}
