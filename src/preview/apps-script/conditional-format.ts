import type { IRange } from '@univerjs/core';
import {
  CFValueType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { facadeOf } from './range-facade';
import { partial } from './partial';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Wish {
  formula: string;
  /** Colours of the least, of the middle where there is one, and of the greatest value. */
  scale: { least?: string; middle?: string; greatest?: string };
  ranges: readonly Range[];
  background: string | null;
  fontColor: string | null;
}

const wishes = new WeakMap<Rule, Readonly<Wish>>();

/** Google's builder of conditional formats: by a formula, or by how large the cells are. */
export function newConditionalFormatRule(): Builder {
  const wish: Wish = {
    formula: '',
    scale: {},
    ranges: [],
    background: null,
    fontColor: null,
  };
  const chain = (change: Partial<Wish>): Builder => {
    Object.assign(wish, change);
    return builder;
  };
  const builder: Builder = partial<Builder>('ConditionalFormatRuleBuilder', {
    build() {
      const isScale = wish.scale.least !== undefined && wish.scale.greatest !== undefined;
      if ((wish.formula === '' && !isScale) || wish.ranges.length === 0) {
        throw new Error('A conditional format rule needs a condition and ranges.');
      }
      const rule = partial<Rule>('ConditionalFormatRule', {});
      wishes.set(rule, { ...wish });
      return rule;
    },
    setBackground: (color: string | null) => chain({ background: color }),
    setFontColor: (color: string | null) => chain({ fontColor: color }),
    setGradientMaxpoint: (greatest) => chain({ scale: { ...wish.scale, greatest } }),
    setGradientMidpointWithValue(middle: string, type: unknown, value: unknown) {
      if (String(type) !== 'PERCENT' || value !== '50') {
        throw new Error('not in the preview: a middle other than 50 percent');
      }
      return chain({ scale: { ...wish.scale, middle } });
    },
    setGradientMinpoint: (least) => chain({ scale: { ...wish.scale, least } }),
    setRanges: (ranges) => chain({ ranges }),
    whenFormulaSatisfied: (formula) => chain({ formula }),
  });
  return builder;
}

/** Makes these the sheet's conditional formats; the first has precedence. */
export function applyConditionalFormats(worksheet: FWorksheet, rules: readonly Rule[]): void {
  worksheet.clearConditionalFormatRules();
  // Univer puts a new rule before the others.
  for (const rule of [...rules].reverse()) {
    worksheet.addConditionalFormattingRule(univerRule(worksheet, rule));
  }
}

/** The sheet's conditional formats by a formula, as Google's. */
export function conditionalFormatsOf(worksheet: FWorksheet): Rule[] {
  return worksheet.getConditionalFormattingRules().map(({ rule }) => {
    const formula = 'value' in rule ? rule.value : undefined;
    const condition = partial<Condition>('BooleanCondition', {
      getCriteriaValues: () => [formula],
    });
    return partial<Rule>('ConditionalFormatRule', { getBooleanCondition: () => condition });
  });
}

function univerRule(worksheet: FWorksheet, rule: Rule): IConditionFormattingRule {
  const wish = wishes.get(rule);
  if (!wish) throw new Error('this conditional format rule is not of the preview');
  const ranges = wish.ranges.map((range) => facadeOf(range).getRange());
  if (wish.formula === '') return scaleRule(worksheet, wish.scale, ranges);
  const builder = worksheet.newConditionalFormattingRule().whenFormulaSatisfied(wish.formula);
  if (wish.background !== null) builder.setBackground(wish.background);
  if (wish.fontColor !== null) builder.setFontColor(wish.fontColor);
  return builder.setRanges(ranges).build();
}

function scaleRule(
  worksheet: FWorksheet,
  { least, middle, greatest }: Wish['scale'],
  ranges: IRange[],
): IConditionFormattingRule {
  const points = [
    { color: least, value: { type: CFValueType.min } },
    { color: middle, value: { type: CFValueType.percent, value: 50 } },
    { color: greatest, value: { type: CFValueType.max } },
  ].filter(({ color }) => color !== undefined);
  return worksheet
    .newConditionalFormattingRule()
    .setColorScale(points.map(({ color = '', value }, index) => ({ index, color, value })))
    .setRanges(ranges)
    .build();
}
