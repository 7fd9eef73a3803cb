import { BooleanNumber, type Univer } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionCard } from '../../sheets/protocol';

/** Shows the add-on's functions, their parameters and examples while one types a formula. */
export function offerTypingHelp(univer: Univer, cards: readonly FunctionCard[]): void {
  univer.__getInjector().get(IDescriptionService).registerDescriptions(cards.map(infoOf));
}

function infoOf(card: FunctionCard): IFunctionInfo {
  const firstExample = card.examples[0]?.formula ?? '';
  return {
    functionName: card.name,
    functionType: FunctionType.User,
    abstract: card.question,
    description: [card.question, card.summary, firstExample].filter(Boolean).join('\n'),
    functionParameter: card.parameters.map(({ name, help, optional }) => ({
      name,
      detail: help,
      example: '',
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
