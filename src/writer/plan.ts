import type { Language } from '../language';
import type { Template } from '../templates/define';
import { chartAt } from './chart';
import { type CellMap, filledCells } from './fill';
import type { FillOptions, PlannedCell } from './content';
import { type PlacedSheet, placedSheet, rowsAbove, spillsOf } from './layout';
import { conditionalFormats } from './marks';
import { freeNames } from './names';
import type { Layout } from './references';
import { ruleOf } from './rules';
import type { Chart, Plan, Step } from './steps';
import { appearance, numberFormat } from './theme';

export interface PlanOptions extends FillOptions {
  readonly language: Language;
  /** Names of the sheets the spreadsheet has already. */
  readonly takenNames: readonly string[];
}

/** Everything that putting a template into a spreadsheet takes, as data. */
export function planTemplate(template: Template, options: PlanOptions): Plan {
  const { language } = options;
  const titles = template.sheets.map((sheet) => sheet.title[language]);
  const names = freeNames(titles, options.takenNames);
  const sheets = template.sheets.map((sheet) => placedSheet(template, sheet, language));
  const layout: Layout = { template, language, sheets, names };
  return {
    title: template.title[language],
    sheets: sheets.map((placed, index) => ({
      key: placed.sheet.key,
      name: names[index] ?? '',
      rows: placed.rows,
      columns: placed.columns,
      spills: placed.blocks.flatMap(spillsOf),
      steps: stepsOf(layout, placed, options),
      charts: charts(layout, placed),
    })),
  };
}

function stepsOf(layout: Layout, placed: PlacedSheet, options: PlanOptions): Step[] {
  const cells = filledCells(layout, placed, options);
  const formats = conditionalFormats(layout, placed);
  return [
    ...blocks(layout, placed, cells),
    ...widthSteps(placed.widths),
    ...freezeStep(placed),
    ...(placed.sheet.blocks.some(({ kind }) => kind === 'table')
      ? []
      : [{ do: 'hide gridlines' } as const]),
    ...(formats.length > 0 ? [{ do: 'conditional formats', formats } as const] : []),
  ];
}

/** One step for each property, covering the whole sheet; none for a property no cell has. */
function blocks(layout: Layout, placed: PlacedSheet, cells: CellMap): Step[] {
  const { language } = layout;
  const EMPTY: PlannedCell = { value: '', style: 'plain' };
  const each = <T>(read: (cell: PlannedCell) => T): T[][] =>
    Array.from({ length: placed.rows }, (_, row) =>
      Array.from({ length: placed.columns }, (__, column) =>
        read(cells.get(`${row + 1},${column + 1}`) ?? EMPTY),
      ),
    );
  const all = [...cells.values()];
  const look = (cell: PlannedCell): ReturnType<typeof appearance> => appearance(cell.style);
  const rules = (): Step => ({
    do: 'rules',
    rules: each(({ check }) => (check ? ruleOf(check, layout, placed.sheet.key) : null)),
  });
  const notes = (): Step => ({ do: 'notes', notes: each(({ note }) => note ?? '') });
  return [
    { do: 'number formats', formats: each((cell) => formatOf(cell, language)) },
    { do: 'values', values: each(({ value }) => value) },
    { do: 'backgrounds', colors: each((cell) => look(cell).background) },
    { do: 'text styles', styles: each((cell) => look(cell).text) },
    {
      do: 'alignments',
      alignments: each((cell) => cell.setting?.align ?? look(cell).align ?? null),
    },
    { do: 'wraps', wraps: each((cell) => cell.setting?.wrap ?? look(cell).wrap ?? false) },
    ...(all.some(({ check }) => check) ? [rules()] : []),
    ...(all.some(({ note }) => note) ? [notes()] : []),
  ];
}

function formatOf({ format }: PlannedCell, language: Language): string {
  return numberFormat(format ?? 'text', language);
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

function freezeStep({ sheet: { freeze }, blocks }: PlacedSheet): Step[] {
  if (!freeze) return [];
  const placed = blocks.find(({ block }) => block.key === freeze.header);
  const rows = placed ? placed.body + rowsAbove(placed.block) : 0;
  return [{ do: 'freeze', rows, columns: freeze.columns ?? 0 }];
}

function charts(layout: Layout, { sheet: { key }, blocks }: PlacedSheet): Chart[] {
  return blocks.flatMap(({ block, body, left }) =>
    block.kind === 'chart' ? [chartAt(block, layout, key, body, left)] : [],
  );
}
