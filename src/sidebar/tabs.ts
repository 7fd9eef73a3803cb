import { h } from './element';

/** One page behind its tab. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly content: readonly HTMLElement[];
}

/** The tabs and their panels. */
export interface Tabs {
  readonly list: HTMLElement;
  readonly panels: readonly HTMLElement[];
}

/** Makes tabs after the ARIA pattern: arrows, Home and End move and select at once. */
export function createTabs<Id extends string>(
  tabs: readonly Tab<Id>[],
  label: string,
  selected: Id,
  onSelect: (id: Id) => void,
): Tabs {
  const pairs = tabs.map(({ id, label: title, content }, index) => ({
    id,
    button: tabButton(id, title, () => select(index)),
    panel: tabPanel(id, content),
  }));

  function select(index: number): void {
    pairs.forEach(({ id, button, panel }, position) => {
      const chosen = position === index;
      button.setAttribute('aria-selected', String(chosen));
      button.tabIndex = chosen ? 0 : -1;
      panel.hidden = !chosen;
      if (chosen) onSelect(id);
    });
  }

  function move(event: Event): void {
    if (!(event instanceof KeyboardEvent)) return;
    const now = pairs.findIndex(({ panel }) => !panel.hidden);
    const next = nextIndex(event.key, now, pairs.length);
    if (next === null) return;
    event.preventDefault();
    select(next);
    pairs[next]?.button.focus();
  }

  const buttons = pairs.map(({ button }) => button);
  select(
    Math.max(
      0,
      tabs.findIndex(({ id }) => id === selected),
    ),
  );
  return {
    list: h('div', { role: 'tablist', 'aria-label': label, keydown: move }, ...buttons),
    panels: pairs.map(({ panel }) => panel),
  };
}

function nextIndex(key: string, now: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (now + 1) % count;
    case 'ArrowLeft':
      return (now + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function tabButton(id: string, label: string, click: () => void): HTMLButtonElement {
  return h(
    'button',
    {
      type: 'button',
      role: 'tab',
      id: `tab-${id}`,
      'aria-controls': `panel-${id}`,
      'data-testid': `tab-${id}`,
      click,
    },
    label,
  );
}

function tabPanel(id: string, content: readonly HTMLElement[]): HTMLElement {
  return h(
    'div',
    { role: 'tabpanel', id: `panel-${id}`, 'aria-labelledby': `tab-${id}`, tabindex: '0' },
    ...content,
  );
}
