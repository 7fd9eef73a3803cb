import { t } from '../parts/words';

/** What may be chosen in the table, and what its formulas answer. */
export const lists = {
  status: {
    waiting: t('Not started', 'Не начата'),
    running: t('Running', 'В работе'),
    done: t('Done', 'Завершена'),
    dropped: t('Dropped', 'Отменена'),
  },
  verdict: {
    confirmed: t('Confirmed', 'Подтверждена'),
    refuted: t('Refuted', 'Опровергнута'),
    fewData: t('Too few data', 'Мало данных'),
    noThreshold: t('No threshold', 'Нет порога'),
  },
  ownVerdict: {
    confirmed: t('Confirmed', 'Подтверждена'),
    refuted: t('Refuted', 'Опровергнута'),
    fewData: t('Too few data', 'Мало данных'),
  },
  /** What AB_TEST answers. */
  ab: {
    fewData: t('too few data', 'мало данных'),
    noDifference: t('no difference shown', 'разница не доказана'),
    bIsBetter: t('B is better', 'B лучше'),
  },
  report: {
    late: t('Late', 'Просрочен'),
    incomplete: t('Incomplete', 'Неполный'),
    noDates: t('No dates', 'Нет дат'),
    expected: t('Expected', 'Ждём'),
    complete: t('Complete', 'Сдан'),
  },
  missing: {
    score: t('ICE score', 'оценка ICE'),
    hours: t('hours', 'часы'),
    responsible: t('responsible', 'ответственный'),
    start: t('start date', 'дата начала'),
    end: t('end date', 'дата конца'),
    order: t('end is before start', 'конец раньше начала'),
    threshold: t('success threshold', 'порог успеха'),
    result: t('result', 'результат'),
    link: t('link', 'ссылка'),
    conclusion: t('conclusion', 'вывод'),
  },
  next: {
    fits: t('Fits this week', 'Успеваем'),
    noRoom: t('No hours left', 'Нет часов'),
    noHours: t('Enter hours', 'Укажите часы'),
  },
  decision: {
    overdue: t('Overdue', 'Просрочено'),
    noDay: t('No due date', 'Нет срока'),
    open: t('Open', 'Открыто'),
    done: t('Done', 'Сделано'),
  },
  confidence: {
    high: t('yours is higher', 'у вас выше'),
    low: t('yours is lower', 'у вас ниже'),
  },
} as const;
