import {
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { commasToSemicolons } from './dialect';

/** Keeps `;` between arguments where Univer writes a formula anew, for instance after a row was inserted. */
export function writeSemicolons(univer: Univer): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, params }) => {
      if (id !== SetRangeValuesMutation.id) return;
      const { cellValue } = params as ISetRangeValuesMutationParams;
      new ObjectMatrix<Nullable<ICellData>>(cellValue ?? {}).forValue((_, __, cell) => {
        if (cell?.f?.includes(',')) cell.f = commasToSemicolons(cell.f);
      });
    });
}
