import { address, columnLetters, type Position, rangeAddress } from '../../src/google-sheets/a1';
import type {
  Area,
  CellValue,
  Chart,
  ConditionalFormat,
  Plan,
  Rule,
  Step,
} from '../../src/writer/steps';
import { sheetIn, stepsOf } from './template';

/** A plan as a person reads it: each sheet with its cells row by row, then what else is done to it. */
export function printed(plan: Plan): string {
  const sheets = plan.sheets.map(({ name }) => sheetPrinted(plan, name).join('\n'));
  return [plan.title, ...sheets].join('\n\n') + '\n';
}

function sheetPrinted(plan: Plan, name: string): string[] {
  const { rows, columns, charts } = sheetIn(plan, name);
  const [frozen] = stepsOf(plan, name, 'freeze');
  const hidden = stepsOf(plan, name, 'hide gridlines').length > 0;
  return [
    `== ${name} == ${rows} rows × ${columns} columns`,
    ...(frozen ? [`frozen: ${frozen.rows} rows, ${frozen.columns} columns`] : []),
    ...(hidden ? ['gridlines: hidden'] : []),
    ...sheetIn(plan, name).steps.flatMap(stepPrinted),
    `widths: ${stepsOf(plan, name, 'column widths').map(widthsPrinted).join(', ')}`,
    ...cellsPrinted(plan, name),
    ...rulesPrinted(plan, name),
    ...notesPrinted(plan, name),
    ...stepsOf(plan, name, 'conditional formats').flatMap(({ formats }) =>
      formats.map(formatPrinted),
    ),
    ...charts.map(chartPrinted),
  ];
}

function formatPrinted(format: ConditionalFormat): string {
  if ('scale' in format) return `scale ${format.range} ${Object.values(format.scale).join('–')}`;
  const { range: where, background, color, formula } = format;
  return `mark ${where} ${background}/${color} ${formula}`;
}

/** What is done to a sheet beside its cells, widths and marks. */
function stepPrinted(step: Step): string[] {
  switch (step.do) {
    case 'hide columns':
      return [`hidden columns: ${columnLetters(step.from)}, ${step.count} in all`];
    case 'hide':
      return ['hidden'];
    case 'tab color':
      return [`tab: ${step.color}`];
    case 'filter':
      return [`filter: ${areaPrinted(step.area)}`];
    case 'merge':
      return [`spans: ${step.areas.map(areaPrinted).join(', ')}`];
    case 'protect':
      return [`free to type: ${step.areas.map(areaPrinted).join(', ')} (${step.warning})`];
    case 'row heights':
      return [`height of rows ${step.from}–${step.from + step.count - 1}: ${step.height}`];
    default:
      return [];
  }
}

function areaPrinted({ top, left, bottom, right }: Area): string {
  const end = bottom === null ? columnLetters(right) : address({ row: bottom, column: right });
  return `${address({ row: top, column: left })}:${end}`;
}

function widthsPrinted({ from, count, width }: Extract<Step, { do: 'column widths' }>): string {
  const last = from + count - 1;
  return `${columnLetters(from)}${count > 1 ? `–${columnLetters(last)}` : ''} ${width}`;
}

/** Cells that hold something; the same formula down a column or along a row is printed once. */
function cellsPrinted(plan: Plan, name: string): string[] {
  const values = stepsOf(plan, name, 'values')[0]?.values ?? [];
  const formats = stepsOf(plan, name, 'number formats')[0]?.formats ?? [];
  const said = (value: CellValue, at: Position): string | null =>
    isFormula(value) ? relative(value, at) : null;
  return runs(values, (value) => value !== '', said).map(({ from, to, cell }) => {
    const format = formats[from.row - 1]?.[from.column - 1] ?? 'General';
    const shown = format === 'General' ? '' : `  [${format}]`;
    return `${range(from, to)}  ${isFormula(cell) ? cell : JSON.stringify(cell)}${shown}`;
  });
}

function rulesPrinted(plan: Plan, name: string): string[] {
  const rules = stepsOf(plan, name, 'rules')[0]?.rules ?? [];
  const said = (rule: Rule | null): string | null => rule && JSON.stringify(rule);
  return runs(rules, (rule) => rule !== null, said).map(
    ({ from, to, cell }) => `check ${range(from, to)} ${JSON.stringify(cell)}`,
  );
}

function notesPrinted(plan: Plan, name: string): string[] {
  const notes = stepsOf(plan, name, 'notes')[0]?.notes ?? [];
  return runs(
    notes,
    (note) => note !== '',
    () => null,
  ).map(({ from, cell }) => `note ${address(from)} ${JSON.stringify(cell)}`);
}

interface Run<Cell> {
  readonly from: Position;
  readonly to: Position;
  readonly cell: Cell;
}

/** Filled cells in reading order; cells that say the same as the one above, or the one before, are one run with it. */
function runs<Cell>(
  rows: readonly (readonly Cell[])[],
  isFilled: (cell: Cell) => boolean,
  said: (cell: Cell, at: Position) => string | null,
): Run<Cell>[] {
  const sayings = rows.map((cells, r) =>
    cells.map((cell, c) => (isFilled(cell) ? said(cell, { row: r + 1, column: c + 1 }) : null)),
  );
  const covered = new Set<string>();
  return rows.flatMap((cells, r) =>
    cells.flatMap((cell, c) => {
      if (!isFilled(cell) || covered.has(`${r},${c}`)) return [];
      const same = (row: number, column: number): boolean => {
        const own = sayings[row]?.[column];
        return own !== undefined && own !== null && own === sayings[r]?.[c];
      };
      let [last, right] = [r, c];
      while (same(last + 1, c)) last += 1;
      while (last === r && same(r, right + 1)) right += 1;
      for (let row = r; row <= last; row += 1)
        for (let column = c; column <= right; column += 1) covered.add(`${row},${column}`);
      const from = { row: r + 1, column: c + 1 };
      return [{ from, to: { row: last + 1, column: right + 1 }, cell }];
    }),
  );
}

/** The formula with rows and columns that move along written as their distance. */
function relative(formula: string, { row, column }: Position): string {
  return formula.replace(
    /(?<![\w$])(\$?)([A-Z]{1,3})(\$?)(\d+)\b/g,
    (_, steadyColumn: string, letters: string, steadyRow: string, at: string) => {
      const across = steadyColumn ? letters : `[${columnNumber(letters) - column}]`;
      return across + (steadyRow ? at : `[${Number(at) - row}]`);
    },
  );
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function chartPrinted(chart: Chart): string {
  const { type, title, range: source, row, column, width, height, unit, format } = chart;
  const place = `at ${address({ row, column })}, ${width} × ${height}`;
  return `chart ${type} "${title}" of '${source.sheet}'!${source.a1} ${place}, in ${unit} [${format}]`;
}

function range(from: Position, to: Position): string {
  const single = from.row === to.row && from.column === to.column;
  return single ? address(from) : rangeAddress(from, to);
}

function isFormula(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('=');
}
