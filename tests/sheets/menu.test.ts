import * as entryPoints from '../../src/main';
import { onInstall, onOpen, showSelfCheck, showTemplates } from '../../src/sheets/menu';
import { loadCode } from '../harness/bundle';
import { fakeSpreadsheet, type FakeSpreadsheet, install } from '../harness/fake-spreadsheet';

const RUSSIAN = [
  ['Шаблоны', 'showTemplates'],
  ['Функции', 'showFunctions'],
  ['Как пользоваться', 'showHelp'],
  '-',
  ['Самопроверка', 'showSelfCheck'],
];
const ENGLISH = [
  ['Templates', 'showTemplates'],
  ['Functions', 'showFunctions'],
  ['How to use Pult', 'showHelp'],
  '-',
  ['Self-check', 'showSelfCheck'],
];

function open(options: Parameters<typeof fakeSpreadsheet>[0]): FakeSpreadsheet {
  const book = fakeSpreadsheet(options);
  install(book);
  return book;
}

test.each<[string | null, unknown]>([
  ['ru', RUSSIAN],
  ['ru_RU', RUSSIAN],
  ['en_GB', ENGLISH],
  ['de', ENGLISH],
  [null, ENGLISH],
])('an account in %s sees its menu', (accountLocale, menu) => {
  const book = open({ accountLocale });
  onOpen();
  expect(book.shown.menu).toEqual(menu);
});

test('installing shows the menu at once', () => {
  const book = open({});
  onInstall();
  expect(book.shown.menu).toEqual(RUSSIAN);
});

test('every item calls a function that the script has', () => {
  const book = open({});
  onOpen();
  const called = book.shown.menu.flatMap((item) => (item === '-' ? [] : [item[1]]));
  expect(called).toHaveLength(4);
  expect(called.filter((name) => !(name in entryPoints))).toEqual([]);
});

/** Everything throws but the building of the menu, as before the user has allowed anything. */
function servicesOfAuthModeNone(book: FakeSpreadsheet): Record<string, unknown> {
  const app = book.services['SpreadsheetApp'] as { readonly getUi: () => unknown };
  const names = Object.keys(book.services);
  return {
    ...Object.fromEntries(names.map((name) => [name, only(name, {})])),
    SpreadsheetApp: only('SpreadsheetApp', { getUi: () => app.getUi() }),
  };
}

function only(service: string, allowed: object): unknown {
  return new Proxy(allowed, {
    get(target, part) {
      if (typeof part === 'symbol' || part in target) return Reflect.get(target, part);
      throw new Error(`You do not have permission to call ${service}.${part}`);
    },
  });
}

test('before the user has allowed anything, opening a spreadsheet builds the menu and touches nothing else', () => {
  const book = fakeSpreadsheet();
  install({ services: servicesOfAuthModeNone(book) });
  onOpen();
  expect(book.shown.menu).toEqual(ENGLISH);
});

test('the built script does so under the same restriction', () => {
  const book = fakeSpreadsheet();
  loadCode(servicesOfAuthModeNone(book)).entry('onOpen')({ authMode: 'NONE' });
  expect(book.shown.menu).toEqual(ENGLISH);
});

test.each([
  ['templates', showTemplates],
  ['functions', entryPoints.showFunctions],
  ['help', entryPoints.showHelp],
  ['self-check', showSelfCheck],
])('the sidebar opens on its page %s, in the language of the user', (page, show) => {
  const book = open({
    accountLocale: 'ru',
    pages: { Sidebar: '<body data-page="templates" data-language="en"><main></main></body>' },
  });
  show();
  expect(book.shown.sidebars).toEqual([
    { title: 'Pult', html: `<body data-page="${page}" data-language="ru"><main></main></body>` },
  ]);
});
