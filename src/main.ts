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
export {
  chooseLanguage,
  getLastInsertion,
  insertFunction,
  insertTemplate,
  openSheet,
  readProgress,
  readSelfCheck,
  startSelfCheck,
  undoInsertion,
} from './sheets/server';
