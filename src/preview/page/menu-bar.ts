import type { Menu, MenuItem } from '../apps-script/host';

/** Draws Extensions with the add-on's menu in it; `choose` gets the function of the chosen item. */
export function drawMenu(
  bar: HTMLElement,
  title: string,
  menu: Menu,
  choose: (functionName: string) => void,
): void {
  const top = openable(title, 'menu-button', [
    group(menu, (functionName) => {
      top.close();
      choose(functionName);
    }),
  ]);
  bar.replaceChildren(top.button, top.panel);
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !bar.contains(target)) top.close();
  });
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      top.close();
      top.button.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(bar, event.key === 'ArrowDown' ? 1 : -1);
    }
  });
}

interface Openable {
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
  close(): void;
}

function openable(label: string, className: string, content: readonly HTMLElement[]): Openable {
  const panel = document.createElement('div');
  panel.className = 'menu';
  panel.setAttribute('role', 'menu');
  panel.hidden = true;
  panel.append(...content);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = label;
  button.setAttribute('aria-haspopup', 'menu');
  const show = (open: boolean): void => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) return;
    // What was open inside would be open the next time, and a click would close it.
    for (const inner of panel.querySelectorAll<HTMLElement>('[aria-expanded="true"]'))
      inner.click();
  };
  show(false);
  button.addEventListener('click', () => show(panel.hidden === true));
  return { button, panel, close: () => show(false) };
}

function group(menu: Menu, choose: (functionName: string) => void): HTMLElement {
  const inner = openable(
    `${menu.title} ▸`,
    'menu-item',
    menu.items.map((item) => itemElement(item, choose)),
  );
  inner.button.setAttribute('role', 'menuitem');
  const element = document.createElement('div');
  element.className = 'menu-group';
  element.append(inner.button, inner.panel);
  return element;
}

function itemElement(item: MenuItem, choose: (functionName: string) => void): HTMLElement {
  switch (item.kind) {
    case 'separator':
      return document.createElement('hr');
    case 'item': {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'menu-item';
      button.setAttribute('role', 'menuitem');
      button.textContent = item.label;
      button.addEventListener('click', () => choose(item.functionName));
      return button;
    }
    default:
      return item satisfies never;
  }
}

function moveFocus(bar: HTMLElement, by: number): void {
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('button')].filter(
    (button) => button.offsetParent !== null,
  );
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}
