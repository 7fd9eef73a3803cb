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
 * What the sidebar calls. Code.js is loaded at every call of a custom function, which has no use for the side that
 * plans and writes sheets: it lies in one function that runs when the sidebar first asks for it.
 */
export function server(): Server {
  return require('./sheets/server');
}
