import type { Language } from '../language';
import type { TemplateCard } from '../sheets/protocol';
import { currencies, type Currency } from '../writer/currency';
import { h } from './element';
import { insertedWords as words } from './inserted-words';
import type { PageContext } from './page-context';
import type { TemplateChoice } from './planning';

/** What few want to choose: folded away until it is opened. */
export interface InsertOptions {
  readonly element: HTMLElement;
  chosen(): Pick<TemplateChoice, 'currency' | 'protect'>;
}

/** The currency of a template that has money, and the protection of what is computed. */
export function insertOptions(card: TemplateCard, { language, say }: PageContext): InsertOptions {
  const { id } = card;
  const protect = h('input', { type: 'checkbox', 'data-testid': `protect-${id}` });
  const currency = h(
    'select',
    { 'data-testid': `currency-${id}` },
    h('option', { value: '' }, say(words.usualCurrency)),
    ...codes.map((code) =>
      h('option', { value: code }, code === 'none' ? say(words.noCurrency) : named(code, language)),
    ),
  );
  const fields = h(
    'div',
    { id: `options-${id}`, hidden: true },
    card.hasMoney ? h('label', { class: 'field' }, say(words.currency), currency) : null,
    h('label', { class: 'choice' }, protect, say(words.protect)),
  );
  const opener = h(
    'button',
    {
      type: 'button',
      class: 'link',
      'aria-expanded': 'false',
      'aria-controls': `options-${id}`,
      'data-testid': `options-${id}`,
      click: () => {
        fields.hidden = !fields.hidden;
        opener.setAttribute('aria-expanded', String(!fields.hidden));
      },
    },
    say(words.options),
  );
  const element = h('div', { class: 'options' }, opener, fields);
  return {
    element,
    chosen() {
      const code = codes.find((each) => each === currency.value);
      return { protect: protect.checked, ...(code ? { currency: code } : {}) };
    },
  };
}

const codes = Object.keys(currencies) as readonly Currency[];

/** `€ euro` */
function named(code: Currency, language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'currency' }).of(code) ?? code;
  return `${currencies[code]} ${name}`;
}
