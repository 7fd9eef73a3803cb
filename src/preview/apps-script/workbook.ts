import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { ChartSpec } from '../charts/spec';

/** What the adapter stands on: one open workbook on Univer and where it pretends to be. */
export interface Workbook {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly locale: string;
  readonly timeZone: string;
  /** Called for each chart put into a sheet. */
  readonly showChart: (sheetId: string, chart: ChartSpec) => void;
}
