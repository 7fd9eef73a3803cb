import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, INumfmtService, SheetInterceptorService } from '@univerjs/sheets';
import { languageOf } from '../../../google-sheets/locale';
import { serialOfDay } from '../../../google-sheets/serial-days';
import { dayInRussian, inPercent, numberInRussian } from '../../formulas/typed-text';
import type { Patch } from './patch';

/** Before Univer's own reading of numbers. */
const priority = 100;

/** Reads numbers, percents and dates as people of the locale type them. */
export const typedText: Patch = {
  why:
    'Univer reads typed text by American habits: 12,5% was 125 %, 01.06.2026 was the sixth of January, ' +
    'and 10 in a cell of percents was 1000 %.',
  apply(univer, locale) {
    const injector = univer.__getInjector();
    const isRussian = languageOf(locale) === 'ru';
    injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority,
      handler(cell, { unitId, subUnitId, row, col }, next) {
        const text = textOf(cell);
        if (!cell || text === null) return next(cell);
        const formats = injector.get(INumfmtService);
        const pattern = formats.getValue(unitId, subUnitId, row, col)?.pattern ?? '';
        const day = isRussian ? dayInRussian(text) : null;
        if (day !== null) return next(dateCell(cell, serialOfDay(day), pattern));
        const number = (isRussian && numberInRussian(text)) || text;
        const read = inPercent(number, pattern);
        return next(read === text ? cell : { ...cell, p: null, v: read });
      },
    });
  },
};

function textOf(cell: Nullable<ICellData>): string | null {
  const typed = cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? cell?.v;
  const isNumber = typeof typed === 'number';
  return typeof typed === 'string' || isNumber ? String(typed) : null;
}

function dateCell(cell: ICellData, serial: number, pattern: string): ICellData {
  const style = typeof cell.s === 'object' ? cell.s : {};
  const format = pattern === '' ? { s: { ...style, n: { pattern: 'dd.mm.yyyy' } } } : {};
  return { ...cell, ...format, p: null, v: serial, t: CellValueType.NUMBER };
}
