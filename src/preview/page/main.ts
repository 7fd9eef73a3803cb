import type { Catalog } from '../../sheets/protocol';
import { startAddOn, type BuiltFiles } from '../add-on';
import type { Desk } from '../apps-script/desk';
import { chartBoard } from '../charts/board';
import { startPageUniver } from '../univer/page-univer';
import { readerOf } from '../reader';
import { byId } from './element';
import { explainErrors } from './error-popup';
import { drawLocales } from './locales';
import { drawMenu } from './menu-bar';
import './page.css';
import { startSidebar } from './sidebar';
import { offerTypingHelp } from './typing-help';
import { placeOf, words } from './words';

const place = placeOf(location.search, navigator.language);
const { language, locale, timeZone } = place;
document.documentElement.lang = language;
drawLocales(byId('locales', HTMLElement), locale);

builtFiles().then(start, () => showMessage('', words.notBuilt[language]));

function start(files: BuiltFiles): void {
  const running = startPageUniver('sheet', language);
  const desk: Desk = { ...running, locale, timeZone, showChart: chartBoard(() => desk) };
  const sidebar = startSidebar(words.close[language], () => addOn);
  const addOn = startAddOn(desk, files, language, {
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
  offerTypingHelp(desk.univer, catalogOf(files).cards[language].functions);
  explainErrors(desk, addOn, words.error[language]);
  Object.assign(window, { preview: readerOf(desk, addOn) });
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
