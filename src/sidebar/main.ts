import type { Catalog, SidebarPage } from '../sheets/protocol';
import type { Language } from '../language';
import { h } from './element';
import { functionsPage } from './functions-page';
import { type AboutAddOn, helpPage } from './help-page';
import { lastInsertionNotice } from './insertion';
import { createInsertions } from './insertions';
import type { Notice, Show } from './notice';
import { createNoticeBar } from './notice-bar';
import { createPerformer, type PageContext } from './page-context';
import { selfCheckPage } from './self-check-page';
import { callServer, failureSentence } from './server';
import { createTabs, type Tab } from './tabs';
import { templatesPage } from './templates-page';
import { sayIn, words } from './words';

/** Opens the sidebar inside `root`, on the page and in the language that its data name. */
function openSidebar(root: HTMLElement, catalog: Catalog): void {
  const bar = createNoticeBar();
  const frame = h('div', { class: 'frame' });
  const performer = createPerformer(root);
  root.replaceChildren(frame, bar.element);

  /** All of it is in the page already; only the reminder comes from the server. */
  function open(language: Language): PageContext {
    const say = sayIn(language);
    const show: Show = (notice) => bar.show(notice, say);
    const context: PageContext = {
      language,
      cards: catalog.cards[language],
      insertions: createInsertions(),
      say,
      perform: (task) => performer.perform(task, show, say),
    };
    draw(context);
    void remind(context, show);
    return context;
  }

  function draw(context: PageContext): void {
    document.documentElement.lang = context.language;
    const tabs = createTabs(
      pages(context, { version: catalog.version, choose }),
      context.say(words.pages),
      root.dataset.page ?? '',
      (page) => {
        root.dataset.page = page;
      },
    );
    const title = h('h1', { class: 'unseen' }, 'Pult');
    frame.replaceChildren(h('header', {}, title, tabs.list), h('main', {}, ...tabs.panels));
  }

  /** The server saves the choice in the background; a failure is shown unless other work has begun. */
  function choose(language: Language): void {
    if (performer.isBusy()) return;
    const { perform } = open(language);
    frame.querySelector<HTMLElement>(`[data-testid="language-${language}"]`)?.focus();
    callServer('chooseLanguage', language).catch((failure: unknown) =>
      perform(() => Promise.reject(failure)),
    );
  }

  /** Shows what is inserted, and offers to undo the last insertion unless the user has moved on meanwhile. */
  async function remind(context: PageContext, show: Show): Promise<void> {
    show({ kind: 'quiet' });
    const isAwaited = (): boolean =>
      bar.isQuiet() && document.documentElement.lang === context.language;
    const notice = await callServer('getInsertions').then(
      (insertions) => {
        context.insertions.learn(insertions);
        return lastInsertionNotice(context, insertions[0]);
      },
      (failure: unknown) => notReached(context, failure, () => void remind(context, show)),
    );
    if (isAwaited()) show(notice);
  }

  open(root.dataset.language === 'ru' ? 'ru' : 'en');
}

function notReached({ say }: PageContext, failure: unknown, again: () => void): Notice {
  return {
    kind: 'failed',
    text: failureSentence(failure, say),
    offers: { buttons: [{ label: say(words.tryAgain), testId: 'try-again', choose: again }] },
  };
}

function pages(context: PageContext, about: AboutAddOn): readonly Tab<string>[] {
  const { say } = context;
  return [
    { id: 'templates', label: say(words.templates), content: templatesPage(context) },
    { id: 'functions', label: say(words.functions), content: functionsPage(context) },
    { id: 'help', label: say(words.help), content: helpPage(context, about) },
    { id: 'self-check', label: say(words.selfCheck), content: selfCheckPage(context) },
  ] satisfies readonly Tab<SidebarPage>[];
}

const root = document.getElementById('pult');
const catalog = document.getElementById('catalog');
if (root && catalog) openSidebar(root, JSON.parse(catalog.textContent) as Catalog);
