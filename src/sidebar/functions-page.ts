import type { ExampleCard, FunctionCard, ParameterCard } from '../sheets/protocol';
import { cardList, foldingCard } from './card-list';
import type { PageContext, Task } from './page-context';
import { h } from './element';
import { asking, withConsent } from './notice';
import { callServer } from './server';
import { fill, type Words } from './words';

/** The page of custom functions: a search field and cards by subject. */
export function functionsPage(context: PageContext): readonly HTMLElement[] {
  const { cards: listed, words } = context;
  const cards = listed.functions.map((card) => ({
    group: card.group,
    texts: [
      card.name,
      card.question,
      card.summary,
      ...card.parameters.flatMap(({ name, help }) => [name, help]),
    ],
    element: functionCard(context, card),
  }));
  const search = {
    label: words.functionSearch,
    hint: words.functionSearchHint,
    testId: 'function-search',
  };
  return cardList(cards, search, words);
}

function functionCard(context: PageContext, card: FunctionCard): HTMLElement {
  const { words } = context;
  const head = [h('h3', { class: 'code' }, card.name), h('p', { class: 'purpose' }, card.question)];
  const body = [
    h('p', {}, card.summary),
    h('h4', {}, words.syntax),
    h('p', { class: 'formula code' }, ...breakable(card.syntax)),
    h('h4', {}, words.parameters),
    h('dl', {}, ...card.parameters.flatMap((parameter) => parameterLines(parameter, words))),
    h('h4', {}, words.examples),
    ...card.examples.map((example) => exampleBox(example, words)),
    insertButton(context, card.name),
  ];
  return foldingCard(`function-${card.name}`, head, body);
}

function parameterLines(parameter: ParameterCard, words: Words): readonly HTMLElement[] {
  const mark = parameter.optional ? h('span', { class: 'mark' }, words.optional) : null;
  return [
    h('dt', {}, h('span', { class: 'code' }, parameter.name), mark),
    h('dd', {}, parameter.help),
  ];
}

function exampleBox({ formula, result }: ExampleCard, words: Words): HTMLElement {
  return h(
    'div',
    { class: 'formula' },
    h('p', { class: 'code' }, ...breakable(formula)),
    h('p', { class: 'result' }, fill(words.result, { result })),
  );
}

/** Lets a long formula break after its separators rather than inside a name. */
function breakable(formula: string): readonly (string | HTMLElement)[] {
  return formula.split(/(?<=[;(])/).flatMap((part) => [part, h('wbr')]);
}

function insertButton(context: PageContext, name: string): HTMLElement {
  return h(
    'button',
    {
      type: 'button',
      class: 'primary',
      'data-task': true,
      'data-testid': `insert-function-${name}`,
      click: () => void context.perform(insertingFunction(context.words, name)),
    },
    context.words.insertFunction,
  );
}

function insertingFunction(words: Words, name: string): Task {
  return async (show) => {
    const cell = await withConsent(
      (agreed) => {
        const text = fill(words.insertingFunction, { name });
        show({ kind: 'working', text, progress: null });
        return callServer('insertFunction', { name, agreed });
      },
      asking(show, { yes: words.replaceCell, no: words.keepCell }),
    );
    if (cell === null) return { kind: 'quiet' };
    return { kind: 'done', text: fill(words.insertedFunction, { cell }) };
  };
}
