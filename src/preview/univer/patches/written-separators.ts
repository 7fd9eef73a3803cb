import { ICommandService, ObjectMatrix, type ICellData, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { languageOf } from '../../../google-sheets/locale';
import { commasToSemicolons } from '../../formulas/dialect';
import type { Patch } from './patch';

/** Keeps `;` between arguments where the comma stands in numbers. */
export const writtenSeparators: Patch = {
  why: 'Whatever formula Univer writes, for instance when cells are filled down, it writes with commas.',
  apply(univer, locale) {
    if (languageOf(locale) !== 'ru') return;
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
  },
};
