import type {
  ExampleCard,
  FunctionCard,
  InsertedFunction,
  ParameterCard,
  ShownResult,
} from '../sheets/protocol';
import { cardList, foldingCard } from './card-list';
import type { PageContext, Task } from './page-context';
import { h } from './element';
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
      card.search,
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
    insertButton(context, card.name),
    h('p', { class: 'hint' }, say(words.insertHint(selectedNames(card)))),
    h('p', {}, card.summary),
    h('h4', {}, say(words.syntax)),
    h('p', { class: 'formula code' }, ...breakable(card.syntax)),
    h('h4', {}, say(words.parameters)),
    h('dl', {}, ...card.parameters.flatMap((parameter) => parameterLines(parameter, say))),
    h('h4', {}, say(words.examples)),
    ...card.examples.map((example) => exampleBox(example, say)),
  ];
  return foldingCard(`function-${card.name}`, head, body);
}

/** What the user is to select for the function, as far as it cannot do without. */
function selectedNames({ parameters }: FunctionCard): string {
  const needed = parameters.filter(({ isSelected, optional }) => isSelected && !optional);
  return needed.map(({ name }) => name).join(', ');
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
    ...resultLines(result, say),
  );
}

function resultLines(result: ShownResult, say: Say): readonly HTMLElement[] {
  if ('text' in result) return [h('p', { class: 'result' }, say(words.result(result.text)))];
  const header = h('tr', {}, ...result.header.map((title) => h('th', { scope: 'col' }, title)));
  const rows = result.rows.map((row) => h('tr', {}, ...row.map((cell) => h('td', {}, cell))));
  const table = h('table', {}, h('thead', {}, header), h('tbody', {}, ...rows));
  const label = say(words.resultTable);
  // Wider than the sidebar: the keyboard must reach it to scroll.
  return [h('div', { class: 'wide', role: 'region', tabindex: '0', 'aria-label': label }, table)];
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
    show({ kind: 'working', text: say(words.insertingFunction(name)), progress: null });
    return { kind: 'done', text: insertedText(await callServer('insertFunction', { name }), say) };
  };
}

function insertedText({ at, isExample, inputs }: InsertedFunction, say: Say): string {
  const inserted = say(isExample ? words.insertedExample(at) : words.insertedFunction(at));
  if (inputs.length === 0) return inserted;
  const cells = inputs.map(({ label, address }) => `${label} (${address})`).join(', ');
  return `${inserted} ${say(words.setInputs(cells))}`;
}
