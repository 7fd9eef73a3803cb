import { type SheetAnswer, type Spreadsheet, calculated } from '../gate/call';
import { functionNamed } from './registry';

export type { SheetAnswer, SheetCell, Spreadsheet } from '../gate/call';

/** Works out the custom function of that name: cells in, cells out, or an error that says what is wrong. */
export function calculate(
  name: string,
  args: readonly unknown[],
  spreadsheet: Spreadsheet,
): SheetAnswer {
  const definition = functionNamed(name);
  if (!definition) throw new Error(`no function is called ${name}`);
  return calculated(name, definition, args, spreadsheet);
}
