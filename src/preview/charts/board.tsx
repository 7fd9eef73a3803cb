import { DrawingTypeEnum, generateRandomId, ICommandService } from '@univerjs/core';
import {
  InsertSheetDrawingCommand,
  SheetDrawingAnchorType,
  type ISheetFloatDom,
} from '@univerjs/preset-sheets-drawing';
import type { FWorksheet } from '@univerjs/sheets/facade';
import React from 'react';
import { calculatedValues } from '../apps-script/calculated';
import type { Workbook } from '../apps-script/workbook';
import { ChartView } from './chart-view';
import { optionsOf } from './options';
import { pointAfter } from './place';
import type { ChartSpec } from './spec';
import { chartTable, type ChartTable } from './table';

const component = 'pult-chart';

/** A chart as Univer keeps it with the sheet: plain data. */
interface StoredChart extends Omit<ChartSpec, 'options'> {
  readonly options: readonly (readonly [string, unknown])[];
}

/** Draws charts on the sheets; they move with the grid and follow its figures. */
export function chartBoard(book: () => Workbook): Workbook['showChart'] {
  let registered = false;
  return (sheetId, spec) => {
    if (!registered) book().api.registerComponent(component, followingChart(book()));
    registered = true;
    put(book(), sheetId, spec);
  };
}

/**
 * Anchors the chart to its cells. By pixels Univer would look the cells up in what it last drew,
 * and a sheet of the same server call has not been drawn with its column widths yet.
 */
function put({ univer, workbook }: Workbook, sheetId: string, spec: ChartSpec): void {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet) return;
  const { width, height } = optionsOf(spec, 0);
  const { row, column, offsetX, offsetY } = spec.position;
  const onLastColumn = sheet.getMaxColumns() - 1;
  const onLastRow = sheet.getMaxRows() - 1;
  const columnWidth = (index: number): number =>
    index < onLastColumn ? sheet.getColumnWidth(index) : Infinity;
  const rowHeight = (index: number): number =>
    index < onLastRow ? sheet.getRowHeight(index) : Infinity;
  const cellAt = (right: number, down: number): DrawingCell => {
    const horizontal = pointAfter(column, offsetX + right, columnWidth);
    const vertical = pointAfter(row, offsetY + down, rowHeight);
    return {
      column: horizontal.index,
      columnOffset: horizontal.offset,
      row: vertical.index,
      rowOffset: vertical.offset,
    };
  };
  const place = { from: cellAt(0, 0), to: cellAt(width, height) };
  const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
  const data: StoredChart = { ...spec, options: [...spec.options] };
  const drawing: ISheetFloatDom = {
    unitId: workbook.getId(),
    subUnitId: sheetId,
    drawingId: generateRandomId(),
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey: component,
    sheetTransform: place,
    axisAlignSheetTransform: place,
    anchorType: SheetDrawingAnchorType.Position,
    transform: {
      left: rowHeader.width + sum(column, columnWidth) + offsetX,
      top: columnHeader.height + sum(row, rowHeight) + offsetY,
      width,
      height,
    },
    allowTransform: true,
    data: JSON.parse(JSON.stringify(data)),
  };
  const commands = univer.__getInjector().get(ICommandService);
  commands.syncExecuteCommand(InsertSheetDrawingCommand.id, {
    unitId: workbook.getId(),
    drawings: [drawing],
  });
}

type DrawingCell = ISheetFloatDom['sheetTransform']['from'];

function followingChart(book: Workbook): React.FunctionComponent<{ data: StoredChart }> {
  return function FollowingChart({ data }) {
    const [, redraw] = React.useReducer((count: number) => count + 1, 0);
    React.useEffect(() => {
      const { api } = book;
      const calculated = api.getFormula().calculationResultApplied(redraw);
      const edited = api.addEvent(api.Event.SheetValueChanged, redraw);
      return () => {
        calculated.dispose();
        edited.dispose();
      };
    }, []);
    const spec = { ...data, options: new Map(data.options) };
    return <ChartView spec={spec} table={tableOf(book, spec)} locale={book.locale} />;
  };
}

function tableOf(book: Workbook, { range, headers, showsHidden }: ChartSpec): ChartTable {
  const sheet = book.workbook.getSheetBySheetId(range.sheetId);
  if (!sheet) return { categories: [], series: [] };
  const source = sheet.getRange(range.row, range.column, range.rows, range.columns);
  const { rows, columns } = range;
  const shownRows = indexes(rows, (row) => showsHidden || isRowShown(sheet, range.row + row));
  const shownColumns = indexes(
    columns,
    (column) => showsHidden || isColumnShown(sheet, range.column + column),
  );
  const shown = <Cell,>(cells: Cell[][]): Cell[][] =>
    shownRows.map((row) => shownColumns.map((column) => cells[row]?.[column] as Cell));
  const cells = {
    values: shown(calculatedValues(book, source)),
    displayed: shown(source.getDisplayValues()),
    formats: shown(source.getNumberFormats()),
  };
  return chartTable(cells, headers);
}

function indexes(count: number, test: (index: number) => boolean): number[] {
  return Array.from({ length: count }, (_, index) => index).filter(test);
}

function isRowShown(sheet: FWorksheet, row: number): boolean {
  return sheet.getSheet().getRowVisible(row);
}

function isColumnShown(sheet: FWorksheet, column: number): boolean {
  return sheet.getSheet().getColVisible(column);
}

function sum(count: number, sizeOf: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => sizeOf(index)).reduce((a, b) => a + b, 0);
}
