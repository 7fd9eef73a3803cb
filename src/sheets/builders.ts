import { splitAddress } from '../google-sheets/a1';
import type { ConditionalFormat, Rule, TextStyle } from '../writer/steps';
import { rangeAmong, rangeOn, type ReadSheet } from './ranges';

type StyleObject = GoogleAppsScript.Spreadsheet.TextStyle;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type FormatBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** Makes Google's objects for the sheets of one insertion: one for each style and each rule, shared by all that need it. */
export interface Builders {
  readonly textStyles: (styles: readonly (readonly TextStyle[])[]) => StyleObject[][];
  readonly validations: (rules: readonly (readonly (Rule | null)[])[]) => (Validation | null)[][];
  readonly conditionalFormats: (
    formats: readonly ConditionalFormat[],
    sheet: ReadSheet,
  ) => FormatRule[];
}

/** The builders of one insertion. */
export function createBuilders(sheets: readonly ReadSheet[]): Builders {
  const styleOf = shared(textStyle);
  const validationOf = shared((rule: Rule) => validation(rule, sheets));
  return {
    textStyles: (styles) => styles.map((row) => row.map(styleOf)),
    validations: (rules) => rules.map((row) => row.map((rule) => rule && validationOf(rule))),
    conditionalFormats: (formats, sheet) => formats.map((format) => formatRule(format, sheet)),
  };
}

/** Makes one object for all equal descriptions. */
function shared<From, To>(make: (from: From) => To): (from: From) => To {
  const made = new Map<string, To>();
  return (from) => {
    const key = JSON.stringify(from);
    const to = made.get(key) ?? make(from);
    made.set(key, to);
    return to;
  };
}

function textStyle({ color, bold, italic, size }: TextStyle): StyleObject {
  return SpreadsheetApp.newTextStyle()
    .setForegroundColor(color)
    .setBold(bold)
    .setItalic(italic)
    .setFontSize(size)
    .build();
}

function validation(rule: Rule, sheets: readonly ReadSheet[]): Validation {
  const builder = SpreadsheetApp.newDataValidation();
  if (rule.allow === 'checkbox') return builder.requireCheckbox().build();
  const checked = ((): typeof builder => {
    switch (rule.allow) {
      case 'list':
        return builder.requireValueInList([...rule.values], true);
      case 'range':
        return builder.requireValueInRange(listed(rule.range, sheets), true);
      case 'between':
        return builder.requireNumberBetween(rule.low, rule.high);
      case 'at least':
        return builder.requireNumberGreaterThanOrEqualTo(rule.low);
      case 'date':
        return builder.requireDate();
      case 'formula':
        return builder.requireFormulaSatisfied(rule.formula);
      default:
        return rule satisfies never;
    }
  })();
  return checked.setAllowInvalid(false).setHelpText(rule.help).build();
}

function listed(range: string, sheets: readonly ReadSheet[]): GoogleAppsScript.Spreadsheet.Range {
  const { sheetName, address } = splitAddress(range);
  return rangeAmong(sheets, sheetName ?? '', address);
}

function formatRule(format: ConditionalFormat, sheet: ReadSheet): FormatRule {
  return colored(format, SpreadsheetApp.newConditionalFormatRule())
    .setRanges([rangeOn(sheet, format.range)])
    .build();
}

function colored(format: ConditionalFormat, rule: FormatBuilder): FormatBuilder {
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
