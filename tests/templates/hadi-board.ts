import type { InsertedTemplate } from '../harness/inserted-template';

export const SORT_OUT = '1. Разобрать: отчёты и даты';
export const DECISIONS = '2. Открытые решения';
export const RESULTS = '3. Результаты недели';
export const RUNNING = '4. В работе';
export const NEXT = '5. Что начать: лучшие по ICE, пока хватает часов';
export const STATEMENT = 'Если мы сделаем X…';

/** The lists of the board name hypotheses by their statements: told apart here by a word of each. */
const WORDS = {
  video: 'видео',
  price: 'цену программы',
  reminder: 'пробного урока',
  newsletter: 'слать рассылку',
  salary: 'зарплату выпускника',
  bundle: 'комплект',
  diploma: 'диплома',
  instalments: 'рассрочку',
  stories: 'истории выпускников',
  orders: 'на оплатах',
  firstLesson: 'первый урок',
  call: 'за 5 минут',
};

function named(statement: unknown): string {
  const found = Object.entries(WORDS).find(([, word]) => String(statement).includes(word));
  return found?.[0] ?? String(statement);
}

export const listed = (hadi: InsertedTemplate, title: string): string[] =>
  hadi.column('Неделя', title === DECISIONS ? 'Решение' : STATEMENT, title).map(named);

export const ofEach = (
  hadi: InsertedTemplate,
  header: string,
  numbers: readonly number[],
): unknown[] => numbers.map((number) => hadi.at('Гипотезы', number, header));
