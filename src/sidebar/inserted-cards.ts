import type { InsertedSheet, Insertion, TemplateCard } from '../sheets/protocol';
import { foldingCard } from './card-list';
import { beginningNewYear, clearing, fixing } from './changing';
import { h } from './element';
import { insertedWords as words, sheetCount } from './inserted-words';
import type { PageContext, Task } from './page-context';
import { callServer } from './server';
import { words as general } from './words';

/** The templates that stand in the spreadsheet, each with its sheets and what can be done with it. */
export function insertedCards(context: PageContext): HTMLElement {
  const { say, insertions } = context;
  const place = h('div', {});
  const heading = h('h2', {}, say(words.heading));
  const section = h(
    'section',
    { class: 'group inserted', 'data-testid': 'inserted' },
    heading,
    place,
  );
  let drawn: readonly DrawnCard[] = [];
  insertions.watch((list) => {
    section.hidden = list.length === 0;
    const cards = list.map((insertion, index) => {
      const known = drawn.find((card) => card.insertion === insertion);
      return known ?? { insertion, element: cardOf(context, insertion, list.slice(index + 1)) };
    });
    redraw(
      place,
      cards.map(({ element }) => element),
    );
    drawn = cards;
  });
  return section;
}

interface DrawnCard {
  readonly insertion: Insertion;
  readonly element: HTMLElement;
}

/** The first insertion of a template is called like it, a later one by its number as well. */
function cardOf(
  context: PageContext,
  insertion: Insertion,
  earlier: readonly Insertion[],
): HTMLElement {
  const { template } = insertion;
  const count = earlier.filter((each) => each.template === template).length;
  return insertedCard(context, insertion, count === 0 ? template : `${template}-${count + 1}`);
}

/** What was open stays open, and the focus where it was. */
function redraw(place: HTMLElement, cards: readonly HTMLElement[]): void {
  const open = [...place.querySelectorAll<HTMLElement>('details[open]')].map(testIdOf);
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  for (const card of cards) if (open.includes(testIdOf(card))) card.setAttribute('open', '');
  place.replaceChildren(...cards);
  if (focused instanceof HTMLElement) focusAgain(place, focused);
}

/** A command that is done may be gone; then its card has the focus. */
function focusAgain(place: HTMLElement, focused: HTMLElement): void {
  const card = testIdOf(focused.closest('details'));
  const same = place.querySelector<HTMLElement>(`[data-testid="${testIdOf(focused)}"]`);
  const target = same ?? place.querySelector<HTMLElement>(`[data-testid="${card}"] > summary`);
  target?.focus();
}

function testIdOf(element: Element | null): string {
  return element instanceof HTMLElement ? (element.dataset.testid ?? '') : '';
}

function insertedCard(context: PageContext, insertion: Insertion, name: string): HTMLElement {
  const { say, cards, language } = context;
  const card = cards.templates.find(({ id }) => id === insertion.template);
  const title = card?.title ?? insertion.title;
  const shown = insertion.sheets.filter(({ hidden }) => !hidden);
  const when = new Date(insertion.id).toLocaleString(language, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const head = [
    h('h3', {}, say(words.title(title))),
    h('p', { class: 'sheets' }, `${say(sheetCount(shown.length))} · ${when}`),
  ];
  const sheets = h('div', {}, sheetLinks(context, shown, name));
  const commands = h('div', {}, ...commandsOf(context, insertion, card, name));
  const element = foldingCard(`inserted-${name}`, head, [sheets, commands]);
  element.addEventListener('toggle', () => {
    if (element.hasAttribute('open'))
      void readNames(context, insertion, name, { sheets, commands });
  });
  return element;
}

interface Parts {
  readonly sheets: HTMLElement;
  readonly commands: HTMLElement;
}

/** Sheets may have been renamed or removed since; they are asked when one looks. */
async function readNames(
  context: PageContext,
  { id }: Insertion,
  name: string,
  { sheets, commands }: Parts,
): Promise<void> {
  // Without an answer the names of the insertion are better than none.
  const now = await callServer('readSheets', id).catch(() => null);
  if (now === null) return;
  commands.hidden = now.length === 0;
  const shown = now.filter(({ hidden }) => !hidden);
  const links = sheetLinks(context, shown, name);
  if (sheets.contains(document.activeElement)) return;
  sheets.replaceChildren(now.length === 0 ? h('p', {}, context.say(words.gone)) : links);
}

function sheetLinks(
  { say, perform }: PageContext,
  sheets: readonly InsertedSheet[],
  name: string,
): HTMLElement {
  // What the bar says, and offers to undo, stays there while one looks at the sheets.
  const open = ({ id }: InsertedSheet): void => {
    callServer('openSheet', id).catch((failure: unknown) => perform(() => Promise.reject(failure)));
  };
  const items = sheets.map((sheet, index) =>
    h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: 'link',
          'data-testid': `inserted-sheet-${name}-${index + 1}`,
          click: () => {
            open(sheet);
          },
        },
        sheet.name,
      ),
    ),
  );
  return h('ul', { class: 'links', 'aria-label': say(general.openSheet) }, ...items);
}

function commandsOf(
  context: PageContext,
  insertion: Insertion,
  card: TemplateCard | undefined,
  name: string,
): readonly HTMLElement[] {
  const { say } = context;
  if (!card) return [];
  const command = commandIn(context);
  return [
    ...(insertion.sampleData && card.hasSample
      ? [
          command(
            `clear-sample-${name}`,
            say(words.clearSample),
            say(words.aboutClearing),
            clearing(context, insertion),
          ),
        ]
      : []),
    ...card.fixes.map((fix) =>
      command(`fix-${name}-${fix.key}`, fix.command, fix.about, fixing(context, insertion, fix)),
    ),
    ...(card.hasNewYear
      ? [
          command(
            `new-year-${name}`,
            say(words.newYear),
            say(words.aboutNewYear),
            beginningNewYear(context, insertion),
          ),
        ]
      : []),
  ];
}

/** A button with what it does above it. */
function commandIn({ perform }: PageContext) {
  return (testId: string, label: string, about: string, task: Task): HTMLElement => {
    const id = `about-${testId}`;
    const button = h(
      'button',
      {
        type: 'button',
        'aria-describedby': id,
        'data-task': true,
        'data-testid': testId,
        click: () => void perform(task),
      },
      label,
    );
    return h('div', { class: 'command' }, button, h('p', { id }, about));
  };
}
