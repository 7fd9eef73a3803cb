import { catalogOf } from '../../src/products/catalog';
import { allFunctions } from '../../src/functions/registry';
import type { Cards } from '../../src/sheets/protocol';
import { allTemplates } from '../../src/templates/all';

const catalog = catalogOf('9.8.7');

/** Every text in a value, with the path to it. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}/${key}`));
}

test('the catalog tells the version it was built for', () => {
  expect(catalog.version).toBe('9.8.7');
});

test.each(['ru', 'en'] as const)(
  'in %s there is a card of everything, and it is complete',
  (language) => {
    const { templates, functions } = catalog.cards[language];
    expect(templates.map(({ id }) => id)).toEqual(allTemplates().map(({ id }) => id));
    expect(functions.map(({ name }) => name)).toEqual(allFunctions().map(({ name }) => name));
    const blank = texts(catalog.cards[language]).filter(
      ([path, text]) => text.trim() === '' && !path.includes('/result/rows/'),
    );
    expect(blank).toEqual([]);
    const lists = [
      ...templates.flatMap(({ sheets, howTo }) => [sheets, howTo]),
      ...functions.flatMap(({ parameters, examples }) => [parameters, examples]),
    ];
    expect(Math.min(...lists.map(({ length }) => length))).toBeGreaterThan(0);
  },
);

test('Russian words are Russian and English words are English', () => {
  const said = ({ templates, functions }: Cards): string[] => [
    ...templates.flatMap(({ title, purpose, group, howTo }) => [title, purpose, group, ...howTo]),
    ...functions.flatMap(({ group, question, summary, parameters }) => [
      group,
      question,
      summary,
      ...parameters.map(({ help }) => help),
    ]),
  ];
  expect(said(catalog.cards.ru).filter((text) => !/[а-яё]/i.test(text))).toEqual([]);
  expect(said(catalog.cards.en).filter((text) => /[а-яё]/i.test(text))).toEqual([]);
});

test.each([
  ['отток', ['RFM_SEGMENT', 'RFM_SCORE', 'LIMIT_DAY', 'COHORT_RETENTION', 'ACTIVE_BASE']],
  ['churn', ['RFM_SEGMENT', 'RFM_SCORE', 'LIMIT_DAY', 'COHORT_RETENTION', 'ACTIVE_BASE']],
  ['реактивация', ['RFM_SEGMENT', 'RFM_SCORE', 'LIMIT_DAY', 'ACTIVE_BASE']],
  ['заявки', ['FUNNEL_FORECAST', 'FUNNEL_REVERSE']],
  ['зарплата', ['WEEKLY_BONUS', 'BONUS_WEEK', 'KPI_BONUS']],
  ['hiring', ['HIRE_START_DATE', 'HIRING_PLAN']],
  ['юнит-экономика', ['UNIT_ECONOMICS']],
])('who looks for %s is shown %j, whatever language the sidebar speaks', (word, names) => {
  for (const { functions } of Object.values(catalog.cards)) {
    const found = functions.filter(({ search }) => search.includes(word));
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  }
});
