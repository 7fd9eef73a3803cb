import { h } from './element';
import type { Notice, Offer, Offers, Question } from './notice';
import type { Progress } from '../sheets/protocol';
import { words, type Say } from './words';

/** The strip at the foot of the sidebar where all messages appear. */
export interface NoticeBar {
  readonly element: HTMLElement;
  show(notice: Notice, say: Say): void;
  /** Whether nothing is shown. */
  isQuiet(): boolean;
}

/** Makes the strip, empty. Its live regions stay in the page so that screen readers follow them. */
export function createNoticeBar(): NoticeBar {
  const status = h('p', { class: 'message', role: 'status', 'data-testid': 'status' });
  const alert = h('p', { class: 'message', role: 'alert', 'data-testid': 'alert' });
  const rest = h('div', { class: 'rest' });
  const element = h('section', { class: 'notice', tabindex: '-1' }, status, alert, rest);
  let asker: Element | null = null;

  function show(notice: Notice, say: Say): void {
    const hadFocus = element.contains(document.activeElement);
    if (notice.kind === 'question' && !hadFocus) asker = document.activeElement;
    element.dataset.kind = notice.kind;
    element.setAttribute('aria-label', say(words.messages));
    setText(status, statusText(notice, say));
    setText(alert, notice.kind === 'failed' ? notice.text : '');
    rest.replaceChildren(...restOf(notice, say, () => show({ kind: 'quiet' }, say)));
    if (notice.kind === 'question') rest.querySelector<HTMLElement>('.refuse')?.focus();
    else if (hadFocus) focusAfter(notice);
  }

  /** The focus would be lost with the button that was pressed in the bar. */
  function focusAfter(notice: Notice): void {
    if (asker instanceof HTMLElement && asker.isConnected) asker.focus();
    else if (notice.kind !== 'quiet') element.focus();
    asker = null;
  }

  return { element, show, isQuiet: () => element.dataset.kind === 'quiet' };
}

function setText(region: HTMLElement, text: string): void {
  // Writing the same words again would make some screen readers read them twice.
  if (region.textContent !== text) region.textContent = text;
}

function statusText(notice: Notice, say: Say): string {
  if (notice.kind === 'done' || notice.kind === 'reminder') return notice.text;
  if (notice.kind !== 'working') return '';
  const { text, progress } = notice;
  // With a single sheet a count is meaningless.
  if (progress === null || progress.total < 2) return text;
  return `${text} ${say(words.progress(progress.done, progress.total))}`;
}

function restOf(notice: Notice, say: Say, hide: () => void): readonly HTMLElement[] {
  switch (notice.kind) {
    case 'quiet':
      return [];
    case 'working':
      return [progressBar(notice.text, notice.progress)];
    case 'question':
      return [questionBox(notice)];
    case 'done':
    case 'reminder':
    case 'failed':
      return [hideButton(say, hide), ...offerLists(notice.offers ?? {})];
    default:
      return notice satisfies never;
  }
}

function progressBar(label: string, progress: Progress | null): HTMLProgressElement {
  const bar = h('progress', { 'aria-label': label });
  if (progress !== null && progress.total > 0) {
    bar.max = progress.total;
    bar.value = progress.done;
  }
  return bar;
}

function questionBox(question: Question): HTMLElement {
  const answer = (agreed: boolean) => () => question.answer(agreed);
  return h(
    'div',
    {
      role: 'alertdialog',
      'aria-labelledby': 'question',
      keydown: (event) => {
        if (event instanceof KeyboardEvent && event.key === 'Escape') question.answer(false);
      },
    },
    h('p', { class: 'message', id: 'question' }, question.text),
    h(
      'div',
      { class: 'buttons' },
      button('primary', question.yes, 'confirm-yes', answer(true)),
      button('refuse', question.no, 'confirm-no', answer(false)),
    ),
  );
}

function offerLists({ links, buttons }: Offers): readonly HTMLElement[] {
  const lists: HTMLElement[] = [];
  if (links !== undefined) {
    const items = links.items.map((offer) => h('li', {}, offerButton('link', offer)));
    lists.push(
      h('p', { class: 'caption', id: 'links-caption' }, links.caption),
      h('ul', { class: 'links', 'aria-labelledby': 'links-caption' }, ...items),
    );
  }
  if (buttons !== undefined) {
    lists.push(h('div', { class: 'buttons' }, ...buttons.map((offer) => offerButton('', offer))));
  }
  return lists;
}

function offerButton(look: string, { label, testId, choose }: Offer): HTMLButtonElement {
  const element = button(look, label, testId, choose);
  element.dataset.task = '';
  return element;
}

function button(look: string, label: string, testId: string, click: () => void): HTMLButtonElement {
  return h('button', { type: 'button', class: look, 'data-testid': testId, click }, label);
}

function hideButton(say: Say, click: () => void): HTMLButtonElement {
  return h(
    'button',
    { type: 'button', class: 'hide', 'aria-label': say(words.hide), 'data-testid': 'hide', click },
    '×',
  );
}
