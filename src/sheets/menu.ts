import type { SidebarPage } from './protocol';
import { sidebarPage } from './sidebar-file';
import { accountLanguage } from './user-language';
import { MENU } from './words';

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

function show(page: SidebarPage): void {
  const html = sidebarPage().replace(/data-page="[^"]*"/, `data-page="${page}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('Pult'));
}
