import type { Language } from '../language';
import { h } from './element';
import { helpTopics } from './help-topics';
import { languages } from './languages';
import type { PageContext } from './page-context';
import { words } from './words';

/** What the help page tells of the add-on itself, and lets one choose. */
export interface AboutAddOn {
  readonly version: string;
  readonly choose: (language: Language) => void;
}

/** The page of help: the language of the add-on, short answers, the version. */
export function helpPage(context: PageContext, about: AboutAddOn): readonly HTMLElement[] {
  const { language } = context;
  const topics = helpTopics.map(({ title, text }) =>
    h('section', { class: 'topic' }, h('h2', {}, title[language]), h('p', {}, text[language])),
  );
  return [
    languageSwitch(context, about.choose),
    ...topics,
    h('p', { class: 'version' }, `Pult ${about.version}`),
  ];
}

function languageSwitch(
  { language: chosen, say }: PageContext,
  choose: (language: Language) => void,
): HTMLElement {
  const buttons = languages.map(({ language, name }) =>
    h(
      'button',
      {
        type: 'button',
        lang: language,
        'aria-pressed': String(language === chosen),
        'data-task': true,
        'data-testid': `language-${language}`,
        click: () => {
          if (language !== chosen) choose(language);
        },
      },
      name,
    ),
  );
  const label = say(words.language);
  return h(
    'section',
    { class: 'topic languages' },
    h('h2', {}, label),
    h('div', { role: 'group', 'aria-label': label }, ...buttons),
  );
}
