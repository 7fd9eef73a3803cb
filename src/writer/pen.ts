import type { PlannedCell, FillOptions, Pen } from './cells';
import { type Draft, type PlacedBlock, refuse } from './draft';
import { written } from './formula';
import { cellValue, literal, valueWith } from './values';

/** What the cells of a block, or of the head of a sheet, are written with. */
export function penOf(
  draft: Draft,
  sheet: string,
  placed: PlacedBlock | null,
  cells: PlannedCell[][],
  options: FillOptions,
): Pen {
  const path = placed ? [sheet, placed.block.key] : [sheet];
  const formula: Pen['formula'] = (text, at) =>
    `=${written(text, draft, { ...at, sheet, placed })}`;
  return {
    draft,
    options,
    path,
    put({ row, column }, cell) {
      const line = cells[row - 1];
      if (line) line[column - 1] = cell;
    },
    say: (text) => literal(text[draft.language]),
    formula,
    refuse: (why, cell) => {
      refuse(draft, [...path, cell], why);
    },
    value({ sample, value, formula: computed }, at) {
      const given = valueWith(options.sampleData, value, sample);
      if (given !== undefined) return cellValue(given, draft, options.today, [...path, at.cell]);
      return computed === undefined ? '' : formula(computed, at);
    },
  };
}
