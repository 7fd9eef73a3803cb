import type { Language } from '../language';
import type { Catalog, SidebarPage } from '../sheets/protocol';
import { createPerform, type Desk, type Task } from './desk';
import { h } from './element';
import { functionsPage } from './functions-page';
import { helpPage } from './help-page';
import { lastInsertionNotice } from './insertion';
import { languages } from './languages';
import type { Show } from './notice';
import { createNoticeBar } from './notice-bar';
import { selfCheckPage } from './self-check-page';
import { callServer, failureSentence } from './server';
import { createTabs, type Tab } from './tabs';
import { templatesPage } from './templates-page';
import { wordsIn, type Words } from './words';

/** Opens the sidebar inside `root`, on the page its `data-page` names. */
function openSidebar(root: HTMLElement): void {
  const bar = createNoticeBar();
  const frame = h('div', { class: 'frame' });
  const perform = createPerform(root);
  root.replaceChildren(frame, bar.element);

  function draw(catalog: Catalog): Desk {
    const words = wordsIn(catalog.language);
    const show: Show = (notice) => bar.show(notice, words);
    const desk: Desk = { catalog, words, perform: (task) => perform(task, show, words) };
    document.documentElement.lang = catalog.language;
    const tabs = createTabs(pages(desk), words.pages, root.dataset.page ?? '', (page) => {
      root.dataset.page = page;
    });
    frame.replaceChildren(
      h('header', {}, languageSwitch(desk, choosing(desk)), tabs.list),
      h('main', {}, ...tabs.panels),
    );
    return desk;
  }

  function choosing({ words }: Desk): (language: Language) => Task {
    return (language) => async (show) => {
      show({ kind: 'working', text: words.switching, progress: null });
      const desk = draw(await callServer('chooseLanguage', language));
      frame.querySelector<HTMLElement>(`[data-testid="language-${language}"]`)?.focus();
      return lastInsertionNotice(desk);
    };
  }

  async function start(): Promise<void> {
    const words = wordsIn(navigator.language.startsWith('ru') ? 'ru' : 'en');
    const title = h('h1', {}, 'Pult');
    frame.replaceChildren(h('main', {}, title));
    bar.show({ kind: 'working', text: words.opening, progress: null }, words);
    try {
      const desk = draw(await callServer('getCatalog'));
      bar.show(lastInsertionNotice(desk), desk.words);
    } catch (failure) {
      title.after(againButton(words, start));
      bar.show({ kind: 'failed', text: failureSentence(failure, words) }, words);
    }
  }

  void start();
}

function againButton(words: Words, start: () => Promise<void>): HTMLElement {
  const click = () => void start();
  return h('button', { type: 'button', 'data-testid': 'try-again', click }, words.tryAgain);
}

function pages(desk: Desk): readonly Tab<string>[] {
  const { words } = desk;
  return [
    { id: 'templates', label: words.templates, content: templatesPage(desk) },
    { id: 'functions', label: words.functions, content: functionsPage(desk) },
    { id: 'help', label: words.help, content: helpPage(desk) },
    { id: 'self-check', label: words.selfCheck, content: selfCheckPage(desk) },
  ] satisfies readonly Tab<SidebarPage>[];
}

function languageSwitch(desk: Desk, choosing: (language: Language) => Task): HTMLElement {
  const buttons = languages.map(({ language, name }) => {
    const chosen = language === desk.catalog.language;
    return h(
      'button',
      {
        type: 'button',
        lang: language,
        'aria-pressed': String(chosen),
        'data-task': true,
        'data-testid': `language-${language}`,
        click: () => {
          if (!chosen) void desk.perform(choosing(language));
        },
      },
      name,
    );
  });
  return h(
    'div',
    { class: 'top' },
    h('h1', {}, `Pult ${desk.catalog.version}`),
    h('div', { class: 'languages', role: 'group', 'aria-label': desk.words.language }, ...buttons),
  );
}

const root = document.getElementById('pult');
if (root !== null) openSidebar(root);
