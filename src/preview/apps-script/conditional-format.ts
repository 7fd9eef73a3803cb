import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { facadeOf } from './range-facade';
import { strict } from './strict';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Wish {
  formula: string;
  ranges: readonly Range[];
  background: string | null;
  fontColor: string | null;
  bold: boolean;
}

const wishes = new WeakMap<Rule, Readonly<Wish>>();

/** Google's builder of conditional formats that depend on a formula. */
export function newConditionalFormatRule(): Builder {
  const wish: Wish = { formula: '', ranges: [], background: null, fontColor: null, bold: false };
  const chain = (change: Partial<Wish>): Builder => {
    Object.assign(wish, change);
    return builder;
  };
  const builder: Builder = strict<Builder>('ConditionalFormatRuleBuilder', {
    build() {
      if (wish.formula === '' || wish.ranges.length === 0) {
        throw new Error('A conditional format rule needs a condition and ranges.');
      }
      const { ranges } = wish;
      const rule = strict<Rule>('ConditionalFormatRule', { getRanges: () => [...ranges] });
      wishes.set(rule, { ...wish });
      return rule;
    },
    setBackground: (color: string | null) => chain({ background: color }),
    setBold: (bold) => chain({ bold: bold === true }),
    setFontColor: (color: string | null) => chain({ fontColor: color }),
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

function univerRule(worksheet: FWorksheet, rule: Rule): IConditionFormattingRule {
  const wish = wishes.get(rule);
  if (!wish) throw new Error('this conditional format rule is not of the preview');
  const builder = worksheet.newConditionalFormattingRule().whenFormulaSatisfied(wish.formula);
  if (wish.background !== null) builder.setBackground(wish.background);
  if (wish.fontColor !== null) builder.setFontColor(wish.fontColor);
  if (wish.bold) builder.setBold(true);
  return builder.setRanges(wish.ranges.map((range) => facadeOf(range).getRange())).build();
}
