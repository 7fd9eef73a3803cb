import type { Template } from './define';
import { guide } from './hadi/guide';
import { hypotheses } from './hadi/hypotheses';
import { week } from './hadi/week';

/** Growth hypotheses scored by ICE and run as HADI cycles. */
export const hadi = {
  id: 'hadi',
  version: 1,
  subject: { en: 'Marketing', ru: 'Маркетинг' },
  title: { en: 'HADI table', ru: 'HADI-таблица' },
  purpose: {
    en: 'Collect growth ideas, test the strongest first and keep every result, so that nobody argues from taste or runs the same test twice.',
    ru: 'Собирайте гипотезы роста, начинайте с самых сильных и храните каждый результат, чтобы не спорить о вкусах и не проводить один тест дважды.',
  },
  howTo: [
    {
      en: 'Write an idea as “If we do X…”, with the metric it moves and by how much.',
      ru: 'Запишите идею в виде «Если мы сделаем X…», назовите метрику и на сколько она вырастет.',
    },
    {
      en: 'Choose the evidence: the table suggests a confidence. Then score impact, confidence and ease from 1 to 10 by the scales below.',
      ru: 'Выберите основание: таблица подскажет уверенность. Затем оцените влияние, уверенность и лёгкость от 1 до 10 по шкалам ниже.',
    },
    {
      en: 'At the weekly meeting take the top of the “Week” sheet, set the status to “Running” and enter the start and end dates.',
      ru: 'На недельной встрече возьмите верхние гипотезы с листа «Неделя», поставьте статус «В работе» и впишите даты начала и окончания.',
    },
    {
      en: 'When the test ends, set “Done” and enter the fact, the verdict, the conclusion and the link to the result before the report is due.',
      ru: 'Когда тест закончится, поставьте «Завершена» и до срока отчёта внесите факт, вердикт, вывод и ссылку на результат.',
    },
    {
      en: 'Sort and filter the rows as you like: the scores stay with their hypotheses.',
      ru: 'Сортируйте и фильтруйте строки как удобно: оценки останутся у своих гипотез.',
    },
  ],
  lists: {
    status: {
      waiting: { en: 'Not started', ru: 'Не начата' },
      running: { en: 'Running', ru: 'В работе' },
      done: { en: 'Done', ru: 'Завершена' },
      dropped: { en: 'Dropped', ru: 'Отменена' },
    },
    verdict: {
      confirmed: { en: 'Confirmed', ru: 'Подтверждена' },
      refuted: { en: 'Refuted', ru: 'Опровергнута' },
      unclear: { en: 'Unclear', ru: 'Неясно' },
    },
    report: {
      expected: { en: 'Expected', ru: 'Ждём' },
      late: { en: 'Late', ru: 'Просрочен' },
      incomplete: { en: 'Incomplete', ru: 'Неполный' },
      complete: { en: 'Complete', ru: 'Сдан' },
    },
    confidence: {
      high: { en: 'yours is higher', ru: 'у вас выше' },
      low: { en: 'yours is lower', ru: 'у вас ниже' },
    },
    none: {
      lateReports: { en: 'No report is late.', ru: 'Просроченных отчётов нет.' },
      results: { en: 'No test is done yet.', ru: 'Завершённых тестов пока нет.' },
      runningNow: { en: 'Nothing is running now.', ru: 'Сейчас ничего не в работе.' },
      startNext: {
        en: 'No scored hypothesis is waiting.',
        ru: 'Нет оценённых гипотез, которые ждут начала.',
      },
    },
  },
  sheets: [hypotheses, week, guide],
} satisfies Template;
