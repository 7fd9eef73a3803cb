import { catalogOf } from '../../src/products/catalog';
import { matches } from '../../src/sidebar/search';

const texts = ['ICE_SCORE', 'Какую гипотезу проверять первой?', 'Насколько всё просто'];

test.each([
  ['part of a name in any case', 'ice_s', true],
  ['every word, in any order and from different texts', 'первой ice', true],
  ['a word with е where the text has ё', 'все', true],
  ['a word with ё where the text has е', 'гипотёзу', true],
  ['a name with the sign of a formula', '=ICE', true],
  ['the beginning of a formula', '=ice_score(', true],
  ['nothing but spaces', '  ', true],
  ['a word that is nowhere', 'бонус', false],
  ['one word that is there and one that is not', 'ice бонус', false],
])('A search by %s (“%s”) gives %s.', (_, query, found) => {
  expect(matches(query, texts)).toBe(found);
});

test.each([
  ['заявки', 'Сколько заявок нужно?'],
  ['заявка', 'Сколько заявок нужно?'],
  ['гипотезы', 'Какую гипотезу проверять?'],
  ['конверсий', 'Конверсия каждого этапа'],
  ['оттока', 'Отток клиентов'],
  ['отток', 'Доля оттока'],
  ['бонусы', 'Какой бонус заработал менеджер?'],
  ['вакансий', 'Когда открыть вакансию'],
  ['воронки', 'Воронка теряет людей'],
  ['менеджеру', 'сколько менеджеров нужно'],
  ['тестирование', 'тестирования'],
  ['hire', 'hiring a rep'],
  ['hiring', 'when a rep is hired'],
  ['lead', 'How many leads'],
  ['leads', 'a lead'],
  ['customer', 'Which customers should be kept'],
  ['visits', 'a visit'],
])('«%s» is found in «%s»', (query, text) => {
  expect(matches(query, [text])).toBe(true);
});

test.each([
  ['продажи', 'про людей'],
  ['плата', 'план на неделю'],
  ['once', 'on time'],
  ['тестер', 'текст'],
])('«%s» is not found in «%s»', (query, text) => {
  expect(matches(query, [text])).toBe(false);
});

describe('each language finds what is meant in either', () => {
  const found = (language: 'en' | 'ru', query: string): string[] =>
    catalogOf('1')
      .cards[language].functions.filter((card) =>
        matches(query, [card.name, card.question, card.summary, card.search]),
      )
      .map(({ name }) => name);

  test.each([
    ['ru', 'заявки', 'FUNNEL_REVERSE'],
    ['ru', 'leads', 'FUNNEL_REVERSE'],
    ['en', 'заявки', 'FUNNEL_REVERSE'],
    ['ru', '=ICE', 'ICE_SCORE'],
    ['en', 'гипотеза', 'ICE_SCORE'],
    ['ru', 'оттока', 'RFM_SEGMENT'],
    ['ru', 'отток', 'LIMIT_DAY'],
    ['ru', 'churn', 'ACTIVE_BASE'],
    ['en', 'churn', 'LIMIT_DAY'],
    ['en', 'отток', 'ACTIVE_BASE'],
    ['ru', 'зарплаты', 'WEEKLY_BONUS'],
    ['en', 'hire', 'HIRING_PLAN'],
  ] as const)('in %s “%s” finds %s', (language, query, name) => {
    expect(found(language, query)).toContain(name);
  });
});
