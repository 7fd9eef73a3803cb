import { h } from './element';
import { matches } from './search';
import { words, type Say } from './words';

/** One card of a list, with its subject and the texts it is found by. */
export interface ListedCard {
  readonly group: string;
  readonly texts: readonly string[];
  readonly element: HTMLElement;
}

/** The words of the search field. */
export interface SearchField {
  readonly label: string;
  readonly hint: string;
  readonly testId: string;
}

/** Cards under their subjects, with a search field above unless `search` is null. */
export function cardList(
  cards: readonly ListedCard[],
  search: SearchField | null,
  say: Say,
): readonly HTMLElement[] {
  const groups = [...new Set(cards.map(({ group }) => group))].map((title) =>
    cardGroup(
      title,
      cards.filter(({ group }) => group === title),
    ),
  );
  const nothingFound = h('p', { class: 'nothing', role: 'status', 'data-testid': 'nothing-found' });

  function narrow(query: string): void {
    for (const group of groups) group.narrow(query);
    const found = groups.some(({ element }) => !element.hidden);
    nothingFound.textContent = found ? '' : say(words.nothingFound(query.trim()));
  }

  const field = search === null ? [] : [searchField(search, narrow)];
  return [...field, nothingFound, ...groups.map(({ element }) => element)];
}

function cardGroup(title: string, cards: readonly ListedCard[]) {
  const heading = h('h2', {}, title);
  const element = h('section', { class: 'group' }, heading, ...cards.map((card) => card.element));
  return {
    element,
    narrow(query: string): void {
      for (const card of cards) card.element.hidden = !matches(query, [title, ...card.texts]);
      element.hidden = cards.every((card) => card.element.hidden);
    },
  };
}

function searchField(search: SearchField, narrow: (query: string) => void): HTMLElement {
  const input = h('input', {
    type: 'search',
    'aria-label': search.label,
    placeholder: search.hint,
    'data-testid': search.testId,
    autocomplete: 'off',
    spellcheck: 'false',
    input: () => narrow(input.value),
  });
  return h('search', { class: 'search' }, input);
}

/** A card that shows its head and opens to the rest. */
export function foldingCard(
  testId: string,
  head: readonly HTMLElement[],
  body: readonly HTMLElement[],
): HTMLElement {
  const card = h(
    'details',
    {
      class: 'card',
      'data-testid': testId,
      toggle: () => {
        if (card.open) card.scrollIntoView({ block: 'nearest' });
      },
    },
    h('summary', {}, ...head),
    h('div', { class: 'body' }, ...body),
  );
  return card;
}
