import { DrawingTypeEnum, generateRandomId, ICommandService } from '@univerjs/core';
import {
  InsertSheetDrawingCommand,
  SheetDrawingAnchorType,
  type ISheetFloatDom,
} from '@univerjs/preset-sheets-drawing';
import React from 'react';
import { calculatedValues } from '../apps-script/calculated';
import type { Desk } from '../apps-script/desk';
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
export function chartBoard(desk: () => Desk): Desk['showChart'] {
  let registered = false;
  return (sheetId, spec) => {
    if (!registered) desk().api.registerComponent(component, followingChart(desk()));
    registered = true;
    put(desk(), sheetId, spec);
  };
}

/**
 * Anchors the chart to its cells. By pixels Univer would look the cells up in what it last drew,
 * and a sheet of the same server call has not been drawn with its column widths yet.
 */
function put({ univer, workbook }: Desk, sheetId: string, spec: ChartSpec): void {
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

function followingChart(desk: Desk): React.FunctionComponent<{ data: StoredChart }> {
  return function FollowingChart({ data }) {
    const [, redraw] = React.useReducer((count: number) => count + 1, 0);
    React.useEffect(() => {
      const { api } = desk;
      const calculated = api.getFormula().calculationResultApplied(redraw);
      const edited = api.addEvent(api.Event.SheetValueChanged, redraw);
      return () => {
        calculated.dispose();
        edited.dispose();
      };
    }, []);
    const spec = { ...data, options: new Map(data.options) };
    return <ChartView spec={spec} table={tableOf(desk, spec)} locale={desk.locale} />;
  };
}

function tableOf(desk: Desk, { range, headers }: ChartSpec): ChartTable {
  const sheet = desk.workbook.getSheetBySheetId(range.sheetId);
  if (!sheet) return { categories: [], series: [] };
  const source = sheet.getRange(range.row, range.column, range.rows, range.columns);
  const cells = {
    values: calculatedValues(desk, source),
    displayed: source.getDisplayValues(),
    formats: source.getNumberFormats(),
  };
  return chartTable(cells, headers);
}

function sum(count: number, sizeOf: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => sizeOf(index)).reduce((a, b) => a + b, 0);
}
