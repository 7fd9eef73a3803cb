import type { TableBlock } from '../templates/define';
import { writerOf } from '../writer/blocks';
import { isSpilled } from '../writer/blocks/records';
import type { Draft, PlacedBlock } from '../writer/draft';
import { plannedWithMistakes } from '../writer/plan';
import type { Area, CellValue, PlannedSheet } from '../writer/steps';
import type { InsertedNow } from './change';

/** What a template was planned to hold when it was inserted. */
export interface Blueprint {
  readonly draft: Draft;
  readonly sheets: readonly BlueprintSheet[];
}

/** One sheet of it, with its sample and without. */
export interface BlueprintSheet {
  readonly key: string;
  readonly name: string;
  readonly sample: Cells;
  readonly blank: Cells;
  readonly tables: readonly PlannedTable[];
}

export type Cells = readonly (readonly CellValue[])[];

/** Where a table stands, and the columns that its user fills in. */
export interface PlannedTable {
  readonly header: number;
  /** Its rows for records; those of an open table go on to the end of the sheet. */
  readonly records: Area;
  readonly typed: readonly number[];
}

/** What tells how an inserted template was planned. */
type Origin = Pick<InsertedNow, 'template' | 'language' | 'currency' | 'insertedOn'>;

/** Everything that the inserted template was planned to hold. */
export function blueprintOf({ template, language, currency, insertedOn }: Origin): Blueprint {
  const options = {
    language,
    today: insertedOn,
    takenNames: [],
    ...(currency ? { currency } : {}),
  };
  const planned = (sampleData: boolean): ReturnType<typeof plannedWithMistakes> =>
    plannedWithMistakes(template, { ...options, sampleData });
  const { draft, plan } = planned(true);
  const blank = planned(false).plan.sheets.map(valuesOf);
  const sheets = plan.sheets.map((sheet, index) => ({
    key: sheet.key,
    name: sheet.name,
    sample: valuesOf(sheet),
    blank: blank[index] ?? [],
    tables: (draft.sheets[index]?.blocks ?? []).flatMap((placed) =>
      isTable(placed) ? [plannedTable(placed)] : [],
    ),
  }));
  return { draft, sheets };
}

function valuesOf({ steps }: PlannedSheet): Cells {
  return steps.flatMap((step) => (step.do === 'values' ? step.values : []));
}

function isTable(placed: PlacedBlock): placed is PlacedBlock<TableBlock> {
  return placed.block.kind === 'table';
}

function plannedTable(placed: PlacedBlock<TableBlock>): PlannedTable {
  const { block, body, bodyRows, left, columns, open } = placed;
  const header = writerOf(block).header?.(placed) ?? body;
  const bottom = open ? null : body + bodyRows - 1;
  const typed = block.columns.flatMap((column, index) =>
    isSpilled(column) || column.eachRow ? [] : [left + index],
  );
  return {
    header,
    records: { top: header + 1, left, bottom, right: left + columns - 1 },
    typed,
  };
}
