import type { Template } from '../templates/define';

/*
 * Code.js is loaded at every call of a custom function, which has no use for templates. The build therefore puts
 * them into Sidebar.html as JSON, and only menus and the sidebar's calls read that file.
 */
const TEMPLATES = /<script type="application\/json" id="templates">([\s\S]*?)<\/script>/;

/** The sidebar's page, without the templates that travel in its file. */
export function sidebarPage(): string {
  return sidebarFile().replace(TEMPLATES, '');
}

/** The templates the build has put into the sidebar's file. */
export function storedTemplates(): readonly Template[] {
  const [, text] = TEMPLATES.exec(sidebarFile()) ?? [];
  if (text === undefined)
    throw new Error('Sidebar.html holds no templates; build the add-on again');
  return JSON.parse(text) as Template[];
}

let file: string | undefined;

/** Read once an execution. */
function sidebarFile(): string {
  file ??= HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  return file;
}
