import type { Server } from './sheets/protocol';

export { calculate } from './sheets/custom-functions';
export {
  onInstall,
  onOpen,
  showFunctions,
  showHelp,
  showSelfCheck,
  showTemplates,
} from './sheets/menu';
export { PULT_SEES } from './sheets/probe';

declare function require(path: './sheets/server'): Server;

/**
 * The functions the sidebar calls. Code.js is loaded at every call of a custom function, which does not need the side
 * that plans and writes sheets, so that side is one function, run when the sidebar first needs it.
 */
export function server(): Server {
  return require('./sheets/server');
}
