import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { semicolonsToCommas, toUniver } from '../../formulas/dialect';
import { replaceMethod, type Patch } from './patch';

/** Teaches the parser Google's dialect; the text in the cells stays as it was typed. */
export const dialect: Patch = {
  why: 'Univer takes `;` for no separator of arguments, and knows no B2:B and no {B2:B3;B5:B6}.',
  apply(univer) {
    const lexer = univer.__getInjector().get(LexerTreeBuilder);
    replaceMethod(
      lexer,
      'treeBuilder',
      (original) =>
        (formula, ...rest) =>
          original.call(lexer, toUniver(formula), ...rest),
    );
    // What the editor asks while one types must keep its positions, so only separators change there.
    replaceMethod(
      lexer,
      'sequenceNodesBuilder',
      (original) => (formula) => original.call(lexer, semicolonsToCommas(formula)),
    );
    replaceMethod(
      lexer,
      'getFunctionAndParameter',
      (original) => (formula, index) => original.call(lexer, semicolonsToCommas(formula), index),
    );
    replaceMethod(
      lexer,
      'checkIfAddBracket',
      (original) => (formula) => original.call(lexer, semicolonsToCommas(formula)),
    );
  },
};
