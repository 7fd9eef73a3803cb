import type { Text } from '../../language';
import { t } from '../parts/words';

/** What a hypothesis rests on, strongest first, with the confidence it allows. */
export const evidence = {
  own: {
    name: t('We did it', 'Делали сами'),
    least: 9,
    most: 10,
    meaning: t(
      'Our own test with figures worked, in this or a neighbouring product',
      'Свой тест с цифрами сработал в этом или соседнем продукте',
    ),
  },
  competitors: {
    name: t('Competitors', 'Конкуренты'),
    least: 7,
    most: 8,
    meaning: t(
      'Several competitors have done it for months, so it pays them',
      'Несколько конкурентов делают это месяцами, значит, им выгодно',
    ),
  },
  cases: {
    name: t('Known cases', 'Кейсы рынка'),
    least: 5,
    most: 6,
    meaning: t(
      'Published cases with figures in our market',
      'Опубликованные кейсы с цифрами на нашем рынке',
    ),
  },
  customers: {
    name: t('Customers ask', 'Просьбы клиентов'),
    least: 3,
    most: 4,
    meaning: t(
      'Words from interviews and calls, not actions yet',
      'Слова из интервью и звонков, ещё не действия',
    ),
  },
  opinion: {
    name: t('Opinion only', 'Мнение'),
    least: 1,
    most: 2,
    meaning: t(
      'Somebody likes the idea; look for evidence first',
      'Идея кому-то нравится; сначала поищите основание',
    ),
  },
} as const;

/** Parts of the business a hypothesis can belong to. */
export const areas = {
  advertising: t('Advertising', 'Реклама'),
  website: t('Website', 'Сайт'),
  content: t('Content', 'Контент'),
  sales: t('Sales', 'Продажи'),
  product: t('Product', 'Продукт'),
  retention: t('Repeat sales', 'Повторные продажи'),
} as const;

/** Influence on revenue and ROMI in words. */
export const impactScale: readonly Text[] = [
  t('10: revenue or ROMI grows by a multiple', '10: выручка или ROMI вырастет в разы'),
  t('8–9: grows by half or more', '8–9: вырастет в полтора раза и больше'),
  t(
    '5–7: grows by tens of per cent, seen in the monthly report',
    '5–7: вырастет на десятки процентов, видно в отчёте за месяц',
  ),
  t(
    '3–4: grows by a few per cent, or in one channel only',
    '3–4: вырастет на несколько процентов или только в одном канале',
  ),
  t(
    '1–2: hardly seen in revenue: convenience or looks',
    '1–2: в выручке почти не видно: удобство или внешний вид',
  ),
];

/** Hours of the team in words. */
export const easeScale: readonly Text[] = [
  t(
    '10: a ready solution, it only has to be switched on',
    '10: готовое решение, остаётся включить',
  ),
  t('8–9: up to 4 hours of one person', '8–9: до 4 часов одного человека'),
  t('6–7: up to 16 hours within one team', '6–7: до 16 часов внутри одной команды'),
  t('4–5: up to 40 hours, or two teams', '4–5: до 40 часов или две команды'),
  t('2–3: up to 160 hours, or outside contractors', '2–3: до 160 часов или внешние подрядчики'),
  t(
    '1: more than 160 hours: cut the test down first',
    '1: больше 160 часов: сначала упростите тест',
  ),
];
