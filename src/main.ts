import { functionNamed } from './functions/registry';
import { calculate } from './sheets/custom-functions';
import type { CustomFunctions } from './sheets/insert-function';
import type { InsertedFunction, InsertFunctionRequest, Server } from './sheets/protocol';

export { calculate };
export {
  onInstall,
  onOpen,
  showFunctions,
  showHelp,
  showSelfCheck,
  showTemplates,
} from './sheets/menu';
export { PULT_SEES } from './sheets/probe';

/** The server by itself, which is given the functions that are there anyway. */
interface ServerAlone extends Omit<Server, 'insertFunction'> {
  insertFunction(request: InsertFunctionRequest, functions: CustomFunctions): InsertedFunction;
}

declare function require(path: './sheets/server'): ServerAlone;

/**
 * The functions the sidebar calls. Code.js is loaded at every call of a custom function, which does not need the side
 * that plans and writes sheets, so that side is one function, run when the sidebar first needs it.
 */
export function server(): Server {
  const alone = require('./sheets/server');
  return {
    ...alone,
    insertFunction: (request) => alone.insertFunction(request, { functionNamed, calculate }),
  };
}
