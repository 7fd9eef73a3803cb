import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { CellError, cellsOf, spill, type Cells } from './cells';

/** Where a formula stands; rows and columns count from 0. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Hears how each calculation ended: null, or the message of what went wrong. */
export type Listener = (place: FormulaPlace, message: string | null) => void;

/** A spreadsheet function written as a function from blocks to a block. */
export class BlockFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly compute: (...blocks: Cells[]) => Cells,
    private readonly listener: Listener,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    try {
      const result = spill(this.compute(...variants.map(cellsOf)));
      this.listener(place, null);
      return result;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.listener(place, message);
      return ErrorValueObject.create(
        error instanceof CellError ? error.type : ErrorType.ERROR,
        message,
      );
    }
  }
}
