import type { SidebarPage } from './protocol';
import { accountLanguage, userLanguage } from './user-language';
import { MENU } from './menu-words';

/** Builds the menu; in AuthMode.NONE nothing else is allowed. */
export function onOpen(): void {
  const language = accountLanguage();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(MENU.templates[language], 'showTemplates')
    .addItem(MENU.functions[language], 'showFunctions')
    .addItem(MENU.help[language], 'showHelp')
    .addSeparator()
    .addItem(MENU.selfCheck[language], 'showSelfCheck')
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function showTemplates(): void {
  show('templates');
}

export function showFunctions(): void {
  show('functions');
}

export function showHelp(): void {
  show('help');
}

export function showSelfCheck(): void {
  show('self-check');
}

/** The page contains all it shows; it is only given the page to open. */
function show(page: SidebarPage): void {
  const html = HtmlService.createHtmlOutputFromFile('Sidebar')
    .getContent()
    .replace(/data-page="[^"]*"/, `data-page="${page}"`)
    .replace(/data-language="[^"]*"/, `data-language="${userLanguage()}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('Pult'));
}
