import { local } from './fake-spreadsheet-state';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type ValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type FormatBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

const built = new WeakMap<object, unknown>();

/** What a built object was built from, as plain data. */
export function recorded(object: object): unknown {
  if (!built.has(object)) throw new Error('The parameters do not match the method signature.');
  return built.get(object);
}

function finished<Built extends object>(kind: string, data: unknown): Built {
  const object = local<Built>(kind, {});
  built.set(object, JSON.parse(JSON.stringify(data)));
  return object;
}

/** How the builders name a range: `'Sheet'!A1:B2`; asked without a service call. */
export type NameRange = (range: Range) => string;

/** The style of a cell's text; {} is that of a cell nobody has styled. */
export function textStyle(data: unknown): GoogleAppsScript.Spreadsheet.TextStyle {
  return finished('TextStyle', data ?? {});
}

/** A recorded rule by its formula, as it is read again. */
export function validationOf(rule: unknown): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (rule === undefined) return null;
  const { formula } = rule as { formula?: string };
  return local<GoogleAppsScript.Spreadsheet.DataValidation>('DataValidation', {
    getCriteriaValues: () => [formula],
  });
}

/** A recorded conditional format by its formula, as it is read again. */
export function conditionalFormatOf(
  rule: unknown,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const { formula } = rule as { formula?: string };
  const condition = local<GoogleAppsScript.Spreadsheet.BooleanCondition>('BooleanCondition', {
    getCriteriaValues: () => [formula],
  });
  return local<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>('ConditionalFormatRule', {
    getBooleanCondition: () => condition,
  });
}

/** The builders of SpreadsheetApp: they live in the script, so their calls cost nothing. */
export function builders(
  nameOf: NameRange,
): Pick<App, 'newTextStyle' | 'newDataValidation' | 'newConditionalFormatRule'> {
  return {
    newTextStyle,
    newDataValidation: () => newDataValidation(nameOf),
    newConditionalFormatRule: () => newConditionalFormatRule(nameOf),
  };
}

function newTextStyle(): TextStyleBuilder {
  const data: Record<string, unknown> = {};
  const set = (name: string, value: unknown): TextStyleBuilder => {
    data[name] = value;
    return builder;
  };
  const builder: TextStyleBuilder = local<TextStyleBuilder>('TextStyleBuilder', {
    setForegroundColor: (color) => set('color', color),
    setBold: (bold) => set('bold', bold),
    setItalic: (italic) => set('italic', italic),
    setFontSize: (size) => set('size', size),
    build: () => finished('TextStyle', data),
  });
  return builder;
}

function newDataValidation(nameOf: NameRange): ValidationBuilder {
  const data: Record<string, unknown> = {};
  const set = (change: Record<string, unknown>): ValidationBuilder => {
    Object.assign(data, change);
    return builder;
  };
  const builder: ValidationBuilder = local<ValidationBuilder>('DataValidationBuilder', {
    requireCheckbox: () => set({ allow: 'checkbox' }),
    requireDate: () => set({ allow: 'date' }),
    requireFormulaSatisfied: (formula) => set({ allow: 'formula', formula }),
    requireNumberBetween: (low, high) => set({ allow: 'between', low, high }),
    requireNumberGreaterThanOrEqualTo: (low) => set({ allow: 'at least', low }),
    requireValueInList: (values: readonly unknown[]) => set({ allow: 'list', values }),
    requireValueInRange: (range: Range) => set({ allow: 'range', range: nameOf(range) }),
    setAllowInvalid: (allowInvalid) => set({ allowInvalid }),
    setHelpText: (help) => set({ help }),
    build: () => finished('DataValidation', data),
  });
  return builder;
}

function newConditionalFormatRule(nameOf: NameRange): FormatBuilder {
  const data: Record<string, unknown> = {};
  const set = (change: Record<string, unknown>): FormatBuilder => {
    Object.assign(data, change);
    return builder;
  };
  const builder: FormatBuilder = local<FormatBuilder>('ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied(formula) {
      if (formula.replace(/"[^"]*"/g, '').includes('!'))
        throw new Error('Conditional format rule cannot reference a different sheet.');
      return set({ formula });
    },
    setBackground: (background: unknown) => set({ background }),
    setFontColor: (color: unknown) => set({ color }),
    setGradientMaxpoint: (high: unknown) => set({ high }),
    setGradientMidpointWithValue: (middle: unknown, type, at) =>
      set({ middle: { color: middle, type: String(type), at } }),
    setGradientMinpoint: (low: unknown) => set({ low }),
    setRanges: (ranges) => set({ ranges: ranges.map(nameOf) }),
    build: () => finished('ConditionalFormatRule', data),
  });
  return builder;
}

/** The builder of a chart on a sheet. */
export function newChart(nameOf: NameRange): ReturnType<Sheet['newChart']> {
  const data: Record<string, unknown> = {};
  const set = (change: Record<string, unknown>): ChartBuilder => {
    Object.assign(data, change);
    return builder;
  };
  const builder: ChartBuilder = local<ChartBuilder>('EmbeddedChartBuilder', {
    setChartType: (type) => set({ type: String(type) }),
    addRange: (range) => set({ range: nameOf(range) }),
    setHiddenDimensionStrategy: (strategy) => set({ hidden: String(strategy) }),
    setNumHeaders: (headers) => set({ headers }),
    setOption: (name, value: unknown) => set({ [name]: value }),
    setPosition: (row, column) => set({ row, column }),
    build: () => finished('EmbeddedChart', data),
  });
  return builder;
}

/** How a chart deals with hidden rows and columns, each way by its name. */
export const hiddenDimensionStrategies = local<
  typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy
>('ChartHiddenDimensionStrategy', { SHOW_BOTH: 'SHOW_BOTH' as never });

/** What a point of a colour scale is measured by. */
export const interpolationTypes = local<typeof GoogleAppsScript.Spreadsheet.InterpolationType>(
  'InterpolationType',
  { PERCENT: 'PERCENT' as never },
);

/** The kinds of chart, each by its name. */
export const chartTypes = local<typeof GoogleAppsScript.Charts.ChartType>(
  'ChartType',
  Object.fromEntries(['COLUMN', 'LINE', 'BAR', 'COMBO'].map((name) => [name, name])),
);
