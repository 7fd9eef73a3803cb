import type { Language } from '../language';
import type { Catalog, SidebarPage } from '../sheets/protocol';
import { createPerform, type Desk, type Task } from './desk';
import { h } from './element';
import { functionsPage } from './functions-page';
import { helpPage } from './help-page';
import { lastInsertionNotice } from './insertion';
import { languages } from './languages';
import { createNoticeBar } from './notice-bar';
import { selfCheckPage } from './self-check-page';
import { callServer, failureSentence } from './server';
import { createTabs, type Tab } from './tabs';
import { templatesPage } from './templates-page';
import { wordsIn } from './words';

/** Opens the sidebar inside `root`, on the page its `data-page` names. */
function openSidebar(root: HTMLElement): void {
  const bar = createNoticeBar();
  const frame = h('div', { class: 'frame' });
  const perform = createPerform(root);
  frame.append(h('main', {}, h('h1', {}, 'Pult')));
  root.replaceChildren(frame, bar.element);

  function draw(catalog: Catalog): Desk {
    const words = wordsIn(catalog.language);
    const show = (notice: Parameters<typeof bar.show>[0]) => bar.show(notice, words);
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
    bar.show({ kind: 'working', text: words.opening, progress: null }, words);
    try {
      const desk = draw(await callServer('getCatalog'));
      bar.show(lastInsertionNotice(desk), desk.words);
    } catch (failure) {
      const again = { label: words.tryAgain, testId: 'try-again', choose: () => void start() };
      const text = failureSentence(failure, words);
      bar.show({ kind: 'failed', text, offers: { buttons: [again] } }, words);
    }
  }

  void start();
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
