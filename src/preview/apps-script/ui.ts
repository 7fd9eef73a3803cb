import type { Host, HtmlPage, MenuItem } from './host';
import { partial } from './partial';

type Ui = GoogleAppsScript.Base.Ui;
type MenuBuilder = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const pages = new WeakMap<object, HtmlPage>();

/** Google's Ui; `addOnName` is the menu's title under Extensions. */
export function uiOf(host: Host, addOnName: string): Ui {
  return partial<Ui>('Ui', {
    createAddonMenu: () => menuBuilder(host, addOnName),
    showSidebar(output) {
      const page = pages.get(output);
      if (!page) throw new Error('this page is not of the preview');
      host.showSidebar(page);
    },
  });
}

/** Google's HtmlService over the built pages, by name without extension. */
export function htmlService(
  files: Readonly<Record<string, string>>,
): GoogleAppsScript.HTML.HtmlService {
  return partial<GoogleAppsScript.HTML.HtmlService>('HtmlService', {
    createHtmlOutput: (html?: unknown) => htmlOutput(typeof html === 'string' ? html : ''),
    createHtmlOutputFromFile(name) {
      const html = files[name];
      if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return htmlOutput(html);
    },
  });
}

function htmlOutput(html: string): HtmlOutput {
  let title = '';
  const remember = (): HtmlOutput => {
    pages.set(output, { title, html });
    return output;
  };
  const output: HtmlOutput = partial<HtmlOutput>('HtmlOutput', {
    getContent: () => html,
    setTitle(given) {
      title = given;
      return remember();
    },
  });
  return remember();
}

function menuBuilder(host: Host, title: string): MenuBuilder {
  const items: MenuItem[] = [];
  const add = (item: MenuItem): MenuBuilder => {
    items.push(item);
    return builder;
  };
  const builder: MenuBuilder = partial<MenuBuilder>('Menu', {
    addItem: (label, functionName) => add({ kind: 'item', label, functionName }),
    addSeparator: () => add({ kind: 'separator' }),
    addToUi: () => host.showMenu({ title, items }),
  });
  return builder;
}
