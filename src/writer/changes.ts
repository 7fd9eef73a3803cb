import type { Area, CellValue, PlannedSheet } from './steps';

/** What a sheet holds now, from A1 on: dates as serial numbers, formulas as text, "" where there is none. */
export interface SheetContents {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** Whether anyone has typed into an inserted sheet since it was written; what formulas give does not count. */
export function isChanged(sheet: PlannedSheet, now: SheetContents): boolean {
  const written = writtenValues(sheet);
  const rows = Math.max(written.length, now.values.length);
  for (let r = 0; r < rows; r += 1) {
    const columns = Math.max(written[r]?.length ?? 0, now.values[r]?.length ?? 0);
    for (let c = 0; c < columns; c += 1) {
      const formula = now.formulas[r]?.[c] ?? '';
      const value = now.values[r]?.[c] ?? '';
      const spilled = sheet.spills.some((area) => covers(area, r + 1, c + 1));
      if (isCellChanged(written[r]?.[c] ?? '', value, formula, spilled)) return true;
    }
  }
  return false;
}

function writtenValues({ steps }: PlannedSheet): readonly (readonly CellValue[])[] {
  for (const step of steps) if (step.do === 'values') return step.values;
  return [];
}

function isCellChanged(
  written: CellValue,
  value: unknown,
  formula: string,
  spilled: boolean,
): boolean {
  if (typeof written === 'string' && written.startsWith('=')) return formula === '';
  if (formula !== '') return true;
  if (written === '' && spilled) return false;
  const text = typeof written === 'string' ? written.replace(/^'/, '') : written;
  return typeof text === 'number' && typeof value === 'number'
    ? Math.abs(text - value) > 1e-9 * Math.max(1, Math.abs(text))
    : text !== value;
}

function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= (bottom ?? row) && column >= left && column <= right;
}
