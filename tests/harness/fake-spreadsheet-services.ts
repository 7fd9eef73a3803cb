import { chartTypes, hiddenDimensionStrategies } from './fake-spreadsheet-builders';
import { local } from './fake-spreadsheet-state';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** What the script showed and kept. */
export interface Shown {
  /** Items of the add-on's menu: name and function, a separator as a dash. */
  readonly menu: (readonly [string, string] | '-')[];
  readonly sidebars: { readonly title: string; readonly html: string }[];
  /** Everything that was put into the user's cache, in its order. */
  readonly progress: string[];
  readonly cache: Map<string, string>;
  readonly properties: Map<string, string>;
  readonly lock: { heldByAnother: boolean; held: boolean; taken: number };
}

export interface ServiceOptions {
  /** The language of the account, e.g. `ru`; null where it may not be asked. */
  readonly accountLocale: string | null;
  /** The files of the script by name, as in `{ Sidebar: '<html>…' }`. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Nothing shown yet. */
export function nothingShown(): Shown {
  return {
    menu: [],
    sidebars: [],
    progress: [],
    cache: new Map(),
    properties: new Map(),
    lock: { heldByAnother: false, held: false, taken: 0 },
  };
}

/** The services beside SpreadsheetApp, as far as the add-on uses them. */
export function otherServices(shown: Shown, options: ServiceOptions): Record<string, unknown> {
  return {
    CacheService: local<GoogleAppsScript.Cache.CacheService>('CacheService', {
      getUserCache: () => userCache(shown),
    }),
    Charts: {
      ChartHiddenDimensionStrategy: hiddenDimensionStrategies,
      ChartType: chartTypes,
    },
    HtmlService: htmlService(options.pages),
    LockService: local<GoogleAppsScript.Lock.LockService>('LockService', {
      getDocumentLock: () => documentLock(shown),
    }),
    PropertiesService: local<GoogleAppsScript.Properties.PropertiesService>('PropertiesService', {
      getUserProperties: () => userProperties(shown),
    }),
    Session: local<GoogleAppsScript.Base.Session>('Session', {
      getActiveUserLocale() {
        if (options.accountLocale === null)
          throw new Error('You do not have permission to call Session.getActiveUserLocale.');
        return options.accountLocale;
      },
      getScriptTimeZone: () => 'America/New_York',
    }),
    Utilities: local<GoogleAppsScript.Utilities.Utilities>('Utilities', { formatDate }),
  };
}

/** A calendar day as `yyyy-mm-dd`, the only pattern that is faked. */
function formatDate(date: Date, timeZone: string, pattern: string): string {
  if (pattern !== 'yyyy-MM-dd') throw new Error(`not faked: the pattern ${pattern}`);
  return date.toLocaleDateString('sv-SE', { timeZone });
}

function userCache({ cache, progress }: Shown): GoogleAppsScript.Cache.Cache {
  return local<GoogleAppsScript.Cache.Cache>('Cache', {
    get: (key) => cache.get(key) ?? null,
    put(key, value) {
      cache.set(key, value);
      progress.push(value);
    },
    remove: (key) => void cache.delete(key),
  });
}

function userProperties({ properties }: Shown): GoogleAppsScript.Properties.Properties {
  const own: GoogleAppsScript.Properties.Properties = local<typeof own>('Properties', {
    getProperty: (key) => properties.get(key) ?? null,
    setProperty(key, value) {
      properties.set(key, value);
      return own;
    },
  });
  return own;
}

function documentLock({ lock }: Shown): GoogleAppsScript.Lock.Lock {
  return local<GoogleAppsScript.Lock.Lock>('Lock', {
    tryLock() {
      lock.held = !lock.heldByAnother;
      if (lock.held) lock.taken += 1;
      return lock.held;
    },
    releaseLock() {
      lock.held = false;
    },
  });
}

function htmlService(pages: Readonly<Record<string, string>>): GoogleAppsScript.HTML.HtmlService {
  return local<GoogleAppsScript.HTML.HtmlService>('HtmlService', {
    createHtmlOutput: (html?: unknown) => htmlOutput(String(html)),
    createHtmlOutputFromFile(name) {
      const html = pages[name];
      if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return htmlOutput(html);
    },
  });
}

function htmlOutput(html: string): HtmlOutput {
  let title = '';
  const output: HtmlOutput = local<HtmlOutput>('HtmlOutput', {
    getContent: () => html,
    getTitle: () => title,
    setTitle(given) {
      title = given;
      return output;
    },
  });
  return output;
}

/** The user interface of Sheets: the add-on's menu and the sidebar. */
export function fakeUi({ menu, sidebars }: Shown): Ui {
  return local<Ui>('Ui', {
    createAddonMenu() {
      const items: Shown['menu'] = [];
      const builder: Menu = local<Menu>('Menu', {
        addItem(name, functionName) {
          items.push([name, functionName]);
          return builder;
        },
        addSeparator() {
          items.push('-');
          return builder;
        },
        addToUi: () => void menu.splice(0, menu.length, ...items),
      });
      return builder;
    },
    showSidebar(page) {
      sidebars.push({ title: page.getTitle(), html: page.getContent() });
    },
  });
}
