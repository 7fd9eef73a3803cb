import { writerOf } from './blocks';
import { emptyCells, type FillOptions, type PlannedCell } from './cells';
import { choicesFormula } from './choices';
import { conditionalFormats } from './conditional-formats';
import type { Draft, PlacedSheet } from './draft';
import { appearance, numberFormat } from './look';
import { penOf } from './pen';
import { ruleOf } from './rules';
import type { Step } from './steps';

/** Everything to do to one sheet. */
export function sheetSteps(sheet: PlacedSheet, draft: Draft, options: FillOptions): Step[] {
  const formats = conditionalFormats(sheet, draft);
  const hasTable = sheet.sheet.blocks.some(({ kind }) => kind === 'table');
  return [
    ...cellSteps(writtenCells(sheet, draft, options), sheet, draft),
    ...widthSteps(sheet.widths),
    ...hiddenColumns(sheet),
    ...freezeSteps(sheet),
    ...(hasTable ? [] : [{ do: 'hide gridlines' } as const]),
    ...(formats.length > 0 ? [{ do: 'conditional formats', formats } as const] : []),
    ...(sheet.sheet.hidden ? [{ do: 'hide' } as const] : []),
  ];
}

function writtenCells(sheet: PlacedSheet, draft: Draft, options: FillOptions): PlannedCell[][] {
  const cells = emptyCells(sheet.rows, sheet.columns);
  const { key, title, about } = sheet.sheet;
  const head = penOf(draft, key, null, cells, options);
  head.put({ row: 1, column: 1 }, { value: head.say(title), style: 'title' });
  head.put({ row: 2, column: 1 }, { value: head.say(about), style: 'about' });
  for (const placed of sheet.blocks) {
    const { block, top, body, left: column } = placed;
    const pen = penOf(draft, key, placed, cells, options);
    if (block.title && block.kind !== 'chart')
      pen.put({ row: top, column }, { value: pen.say(block.title), style: 'blockTitle' });
    if (block.about)
      pen.put({ row: body - 1, column }, { value: pen.say(block.about), style: 'about' });
    writerOf(block).write(placed, pen);
  }
  for (const list of sheet.choices ?? [])
    head.put(
      { row: 1, column: list.at },
      { value: choicesFormula(list, key, draft), style: 'plain' },
    );
  return cells;
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
      formats: property(({ format = 'text' }) => numberFormat(format, draft.language)),
    },
    { do: 'values', values: property(({ value }) => value) },
    { do: 'backgrounds', colors: property((cell) => look(cell).background) },
    { do: 'text styles', styles: property((cell) => look(cell).text) },
    {
      do: 'alignments',
      alignments: property((cell) => cell.setting?.align ?? look(cell).align ?? null),
    },
    { do: 'wraps', wraps: property((cell) => cell.setting?.wrap ?? look(cell).wrap ?? false) },
    ...(some(({ check }) => check) ? [{ do: 'rules', rules: property(rule) } as const] : []),
    ...(some(({ note }) => note)
      ? [{ do: 'notes', notes: property(({ note }) => note ?? '') } as const]
      : []),
  ];
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
