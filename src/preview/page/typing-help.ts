import { BooleanNumber, type Univer } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { splitOutsideBrackets } from '../formulas/dialect';
import type { FunctionCard } from '../../sheets/protocol';

/** Shows the add-on's functions, their parameters and examples while one types a formula. */
export function offerTypingHelp(univer: Univer, cards: readonly FunctionCard[]): void {
  univer.__getInjector().get(IDescriptionService).registerDescriptions(cards.map(infoOf));
}

function infoOf(card: FunctionCard): IFunctionInfo {
  const firstExample = card.examples[0]?.formula ?? '';
  const given = argumentsOf(firstExample);
  return {
    functionName: card.name,
    functionType: FunctionType.User,
    abstract: card.question,
    description: card.summary,
    functionParameter: card.parameters.map(({ name, help, optional }, index) => ({
      name,
      detail: help,
      example: given[index] ?? (optional ? `[${name}]` : name),
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/** `=F(A1:A3;"step")` as its arguments. */
function argumentsOf(formula: string): string[] {
  const inner = formula.slice(formula.indexOf('(') + 1, formula.lastIndexOf(')'));
  return inner === '' ? [] : splitOutsideBrackets(inner, ';');
}
