import type { Language } from '../language';
import type { TemplateCard } from '../sheets/protocol';
import { cardList, foldingCard, type SearchField } from './card-list';
import type { PageContext } from './page-context';
import { h } from './element';
import { insertedCards } from './inserted-cards';
import { insertOptions } from './insert-options';
import { inserting } from './insertion';
import { languages } from './languages';
import { words, type Say } from './words';

/** This many templates can be seen at a glance; with more there is a search field. */
const glance = 8;

/** The page of templates: what is inserted, then what can be, by subject. */
export function templatesPage(context: PageContext): readonly HTMLElement[] {
  const { cards: listed, say } = context;
  const cards = listed.templates.map((card) => ({
    group: card.group,
    texts: [card.title, card.purpose, ...card.sheets],
    element: templateCard(context, card),
  }));
  const list = cardList(cards, cards.length > glance ? searchField(say) : null, say);
  return [insertedCards(context), ...list];
}

function searchField(say: Say): SearchField {
  return {
    label: say(words.templateSearch),
    hint: say(words.templateSearchHint),
    testId: 'template-search',
  };
}

function templateCard(context: PageContext, card: TemplateCard): HTMLElement {
  const { say } = context;
  const head = [
    h('h3', {}, card.title),
    h('p', { class: 'purpose' }, card.purpose),
    h('p', { class: 'sheets' }, `${say(words.sheets)}: ${card.sheets.join(' · ')}`),
  ];
  const steps = card.howTo.map((step) => h('li', {}, step));
  const body = [
    insertForm(context, card),
    h('h4', {}, say(words.howTo)),
    h('ol', { class: 'steps' }, ...steps),
  ];
  return foldingCard(`template-${card.id}`, head, body);
}

function insertForm(context: PageContext, card: TemplateCard): HTMLElement {
  const { say } = context;
  const { id, title } = card;
  const sample = h('input', { type: 'checkbox', checked: true, 'data-testid': `sample-${id}` });
  const options = insertOptions(card, context);
  const form = h(
    'form',
    {
      submit: (event) => {
        event.preventDefault();
        const language = new FormData(form).get('language') === 'ru' ? 'ru' : 'en';
        const sampleData = card.hasSample && sample.checked;
        const choice = { template: id, language, sampleData, ...options.chosen() } as const;
        void context.perform(inserting(context, title, choice));
      },
    },
    card.hasSample ? h('label', { class: 'choice' }, sample, say(words.sampleData)) : null,
    languageChoice(id, context.language, say),
    options.element,
    h(
      'button',
      {
        type: 'submit',
        class: 'primary',
        'aria-label': say(words.insertTemplate(title)),
        'data-task': true,
        'data-testid': `insert-${id}`,
      },
      say(words.insert),
    ),
  );
  return form;
}

function languageChoice(template: string, chosen: Language, say: Say): HTMLElement {
  const choices = languages.map(({ language, name }) =>
    h(
      'label',
      { class: 'choice', lang: language },
      h('input', {
        type: 'radio',
        name: 'language',
        value: language,
        checked: language === chosen,
        'data-testid': `sheet-language-${template}-${language}`,
      }),
      name,
    ),
  );
  return h(
    'fieldset',
    {},
    h('legend', {}, say(words.sheetLanguage)),
    h('div', { class: 'choices' }, ...choices),
  );
}
