import type { Univer } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import './open-ranges';
import './rule-dependencies';
import { semicolonsToCommas, toUniver } from './dialect';

/** Teaches Univer's parser Google's dialect; the text in the cells stays as it was typed. */
export function speakGoogle(univer: Univer): void {
  const lexer = univer.__getInjector().get(LexerTreeBuilder);
  const { treeBuilder, sequenceNodesBuilder, getFunctionAndParameter, checkIfAddBracket } = lexer;

  lexer.treeBuilder = (formula, ...rest) => treeBuilder.call(lexer, toUniver(formula), ...rest);

  // What the editor asks while one types must keep its positions, so only separators change there.
  lexer.sequenceNodesBuilder = (formula) =>
    sequenceNodesBuilder.call(lexer, semicolonsToCommas(formula));
  lexer.getFunctionAndParameter = (formula, index) =>
    getFunctionAndParameter.call(lexer, semicolonsToCommas(formula), index);
  lexer.checkIfAddBracket = (formula) => checkIfAddBracket.call(lexer, semicolonsToCommas(formula));
}
