import { daysFromToday, type Value } from '../define';
import { t } from '../parts/words';
import { stages } from './stages';

type Row = Readonly<Record<string, Value>>;

const recruiters = {
  first: t('Recruiter 1', 'Рекрутер 1'),
  second: t('Recruiter 2', 'Рекрутер 2'),
  third: t('Recruiter 3', 'Рекрутер 3'),
} as const;

const names = {
  sales: t('Sales representative', 'Менеджер по продажам'),
  targeting: t('Advertising specialist', 'Таргетолог'),
  methodologist: t('Course author', 'Методист'),
  salesHead: t('Head of sales', 'Руководитель отдела продаж'),
  teacher: t('Analytics teacher', 'Преподаватель аналитики'),
  support: t('Customer care manager', 'Менеджер по заботе о клиентах'),
  product: t('Product manager', 'Продакт-менеджер'),
  designer: t('Designer', 'Дизайнер'),
} as const;

/** Where candidates come from. */
export const sourceNames = {
  sourcing: t('Sourcing', 'Прямой поиск'),
  postings: t('Postings', 'Объявления'),
  referrals: t('Referrals', 'Рекомендации'),
  mapping: t('Mapping', 'Мэппинг'),
} as const;

/** The recruiters of an online school. */
export const recruiterSample: readonly Row[] = Object.values(recruiters).map((recruiter) => ({
  recruiter,
}));

/** Half a year of its hiring. */
export const vacancySample: readonly Row[] = [
  vacancy('sales', 'first', -165, -120, [120, 44, 30, 21, 12, 8, 4, 3, 3]),
  vacancy('methodologist', 'third', -150, -112, [80, 30, 20, 14, 8, 5, 2, 2, 2]),
  vacancy('support', 'second', -140, -98, [75, 27, 18, 13, 7, 4, 2, 2, 1]),
  vacancy('targeting', 'second', -48, null, [60, 21, 12, 9, 4, 2, 1]),
  vacancy('salesHead', 'first', -40, null, [64, 9, 5, 4, 2, 1]),
  vacancy('teacher', 'third', -35, null, [90, 33, 22, 16, 3, 2]),
  vacancy('designer', 'first', -28, null, [50, 16, 10, 8, 5, 3, 1]),
  vacancy('product', 'second', -20, null, [45, 14, 6, 4]),
];

/** The same contacts by source; they add up to those of the vacancies. */
export const sourceSample: readonly Row[] = [
  contacts('sales', 'sourcing', -165, [80, 24, 15]),
  contacts('sales', 'postings', -165, [40, 20, 15]),
  contacts('methodologist', 'postings', -150, [50, 19, 12]),
  contacts('methodologist', 'referrals', -150, [30, 11, 8]),
  contacts('support', 'postings', -140, [55, 18, 11]),
  contacts('support', 'referrals', -135, [20, 9, 7]),
  contacts('targeting', 'sourcing', -48, [45, 13, 7]),
  contacts('targeting', 'referrals', -30, [15, 8, 5]),
  contacts('salesHead', 'sourcing', -40, [54, 6, 3]),
  contacts('salesHead', 'mapping', -10, [10, 3, 2]),
  contacts('teacher', 'sourcing', -35, [60, 17, 10]),
  contacts('teacher', 'postings', -35, [30, 16, 12]),
  contacts('designer', 'postings', -28, [35, 9, 4]),
  contacts('designer', 'referrals', -12, [15, 7, 6]),
  contacts('product', 'sourcing', -20, [30, 7, 2]),
  contacts('product', 'mapping', -9, [15, 7, 4]),
];

function vacancy(
  name: keyof typeof names,
  recruiter: keyof typeof recruiters,
  openedDay: number,
  closedDay: number | null,
  counts: readonly number[],
): Row {
  return {
    vacancy: names[name],
    recruiter: recruiters[recruiter],
    opened: daysFromToday(openedDay),
    ...(closedDay === null ? {} : { closed: daysFromToday(closedDay) }),
    ...Object.fromEntries(counts.map((count, index) => [stages[index]?.key, count])),
  };
}

function contacts(
  name: keyof typeof names,
  source: keyof typeof sourceNames,
  startedDay: number,
  [contacted, answered, entered]: readonly [number, number, number],
): Row {
  return {
    vacancy: names[name],
    source: sourceNames[source],
    started: daysFromToday(startedDay),
    contacted,
    answered,
    entered,
  };
}
