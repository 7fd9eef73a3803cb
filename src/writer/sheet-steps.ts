import type { Text } from '../language';
import { writerOf } from './blocks';
import { emptyCells, type FillOptions, type PlannedCell } from './cells';
import { choicesFormula } from './choices';
import { conditionalFormats } from './conditional-formats';
import { type Draft, type PlacedBlock, type PlacedSheet, refuse } from './draft';
import { freeAreas } from './free-areas';
import { appearance, tabColor } from './look';
import { columnFor, frozenColumns, LETTERS } from './freeze-line';
import { legendOf } from './legend';
import { meant } from './nearest';
import { numberFormat } from './number-formats';
import { penOf } from './pen';
import { ruleOf } from './rules';
import { heightSteps, linesIn } from './row-heights';
import type { Area, Step } from './steps';

const OF_HIDDEN_SHEETS: readonly Step['do'][] = ['number formats', 'values', 'hide'];

/** Everything to do to one sheet. */
export function sheetSteps(
  sheet: PlacedSheet,
  spills: readonly Area[],
  draft: Draft,
  options: FillOptions,
): Step[] {
  const cells = writtenCells(sheet, draft, options);
  const formats = conditionalFormats(sheet, draft);
  const hasTable = sheet.sheet.blocks.some(({ kind }) => kind === 'table');
  const steps: Step[] = [
    ...cellSteps(cells, sheet, draft),
    ...widthSteps(sheet.widths),
    ...hiddenColumns(sheet),
    ...freezeSteps(sheet),
    ...(hasTable ? [] : [{ do: 'hide gridlines' } as const]),
    ...(formats.length > 0 ? [{ do: 'conditional formats', formats } as const] : []),
    ...heightSteps(withSpanLines(cells, sheet.widths)),
    ...spanSteps(cells),
    ...settingSteps(sheet, draft),
    ...(options.protect ? protectionSteps(cells, sheet, spills, draft) : []),
    ...(sheet.sheet.hidden ? [{ do: 'hide' } as const] : []),
  ];
  // Nobody sees how a hidden sheet looks.
  return sheet.sheet.hidden ? steps.filter((step) => OF_HIDDEN_SHEETS.includes(step.do)) : steps;
}

function writtenCells(sheet: PlacedSheet, draft: Draft, options: FillOptions): PlannedCell[][] {
  const cells = emptyCells(sheet.rows, sheet.columns);
  const { key, title, about } = sheet.sheet;
  const head = penOf(draft, key, null, cells, options);
  head.put({ row: 1, column: 1 }, { value: head.say(title), style: 'title' });
  // Words that ran across a freeze line would be cut there: they begin to its right.
  const clear = 1 + frozenColumns(sheet);
  head.put({ row: 2, column: clear }, { value: head.say(about), style: 'about' });
  const legend = legendOf(sheet.sheet);
  if (legend) head.put({ row: 3, column: clear }, { value: head.say(legend), style: 'legend' });
  for (const placed of sheet.blocks) {
    const { block, top, body, left } = placed;
    const pen = penOf(draft, key, placed, cells, options);
    if (block.title && block.kind !== 'chart') {
      const value = pen.say(block.title);
      const column = columnFor(value, LETTERS.title, left, sheet);
      pen.put({ row: top, column }, { value, style: 'blockTitle' });
    }
    if (block.about) {
      const column = Math.max(left, clear);
      pen.put({ row: body - 1, column }, { value: pen.say(block.about), style: 'about' });
    }
    writerOf(block).write(placed, pen);
  }
  for (const list of sheet.choices ?? [])
    head.put(
      { row: 1, column: list.at },
      { value: choicesFormula(list, key, draft), style: 'plain' },
    );
  return sheet.sheet.hidden ? upToTheLast(cells) : cells;
}

/** The rows down to the last one that holds something or shows it in a way of its own, as charts do. */
function upToTheLast(cells: PlannedCell[][]): PlannedCell[][] {
  const matters = cells.map((row) =>
    row.some(({ format = 'text', value }) => value !== '' || format !== 'text'),
  );
  return cells.slice(0, matters.lastIndexOf(true) + 1);
}

/** One step for each property, covering the whole sheet; none for a property no cell has. */
function cellSteps(cells: PlannedCell[][], sheet: PlacedSheet, draft: Draft): Step[] {
  const property = <T>(read: (cell: PlannedCell) => T): T[][] => cells.map((row) => row.map(read));
  const some = (read: (cell: PlannedCell) => unknown): boolean =>
    cells.some((row) => row.some(read));
  const look = (cell: PlannedCell): ReturnType<typeof appearance> => appearance(cell.style);
  const rule = ({ check }: PlannedCell): ReturnType<typeof ruleOf> | null =>
    check ? ruleOf(check, draft, sheet) : null;
  return [
    {
      do: 'number formats',
      formats: property(({ format = 'text' }) => numberFormat(format, draft)),
    },
    { do: 'values', values: property(({ value }) => value) },
    { do: 'backgrounds', colors: property((cell) => look(cell).background) },
    { do: 'text styles', styles: property((cell) => look(cell).text) },
    {
      do: 'alignments',
      alignments: property((cell) => cell.setting?.align ?? look(cell).align ?? null),
    },
    ...(some(isTall) ? [{ do: 'middle' } as const] : []),
    { do: 'wraps', wraps: property((cell) => cell.setting?.wrap ?? look(cell).wrap ?? false) },
    ...(some(({ check }) => check) ? [{ do: 'rules', rules: property(rule) } as const] : []),
    ...(some(({ note }) => note)
      ? [{ do: 'notes', notes: property(({ note }) => note ?? '') } as const]
      : []),
  ];
}

/** Whether a cell of words, or a dropdown, makes its row higher than the figures beside it. */
function isTall({ check, lines = 1, setting }: PlannedCell): boolean {
  const isDropdown = check !== undefined && ('list' in check || 'from' in check);
  return isDropdown || lines > 1 || setting?.wrap === true;
}

/** The commonest width for all columns, then each run of columns that differs from it. */
function widthSteps(widths: readonly number[]): Step[] {
  const common = commonest(widths);
  const steps: Step[] = [{ do: 'column widths', from: 1, count: widths.length, width: common }];
  for (let from = 0; from < widths.length;) {
    const width = widths[from] ?? common;
    let count = 1;
    while (widths[from + count] === width) count += 1;
    if (width !== common) steps.push({ do: 'column widths', from: from + 1, count, width });
    from += count;
  }
  return steps;
}

/** The width that saves most steps: the one with the most separate runs. */
function commonest(widths: readonly number[]): number {
  const runs = new Map<number, number>();
  widths.forEach((width, index) => {
    if (widths[index - 1] !== width) runs.set(width, (runs.get(width) ?? 0) + 1);
  });
  return [...runs].reduce((best, run) => (run[1] > best[1] ? run : best), [100, 0])[0];
}

/** Spans as high as their text is long; in other cells rows find their height by themselves. */
function withSpanLines(
  cells: readonly (readonly PlannedCell[])[],
  widths: readonly number[],
): PlannedCell[][] {
  return cells.map((row) =>
    row.map((cell, column) => {
      const { across, lines, value } = cell;
      if (across === undefined || lines !== undefined) return cell;
      const pixels = widths.slice(column, column + across).reduce((sum, width) => sum + width, 0);
      return { ...cell, lines: linesIn(String(value), pixels) };
    }),
  );
}

/** Spans of the same columns one under another are merged at once, each row by itself. */
function spanSteps(cells: readonly (readonly PlannedCell[])[]): Step[] {
  const areas: Area[] = [];
  cells.forEach((row, r) =>
    row.forEach(({ across = 1 }, c) => {
      if (across === 1) return;
      const span = { top: r + 1, left: c + 1, bottom: r + 1, right: c + across };
      const above = areas.findIndex(
        ({ bottom, left, right }) => bottom === r && left === span.left && right === span.right,
      );
      const [area = span] = above < 0 ? [] : areas.splice(above, 1);
      areas.push({ ...area, bottom: span.bottom });
    }),
  );
  return areas.length > 0 ? [{ do: 'merge', areas }] : [];
}

function settingSteps({ sheet, blocks }: PlacedSheet, draft: Draft): Step[] {
  const steps: Step[] = [];
  if (sheet.tabColor) steps.push({ do: 'tab color', color: tabColor(sheet.tabColor) });
  if (sheet.filter === undefined) return steps;
  const tables = blocks.filter(({ block }) => block.kind === 'table');
  const table = tables.find(({ block }) => block.key === sheet.filter);
  if (table) steps.push({ do: 'filter', area: filteredArea(table) });
  else {
    const known = tables.map(({ block }) => block.key);
    refuse(draft, [sheet.key], `filters no table: there is no ${meant(sheet.filter, known)}`);
  }
  return steps;
}

function filteredArea(placed: PlacedBlock): Area {
  const { body, bodyRows, left, columns, open } = placed;
  const top = writerOf(placed.block).header?.(placed) ?? body;
  return { top, left, bottom: open ? null : body + bodyRows - 1, right: left + columns - 1 };
}

/** Whoever changes a computed cell is asked first. */
function protectionSteps(
  cells: readonly (readonly PlannedCell[])[],
  sheet: PlacedSheet,
  spills: readonly Area[],
  { language }: Draft,
): Step[] {
  const areas = freeAreas(cells, sheet, spills);
  return areas ? [{ do: 'protect', areas, warning: COMPUTED[language] }] : [];
}

const COMPUTED: Text = { en: 'Computed cells', ru: 'Расчётные ячейки' };

function hiddenColumns({ choices = [] }: PlacedSheet): Step[] {
  const [first] = choices;
  return first ? [{ do: 'hide columns', from: first.at, count: choices.length }] : [];
}

function freezeSteps({ sheet: { freeze }, blocks }: PlacedSheet): Step[] {
  if (!freeze) return [];
  const placed = blocks.find(({ block }) => block.key === freeze.header);
  const rows = placed ? (writerOf(placed.block).header?.(placed) ?? placed.body) : 0;
  return [{ do: 'freeze', rows, columns: freeze.columns ?? 0 }];
}
