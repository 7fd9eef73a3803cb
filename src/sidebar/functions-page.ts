import type { ExampleCard, FunctionCard, ParameterCard } from '../sheets/protocol';
import { cardList, foldingCard } from './card-list';
import type { PageContext, Task } from './page-context';
import { h } from './element';
import { asking, withConsent } from './notice';
import { callServer } from './server';
import { words, type Say } from './words';

/** The page of custom functions: a search field and cards by subject. */
export function functionsPage(context: PageContext): readonly HTMLElement[] {
  const { cards: listed, say } = context;
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
    label: say(words.functionSearch),
    hint: say(words.functionSearchHint),
    testId: 'function-search',
  };
  return cardList(cards, search, say);
}

function functionCard(context: PageContext, card: FunctionCard): HTMLElement {
  const { say } = context;
  const head = [h('h3', { class: 'code' }, card.name), h('p', { class: 'purpose' }, card.question)];
  const body = [
    h('p', {}, card.summary),
    h('h4', {}, say(words.syntax)),
    h('p', { class: 'formula code' }, ...breakable(card.syntax)),
    h('h4', {}, say(words.parameters)),
    h('dl', {}, ...card.parameters.flatMap((parameter) => parameterLines(parameter, say))),
    h('h4', {}, say(words.examples)),
    ...card.examples.map((example) => exampleBox(example, say)),
    insertButton(context, card.name),
  ];
  return foldingCard(`function-${card.name}`, head, body);
}

function parameterLines(parameter: ParameterCard, say: Say): readonly HTMLElement[] {
  const mark = parameter.optional ? h('span', { class: 'mark' }, say(words.optional)) : null;
  return [
    h('dt', {}, h('span', { class: 'code' }, parameter.name), mark),
    h('dd', {}, parameter.help),
  ];
}

function exampleBox({ formula, result }: ExampleCard, say: Say): HTMLElement {
  return h(
    'div',
    { class: 'formula' },
    h('p', { class: 'code' }, ...breakable(formula)),
    h('p', { class: 'result' }, say(words.result(result))),
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
      click: () => void context.perform(insertingFunction(context.say, name)),
    },
    context.say(words.insertFunction),
  );
}

function insertingFunction(say: Say, name: string): Task {
  return async (show) => {
    const cell = await withConsent(
      (agreed) => {
        const text = say(words.insertingFunction(name));
        show({ kind: 'working', text, progress: null });
        return callServer('insertFunction', { name, agreed });
      },
      asking(show, { yes: say(words.replaceCell), no: say(words.keepCell) }),
    );
    if (cell === null) return { kind: 'quiet' };
    return { kind: 'done', text: say(words.insertedFunction(cell)) };
  };
}
