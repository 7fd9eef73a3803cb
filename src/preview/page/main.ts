import type { Catalog } from '../../sheets/protocol';
import { startAddOn, type BuiltFiles } from '../add-on';
import type { Workbook } from '../apps-script/workbook';
import { chartBoard } from '../charts/board';
import { startPageUniver } from '../univer/page-univer';
import { readerOf } from '../reader';
import { byId } from './element';
import { explainErrors } from './error-popup';
import { followLinks } from './links';
import { drawLocales } from './locales';
import { drawMenu } from './menu-bar';
import './page.css';
import { askBeforeProtected } from './protection-question';
import { startSidebar } from './sidebar';
import { offerTypingHelp } from './typing-help';
import { placeOf, words } from './words';

const place = placeOf(location.search, navigator.language);
const { language, locale, timeZone } = place;
document.documentElement.lang = language;
let isUsed = (): boolean => false;
drawLocales(byId('locales', HTMLElement), place, () => isUsed());

builtFiles().then(start, () => showMessage('', words.notBuilt[language]));

function start(files: BuiltFiles): void {
  const running = startPageUniver('sheet', language);
  const book: Workbook = { ...running, locale, timeZone, showChart: chartBoard(() => book) };
  const sidebar = startSidebar(words.close[language], () => addOn);
  const addOn = startAddOn(book, files, language, {
    showMenu: (menu) =>
      drawMenu(byId('menu-bar', HTMLElement), words.extensions[language], menu, (name) => {
        try {
          addOn.run(name);
        } catch (error) {
          showMessage(words.failed[language], error instanceof Error ? error.message : '');
        }
      }),
    showSidebar: sidebar.show,
    showMessage,
  });
  addOn.run('onOpen', { authMode: 'NONE' });
  offerTypingHelp(book.univer, catalogOf(files).cards[language].functions);
  explainErrors(book, addOn, words.error[language]);
  followLinks(book);
  askBeforeProtected(book, (description) =>
    confirm(`${description}\n\n${words.protectedCell[language]}`),
  );
  const reader = readerOf(book, addOn);
  isUsed = () => reader.sheetNames().some((name) => reader.values(name).flat().some(Boolean));
  Object.assign(window, { preview: reader });
  document.documentElement.dataset['ready'] = 'yes';
}

/** What the sidebar's page offers. */
function catalogOf({ pages }: BuiltFiles): Catalog {
  const page = new DOMParser().parseFromString(pages['Sidebar'] ?? '', 'text/html');
  return JSON.parse(page.getElementById('catalog')?.textContent ?? '') as Catalog;
}

async function builtFiles(): Promise<BuiltFiles> {
  const files = ['Code.js', 'Sidebar.html', 'Library.html'];
  const [code = '', Sidebar = '', Library = ''] = await Promise.all(files.map(text));
  return { code, pages: { Sidebar, Library } };
}

async function text(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} is not there`);
  return response.text();
}

function showMessage(title: string, message: string): void {
  byId('message-title', HTMLElement).textContent = title;
  byId('message-text', HTMLElement).textContent = message;
  byId('message', HTMLDialogElement).showModal();
}
