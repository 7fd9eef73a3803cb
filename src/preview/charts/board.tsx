import React from 'react';
import { calculatedValues } from '../apps-script/calculated';
import type { Desk } from '../apps-script/desk';
import { ChartView } from './chart-view';
import { optionsOf } from './options';
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

function put({ workbook }: Desk, sheetId: string, spec: ChartSpec): void {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet) return;
  const widths = Array.from({ length: spec.position.column }, (_, column) =>
    sheet.getColumnWidth(column),
  );
  const heights = Array.from({ length: spec.position.row }, (_, row) => sheet.getRowHeight(row));
  const { width, height } = optionsOf(spec, 0);
  const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
  const left = rowHeader.width + sum(widths) + spec.position.offsetX;
  const top = columnHeader.height + sum(heights) + spec.position.offsetY;
  const data: StoredChart = { ...spec, options: [...spec.options] };
  sheet.addFloatDomToPosition({
    componentKey: component,
    initPosition: { startX: left, endX: left + width, startY: top, endY: top + height },
    allowTransform: true,
    data: JSON.parse(JSON.stringify(data)),
  });
}

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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
