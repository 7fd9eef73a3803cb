import type { Text } from '../../language';

/** What a hypothesis rests on, strongest first, with the confidence it allows. */
export const evidence = {
  own: {
    name: { en: 'We did it', ru: 'Делали сами' },
    least: 9,
    most: 10,
    meaning: {
      en: 'Our own test with figures worked, in this or a neighbouring product',
      ru: 'Свой тест с цифрами сработал в этом или соседнем продукте',
    },
  },
  competitors: {
    name: { en: 'Competitors', ru: 'Конкуренты' },
    least: 7,
    most: 8,
    meaning: {
      en: 'Several competitors have done it for months, so it pays them',
      ru: 'Несколько конкурентов делают это месяцами, значит, им выгодно',
    },
  },
  cases: {
    name: { en: 'Known cases', ru: 'Кейсы рынка' },
    least: 5,
    most: 6,
    meaning: {
      en: 'Published cases with figures in our market',
      ru: 'Опубликованные кейсы с цифрами на нашем рынке',
    },
  },
  customers: {
    name: { en: 'Customers ask', ru: 'Просьбы клиентов' },
    least: 3,
    most: 4,
    meaning: {
      en: 'Words from interviews and calls, not actions yet',
      ru: 'Слова из интервью и звонков, ещё не действия',
    },
  },
  opinion: {
    name: { en: 'Opinion only', ru: 'Мнение' },
    least: 1,
    most: 2,
    meaning: {
      en: 'Somebody likes the idea; look for evidence first',
      ru: 'Идея кому-то нравится; сначала поищите основание',
    },
  },
} as const;

/** Parts of the business a hypothesis can belong to. */
export const areas = {
  advertising: { en: 'Advertising', ru: 'Реклама' },
  website: { en: 'Website', ru: 'Сайт' },
  content: { en: 'Content', ru: 'Контент' },
  sales: { en: 'Sales', ru: 'Продажи' },
  product: { en: 'Product', ru: 'Продукт' },
  retention: { en: 'Repeat sales', ru: 'Повторные продажи' },
} as const;

/** Influence on revenue and ROMI in words. */
export const impactScale: readonly Text[] = [
  { en: '10: revenue or ROMI grows by a multiple', ru: '10: выручка или ROMI вырастет в разы' },
  { en: '8–9: grows by half or more', ru: '8–9: вырастет в полтора раза и больше' },
  {
    en: '5–7: grows by tens of per cent, seen in the monthly report',
    ru: '5–7: вырастет на десятки процентов, видно в отчёте за месяц',
  },
  {
    en: '3–4: grows by a few per cent, or in one channel only',
    ru: '3–4: вырастет на несколько процентов или только в одном канале',
  },
  {
    en: '1–2: hardly seen in revenue: convenience or looks',
    ru: '1–2: в выручке почти не видно: удобство или внешний вид',
  },
];

/** Hours of the team in words. */
export const easeScale: readonly Text[] = [
  {
    en: '10: a ready solution, it only has to be switched on',
    ru: '10: готовое решение, остаётся включить',
  },
  { en: '8–9: up to 4 hours of one person', ru: '8–9: до 4 часов одного человека' },
  { en: '6–7: up to 16 hours within one team', ru: '6–7: до 16 часов внутри одной команды' },
  { en: '4–5: up to 40 hours, or two teams', ru: '4–5: до 40 часов или две команды' },
  {
    en: '2–3: up to 160 hours, or outside contractors',
    ru: '2–3: до 160 часов или внешние подрядчики',
  },
  {
    en: '1: more than 160 hours: cut the test down first',
    ru: '1: больше 160 часов: сначала упростите тест',
  },
];
