import type { Face, HtmlPage, Menu, MenuItem } from './face';
import { enumeration, strict } from './strict';

type Ui = GoogleAppsScript.Base.Ui;
type MenuBuilder = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const menus = new WeakMap<MenuBuilder, Menu>();
const pages = new WeakMap<object, HtmlPage>();

/** Google's Ui; `addOnName` is the menu's title under Extensions. */
export function uiOf(face: Face, addOnName: string): Ui {
  const Button = enumeration<typeof GoogleAppsScript.Base.Button>('Button', ['OK', 'CANCEL']);
  const alert: Ui['alert'] = (first: string, second?: unknown) => {
    if (typeof second === 'string') face.showMessage(first, second);
    else face.showMessage('', first);
    return Button.OK;
  };
  return strict<Ui>('Ui', {
    Button,
    alert,
    createAddonMenu: () => menuBuilder(face, addOnName),
    createMenu: (title) => menuBuilder(face, title),
    showSidebar(output) {
      const page = pages.get(output);
      if (!page) throw new Error('this page is not of the preview');
      face.showSidebar(page);
    },
  });
}

/** Google's HtmlService over the built pages, by name without extension. */
export function htmlService(
  files: Readonly<Record<string, string>>,
): GoogleAppsScript.HTML.HtmlService {
  return strict<GoogleAppsScript.HTML.HtmlService>('HtmlService', {
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
  const output: HtmlOutput = strict<HtmlOutput>('HtmlOutput', {
    getContent: () => html,
    getTitle: () => title,
    setTitle(given) {
      title = given;
      return remember();
    },
  });
  return remember();
}

function menuBuilder(face: Face, title: string): MenuBuilder {
  const items: MenuItem[] = [];
  const add = (item: MenuItem): MenuBuilder => {
    items.push(item);
    return builder;
  };
  const builder: MenuBuilder = strict<MenuBuilder>('Menu', {
    addItem: (label, functionName) => add({ kind: 'item', label, functionName }),
    addSeparator: () => add({ kind: 'separator' }),
    addSubMenu(submenu) {
      const menu = menus.get(submenu);
      if (!menu) throw new Error('this menu is not of the preview');
      return add({ kind: 'menu', menu });
    },
    addToUi: () => face.showMenu({ title, items }),
  });
  menus.set(builder, { title, items });
  return builder;
}
