import type { Plan } from '../../src/writer/steps';
import { formulaFormats, stepsOf } from '../writer/template';

/** A formula of a plan and the cell that holds it; row and column count from 1. */
export interface PlannedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas in the cells of a plan. */
export function cellFormulas(plan: Plan): PlannedFormula[] {
  return plan.sheets.flatMap(({ name }) =>
    stepsOf(plan, name, 'values').flatMap(({ values }) =>
      values.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          typeof cell === 'string' && cell.startsWith('=')
            ? [{ sheet: name, row: row + 1, column: column + 1, formula: cell }]
            : [],
        ),
      ),
    ),
  );
}

/** The formulas of conditional formats. */
export function markFormulas(plan: Plan): { readonly sheet: string; readonly formula: string }[] {
  return plan.sheets.flatMap(({ name }) =>
    formulaFormats(plan, name).map(({ formula }) => ({ sheet: name, formula })),
  );
}

/** The formula without its texts and names of sheets. */
export function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '');
}

/** Names of the functions a formula calls. */
export function calls(formula: string): string[] {
  return [...bare(formula).matchAll(/([A-Za-z_][\w.]*)\(/g)].map((match) => match[1] ?? '');
}

/** Names that stand for neither a cell nor a function: those that LET and LAMBDA define. */
export function words(formula: string): string[] {
  const found = bare(formula).matchAll(/(?<![\w$])([A-Za-z_]\w*)(?![\w(!$:])/g);
  return [...found]
    .map((match) => match[1] ?? '')
    .filter((word) => !/^(TRUE|FALSE|[A-Z]{1,3}\d+|[A-Z]{1,3})$/.test(word));
}

/** Cells that a formula refers to; an open end is the end of the sheet. */
export interface Reference {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a formula refers to. */
export function references({
  sheet,
  formula,
}: Pick<PlannedFormula, 'sheet' | 'formula'>): Reference[] {
  const unquoted = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const pattern =
    /(?:'((?:[^']|'')*)'!)?(?<![\w$])\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+)?)?(?![\w(])/g;
  return [...unquoted.matchAll(pattern)].map(([, name, from = '', top, to, bottom]) => ({
    sheet: name === undefined ? sheet : name.replace(/''/g, "'"),
    top: Number(top),
    left: columnNumber(from),
    bottom: to === undefined ? Number(top) : bottom === undefined ? Infinity : Number(bottom),
    right: columnNumber(to ?? from),
  }));
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

const VOLATILE = /^(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)$/i;

/** The formulas whose result may change by itself: those that ask for the day, and those that follow from them. */
export function volatileFormulas(plan: Plan): PlannedFormula[] {
  const all = cellFormulas(plan);
  const volatile = new Set(
    all.filter(({ formula }) => calls(formula).some((name) => VOLATILE.test(name))),
  );
  for (let before = -1; before !== volatile.size;) {
    before = volatile.size;
    const areas = [...volatile].flatMap((own) => filledBy(plan, own));
    for (const candidate of all) {
      const reads = references(candidate);
      if (reads.some((read) => areas.some((area) => overlap(read, area)))) volatile.add(candidate);
    }
  }
  return [...volatile];
}

/** The cell of a formula and the cells it spills into. */
function filledBy(plan: Plan, { sheet, row, column }: PlannedFormula): Reference[] {
  const own = { sheet, top: row, left: column, bottom: row, right: column };
  const spills = plan.sheets.find(({ name }) => name === sheet)?.spills ?? [];
  const from = spills.filter((area) => area.top === row && area.left === column);
  return [own, ...from].map((area) => ({
    ...own,
    ...area,
    bottom: area.bottom ?? Infinity,
  }));
}

function overlap(a: Reference, b: Reference): boolean {
  return (
    a.sheet === b.sheet &&
    a.top <= b.bottom &&
    b.top <= a.bottom &&
    a.left <= b.right &&
    b.left <= a.right
  );
}
