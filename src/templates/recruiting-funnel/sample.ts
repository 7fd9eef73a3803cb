import type { Text } from '../../language';
import { daysFromToday, type Value } from '../define';
import { t } from '../parts/words';
import { stages } from './stages';

type Row = Readonly<Record<string, Value>>;

/** The recruiters of an online school. */
export const recruiterNames = {
  first: t('Recruiter 1', 'Рекрутер 1'),
  second: t('Recruiter 2', 'Рекрутер 2'),
  third: t('Recruiter 3', 'Рекрутер 3'),
} as const;

const hrHead = t('Head of HR', 'HR-директор');

const names = {
  sales: t('Sales representative', 'Менеджер по продажам'),
  targeting: t('Advertising specialist', 'Таргетолог'),
  courses: t('Course author', 'Методист'),
  salesHead: t('Head of sales', 'Руководитель отдела продаж'),
  teacher: t('Analytics teacher', 'Преподаватель аналитики'),
  support: t('Customer care manager', 'Менеджер по заботе о клиентах'),
  product: t('Product manager', 'Продакт-менеджер'),
  designer: t('Designer', 'Дизайнер'),
  accountant: t('Accountant', 'Бухгалтер'),
} as const;

/** Where candidates come from. */
export const sourceNames = {
  sourcing: t('Sourcing', 'Прямой поиск'),
  postings: t('Postings', 'Объявления'),
  referrals: t('Referrals', 'Рекомендации'),
  mapping: t('Mapping', 'Мэппинг'),
} as const;

const vacancies = {
  1: 'sales',
  2: 'courses',
  3: 'support',
  4: 'targeting',
  5: 'salesHead',
  6: 'teacher',
  7: 'designer',
  8: 'product',
  9: 'sales',
  10: 'accountant',
} as const satisfies Readonly<Record<number, keyof typeof names>>;

type Number = keyof typeof vacancies;

/** Half a year of its hiring: No. 9 opens the position of No. 1 anew, No. 3 goes without a test task, No. 10 is planned. */
export const vacancySample: readonly Row[] = [
  vacancy(1, 'first', [-165, -120], [3, -85], [120, 44, 30, 21, 12, 8, 4, 3, 3]),
  vacancy(2, 'third', [-150, -112], [2, -75], [80, 30, 20, 14, 8, 5, 2, 2, 2]),
  vacancy(3, 'second', [-140, -98], [2, -70], [75, 27, 18, 13, null, 7, 3, 2, 1]),
  {
    ...vacancy(4, 'second', [-48], [1, 25], [60, 21, 12, 9, 4, 2, 1]),
    ...next(t('Get an answer to the offer', 'Получить ответ на оффер'), recruiterNames.second, -1),
  },
  { ...vacancy(5, 'first', [-40], [1, 100], [64, 9, 5, 4, 2, 1]), search: 90 },
  {
    ...vacancy(6, 'third', [-35], [2, 70], [120, 44, 30, 24, 4, 2]),
    ...next(t('Cut the test task to two hours', 'Сократить тестовое до двух часов'), hrHead, 2),
  },
  {
    ...vacancy(7, 'first', [-28], [1, 50], [50, 16, 10, 8, 5, 3, 1]),
    ...next(t('Agree on the pay with the manager', 'Согласовать вилку с руководителем'), hrHead, 0),
  },
  {
    ...vacancy(8, 'second', [-20], [1, 110], [45, 14, 6, 4]),
    search: 60,
    ...next(t('Two more donor companies', 'Ещё две компании-донора'), recruiterNames.second, 6),
  },
  {
    ...vacancy(9, 'first', [-12], [2, 70], [40, 12, 5, 2]),
    ...next(
      t('Ask the team for referrals', 'Попросить рекомендации у команды'),
      recruiterNames.first,
      3,
    ),
  },
  vacancy(10, 'third', [], [1, 80], []),
];

/** Their contacts by source; they add up to those of the vacancies. */
export const sourceSample: readonly Row[] = [
  contacts(1, 'sourcing', -165, [80, 24, 15]),
  contacts(1, 'postings', -165, [40, 20, 15]),
  contacts(2, 'postings', -150, [50, 19, 12]),
  contacts(2, 'referrals', -150, [30, 11, 8]),
  contacts(3, 'postings', -140, [55, 18, 11]),
  contacts(3, 'referrals', -135, [20, 9, 7]),
  contacts(4, 'sourcing', -48, [45, 13, 7]),
  contacts(4, 'referrals', -30, [15, 8, 5]),
  contacts(5, 'sourcing', -40, [54, 6, 3]),
  contacts(5, 'mapping', -10, [10, 3, 2]),
  contacts(6, 'sourcing', -35, [70, 20, 12]),
  contacts(6, 'postings', -35, [50, 24, 18]),
  contacts(7, 'postings', -28, [35, 9, 4]),
  contacts(7, 'referrals', -16, [15, 7, 6]),
  contacts(8, 'sourcing', -20, [30, 7, 2]),
  contacts(8, 'mapping', -9, [15, 7, 4]),
  contacts(9, 'postings', -12, [30, 7, 2]),
  contacts(9, 'referrals', -8, [10, 5, 3]),
];

function vacancy(
  number: Number,
  recruiter: keyof typeof recruiterNames,
  [opened, closed]: readonly number[],
  [hires, by]: readonly [number, number],
  counts: readonly (number | null)[],
): Row {
  const reached = counts.flatMap((count, index) => {
    const key = stages[index]?.key;
    return count === null || key === undefined ? [] : [[key, count] as const];
  });
  return {
    number,
    vacancy: names[vacancies[number]],
    recruiter: recruiterNames[recruiter],
    ...(opened === undefined ? {} : { opened: daysFromToday(opened) }),
    ...(closed === undefined ? {} : { closed: daysFromToday(closed) }),
    hires,
    by: daysFromToday(by),
    ...Object.fromEntries(reached),
  };
}

function next(action: Text, owner: Text, day: number): Row {
  return { action, owner, due: daysFromToday(day) };
}

function contacts(
  number: Number,
  source: keyof typeof sourceNames,
  startedDay: number,
  [contacted, answered, entered]: readonly [number, number, number],
): Row {
  const name = names[vacancies[number]];
  return {
    vacancy: t(`${number} · ${name.en}`, `${number} · ${name.ru}`),
    source: sourceNames[source],
    started: daysFromToday(startedDay),
    contacted,
    answered,
    entered,
  };
}
