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
  return formats.map((format) =>
    colored(format, SpreadsheetApp.newConditionalFormatRule())
      .setRanges([rangeOf(format.range)])
      .build(),
  );
}

function colored(
  format: ConditionalFormat,
  rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
  if ('formula' in format)
    return rule
      .whenFormulaSatisfied(format.formula)
      .setBackground(format.background)
      .setFontColor(format.color);
  const { low, middle, high } = format.scale;
  rule.setGradientMinpoint(low).setGradientMaxpoint(high);
  const { PERCENT } = SpreadsheetApp.InterpolationType;
  return middle === undefined ? rule : rule.setGradientMidpointWithValue(middle, PERCENT, '50');
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
    stackedBar: types.BAR,
    line: types.LINE,
    bar: types.BAR,
    combo: types.COMBO,
  }[chart.type];
  const valueAxis = { format: chart.format, title: chart.unit };
  const isBar = chart.type === 'bar' || chart.type === 'stackedBar';
  const builder = sheet
    .newChart()
    .setChartType(type)
    .addRange(source)
    .setNumHeaders(1)
    .setOption('title', chart.title)
    .setOption('isStacked', chart.type === 'stacked' || chart.type === 'stackedBar')
    .setOption('series', seriesOf(chart))
    .setOption('colors', [...chart.colors])
    .setOption('legend', { position: 'bottom' })
    .setOption(isBar ? 'hAxis' : 'vAxis', valueAxis)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setPosition(chart.row, chart.column, 0, 0);
  if (chart.right)
    builder.setOption('vAxes', {
      0: valueAxis,
      1: { format: chart.right.format, title: chart.right.unit },
    });
  return builder.build();
}

type SeriesOptions = Record<number, Readonly<Record<string, unknown>>>;

function seriesOf({ asLines, invisible, right }: Chart): SeriesOptions {
  const options: SeriesOptions = {};
  const add = (series: readonly number[], more: Readonly<Record<string, unknown>>): void => {
    for (const each of series) options[each] = { ...options[each], ...more };
  };
  add(asLines, { type: 'line' });
  add(invisible, { color: 'transparent', visibleInLegend: false });
  add(right?.series ?? [], { targetAxisIndex: 1 });
  return options;
}
