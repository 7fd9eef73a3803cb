import { formulaOf } from '../gate/example-formulas';
import { functionNamed } from '../functions/registry';
import type { InsertFunctionRequest, Outcome } from './protocol';
import { Sentence } from './sentence';
import { userLanguage } from './user-language';
import { serverWords } from './words';

const LONGEST_QUOTE = 60;

/** Writes the function's first example into the selected cell; asks first where the cell holds something. */
export function insertExample({ name, agreed }: InsertFunctionRequest): Outcome<string> {
  const words = serverWords(userLanguage());
  const example = functionNamed(name)?.examples[0];
  if (!example) throw new Sentence((say) => say.unknownFunction(name));
  const cell = SpreadsheetApp.getActive().getCurrentCell();
  if (!cell) throw new Sentence((say) => say.noCell);
  const address = `${cell.getSheet().getName()}!${cell.getA1Notation()}`;
  const content = cell.getFormula() || String(cell.getValue());
  if (content !== '' && !agreed)
    return { question: words.cellHolds(address, content.slice(0, LONGEST_QUOTE)) };
  cell.setFormula(formulaOf(name, example));
  return { done: address };
}
