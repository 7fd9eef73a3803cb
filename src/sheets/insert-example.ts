import { storedExample } from './library';
import type { InsertFunctionRequest, Outcome } from './protocol';
import { Sentence } from './sentence';
import { sentences } from './sentences';
import { inUsersLanguage } from './user-language';

const LONGEST_QUOTE = 60;

/** Writes the function's first example into the selected cell; asks first where the cell holds something. */
export function insertExample({ name, agreed }: InsertFunctionRequest): Outcome<string> {
  const formula = storedExample(name);
  if (formula === null) throw new Sentence(sentences.unknownFunction(name));
  const cell = SpreadsheetApp.getActive().getCurrentCell();
  if (!cell) throw new Sentence(sentences.noCell);
  const address = `${cell.getSheet().getName()}!${cell.getA1Notation()}`;
  const content = cell.getFormula() || String(cell.getValue());
  if (content !== '' && !agreed)
    return {
      question: inUsersLanguage(sentences.cellHolds(address, content.slice(0, LONGEST_QUOTE))),
    };
  cell.setFormula(formula);
  return { done: address };
}
