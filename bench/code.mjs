import vm from 'node:vm';
import { spreadsheet } from './samples.mjs';

/** The custom functions of Code.js, called as Sheets calls them. */
export function customFunctions(code) {
  globalThis.SpreadsheetApp = { getActive: () => spreadsheet };
  // Not in a context of its own: Node asks C++ for each name like Math there, Apps Script does not.
  vm.runInThisContext(code, { filename: 'Code.js' });
  return globalThis;
}
