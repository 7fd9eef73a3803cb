import { catalogOf } from '../../src/products/catalog';
import type { Language } from '../../src/language';
import type {
  Catalog,
  Insertion,
  Preparation,
  SelfCheckReport,
  TemplateCard,
} from '../../src/sheets/protocol';
import { allTemplates } from '../../src/templates/all';

/** What the build puts into the page. */
export const catalog = catalogOf('0.1.0');

/** A catalog of 30 templates, more than the whole pack will have. */
export const largeCatalog: Catalog = {
  ...catalog,
  cards: { en: thirtyTemplates('en'), ru: thirtyTemplates('ru') },
};

function thirtyTemplates(language: Language): Catalog['cards'][Language] {
  const { templates, functions } = catalog.cards[language];
  const repeated = Array.from({ length: 30 }, (_, index) => ({
    ...templateCard(templates, index % templates.length),
    id: `template-${index}`,
    ...(index === 1
      ? { title: { en: 'The second of thirty', ru: 'Второй из тридцати' }[language] }
      : {}),
  }));
  return { templates: repeated, functions };
}

function templateCard(cards: readonly TemplateCard[], index: number): TemplateCard {
  const card = cards[index];
  if (card === undefined) throw new Error(`the catalog has no template ${index}`);
  return card;
}

/** The card of the P&L template. */
export function pnlCard(language: Language): TemplateCard {
  const cards = catalog.cards[language].templates;
  return templateCard(
    cards,
    cards.findIndex(({ id }) => id === 'pnl'),
  );
}

/** What planning a template for an empty spreadsheet takes. */
export function preparationOf(id: string): Preparation {
  const template = allTemplates().find((each) => each.id === id);
  if (!template) throw new Error(`there is no template ${id}`);
  return { template, today: '2026-11-24', locale: 'en_US', takenNames: ['Sheet1'] };
}

/** The P&L template as it lies in the spreadsheet. */
export function pnlInsertion(language: Language): Insertion {
  const { id, title, sheets } = pnlCard(language);
  return {
    id: 'insertion-1',
    template: id,
    title,
    sampleData: true,
    isRecent: true,
    sheets: sheets.map((name, index) => ({ id: 101 + index, name })),
  };
}

/** What a self-check found: one line of each state. */
export const selfCheckReport: Record<Language, SelfCheckReport> = {
  en: {
    passed: 1,
    failed: 1,
    slow: 0,
    lines: [
      { state: 'ok', text: 'Formulas with “;” are understood: =SUM(1;2) gives 3.' },
      { state: 'differs', text: 'FUNNEL_CONV: expected 0.75, the cell shows #NAME?.' },
      { state: 'note', text: 'The spreadsheet is in Europe/Berlin, the script in Europe/Moscow.' },
    ],
    text: 'Pult 0.1.0\nok: =SUM(1;2) gives 3\ndiffers: FUNNEL_CONV shows #NAME?\nnote: two time zones',
  },
  ru: {
    passed: 1,
    failed: 1,
    slow: 0,
    lines: [
      { state: 'ok', text: 'Формулы с «;» понятны таблице: =SUM(1;2) даёт 3.' },
      { state: 'differs', text: 'FUNNEL_CONV: ожидали 0,75, в ячейке #NAME?.' },
      { state: 'note', text: 'Часовой пояс таблицы Europe/Berlin, скрипта — Europe/Moscow.' },
    ],
    text: 'Pult 0.1.0\nв порядке: =SUM(1;2) даёт 3\nотличается: FUNNEL_CONV, в ячейке #NAME?',
  },
};
