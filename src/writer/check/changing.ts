import { address, columnNumber } from '../../google-sheets/a1';
import type { Plan } from '../steps';
import { type CustomFunction, isCustom } from './functions';

/** A formula of a plan and the cell that holds it; row and column count from 1. */
interface PlannedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Custom functions that are given what changes by itself: Sheets refuses them. */
export function changingMistakes(
  plan: Plan,
  functions: readonly CustomFunction[],
): { readonly path: readonly string[]; readonly why: string }[] {
  return changingFormulas(plan).flatMap(({ sheet, row, column, formula }) => {
    const name = calls(formula).find((each) => isCustom(each, functions));
    const key = plan.sheets.find((each) => each.name === sheet)?.key ?? sheet;
    const why = `${name} is given what follows from TODAY, NOW or RAND; take the day from a cell in which it is typed`;
    return name === undefined ? [] : [{ path: [key, address({ row, column })], why }];
  });
}

function cellFormulas(plan: Plan): PlannedFormula[] {
  return plan.sheets.flatMap(({ name, steps }) =>
    steps.flatMap((step) =>
      step.do !== 'values'
        ? []
        : step.values.flatMap((cells, row) =>
            cells.flatMap((cell, column) =>
              typeof cell === 'string' && cell.startsWith('=')
                ? [{ sheet: name, row: row + 1, column: column + 1, formula: cell }]
                : [],
            ),
          ),
    ),
  );
}

function calls(formula: string): string[] {
  const bare = withoutTexts(formula).replace(/'(?:[^']|'')*'!/g, '');
  return [...bare.matchAll(/([A-Za-z_][\w.]*)\(/g)].map((match) => match[1] ?? '');
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

const VOLATILE = /^(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)$/i;

/** The formulas whose result may change by itself: those that ask for the day, and those that follow from them. */
function changingFormulas(plan: Plan): PlannedFormula[] {
  const all = cellFormulas(plan).map((own) => ({
    own,
    fills: filledBy(plan, own),
    reads: cellsRead(own),
  }));
  let changing = all.filter(({ own }) => calls(own.formula).some((name) => VOLATILE.test(name)));
  let rest = all.filter((each) => !changing.includes(each));
  for (let fresh = changing; fresh.length > 0;) {
    const areas = fresh.flatMap(({ fills }) => fills);
    const isFed = ({ reads }: (typeof all)[number]): boolean =>
      reads.some((read) => areas.some((area) => overlap(read, area)));
    fresh = rest.filter(isFed);
    rest = rest.filter((each) => !isFed(each));
    changing = [...changing, ...fresh];
  }
  return changing.map(({ own }) => own);
}

/** Cells of a sheet; an open end is the end of the sheet. */
interface Cells {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a formula refers to. */
function cellsRead({ sheet, formula }: PlannedFormula): Cells[] {
  const pattern =
    /(?:'((?:[^']|'')*)'!)?(?<![\w$])\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+)?)?(?![\w(])/g;
  return [...withoutTexts(formula).matchAll(pattern)].map(
    ([, name, from = '', top, to, bottom]) => ({
      sheet: name === undefined ? sheet : name.replace(/''/g, "'"),
      top: Number(top),
      left: columnNumber(from),
      bottom: to === undefined ? Number(top) : bottom === undefined ? Infinity : Number(bottom),
      right: columnNumber(to ?? from),
    }),
  );
}

/** The cell of a formula and the cells it spills into. */
function filledBy(plan: Plan, { sheet, row, column }: PlannedFormula): Cells[] {
  const own = { sheet, top: row, left: column, bottom: row, right: column };
  const spills = plan.sheets.find(({ name }) => name === sheet)?.spills ?? [];
  const from = spills.filter((area) => area.top === row && area.left === column);
  return [own, ...from].map((area) => ({ ...own, ...area, bottom: area.bottom ?? Infinity }));
}

function overlap(a: Cells, b: Cells): boolean {
  return (
    a.sheet === b.sheet &&
    a.top <= b.bottom &&
    b.top <= a.bottom &&
    a.left <= b.right &&
    b.left <= a.right
  );
}
