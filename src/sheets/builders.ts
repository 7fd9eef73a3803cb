import type { Chart, ConditionalFormat, Rule, TextStyle } from '../writer/steps';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** One style object for each style that occurs, however many cells have it. */
export function textStyles(
  styles: readonly (readonly TextStyle[])[],
): GoogleAppsScript.Spreadsheet.TextStyle[][] {
  return sharing(styles, ({ color, bold, italic, size }) =>
    SpreadsheetApp.newTextStyle()
      .setForegroundColor(color)
      .setBold(bold)
      .setItalic(italic)
      .setFontSize(size)
      .build(),
  );
}

/** One validation object for each rule that occurs. */
export function validations(
  rules: readonly (readonly (Rule | null)[])[],
  spreadsheet: Spreadsheet,
): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
  return sharing(rules, (rule) => rule && validation(rule, spreadsheet));
}

function sharing<From, To>(rows: readonly (readonly From[])[], make: (from: From) => To): To[][] {
  const made = new Map<string, To>();
  return rows.map((row) =>
    row.map((from) => {
      const key = JSON.stringify(from);
      const to = made.get(key) ?? make(from);
      made.set(key, to);
      return to;
    }),
  );
}

function validation(
  rule: Rule,
  spreadsheet: Spreadsheet,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation();
  if (rule.allow === 'checkbox') return builder.requireCheckbox().build();
  const checked = ((): typeof builder => {
    switch (rule.allow) {
      case 'list':
        return builder.requireValueInList([...rule.values], true);
      case 'range':
        return builder.requireValueInRange(spreadsheet.getRange(rule.range), true);
      case 'between':
        return builder.requireNumberBetween(rule.low, rule.high);
      case 'at least':
        return builder.requireNumberGreaterThanOrEqualTo(rule.low);
      case 'date':
        return builder.requireDate();
      default:
        return rule satisfies never;
    }
  })();
  return checked.setAllowInvalid(false).setHelpText(rule.help).build();
}

/** Conditional formats of a sheet whose ranges are at hand. */
export function conditionalFormats(
  formats: readonly ConditionalFormat[],
  rangeOf: (a1: string) => Range,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  return formats.map(({ range, formula, background, color }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(background)
      .setFontColor(color)
      .setRanges([rangeOf(range)])
      .build(),
  );
}

/** The chart of a range whose first column holds categories and whose first row names the series. */
export function embeddedChart(
  chart: Chart,
  sheet: Sheet,
  source: Range,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const types = Charts.ChartType;
  const type = {
    column: types.COLUMN,
    stacked: types.COLUMN,
    line: types.LINE,
    bar: types.BAR,
    combo: types.COMBO,
  }[chart.type];
  const valueAxis = { format: chart.format, title: chart.unit };
  const lines = chart.asLines.map((series) => [series, { type: 'line' }] as const);
  return sheet
    .newChart()
    .setChartType(type)
    .addRange(source)
    .setNumHeaders(1)
    .setOption('title', chart.title)
    .setOption('isStacked', chart.type === 'stacked')
    .setOption('series', Object.fromEntries(lines))
    .setOption('colors', [...chart.colors])
    .setOption('legend', { position: 'bottom' })
    .setOption(chart.type === 'bar' ? 'hAxis' : 'vAxis', valueAxis)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setPosition(chart.row, chart.column, 0, 0)
    .build();
}
