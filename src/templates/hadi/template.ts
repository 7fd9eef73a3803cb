import type { Template } from '../define';
import { start } from '../parts/start';
import { subjects } from '../parts/subjects';
import { t } from '../parts/words';
import { checks } from './checks';
import { decisions } from './decisions';
import { guide } from './guide';
import { hypotheses } from './hypotheses';
import { week } from './week';
import { lists } from './words';

const bring = [
  t(
    'Ideas from another list: paste statements, authors and dates of the ideas into “{hypotheses!}”; numbers and ICE fill themselves in.',
    'Идеи из другого списка: вставьте формулировки, авторов и даты идей на лист «{hypotheses!}»; номера и ICE заполнятся сами.',
  ),
  t(
    'Counts of a test: people and successes of both groups for the days of the test, from web analytics, the CRM or the mailing service.',
    'Подсчёт теста: сколько человек и сколько успехов в каждой группе за дни теста — из веб-аналитики, CRM или сервиса рассылок.',
  ),
];

/** Growth hypotheses scored by ICE and run as HADI cycles. */
export const hadi = {
  id: 'hadi',
  version: 3,
  subject: subjects.marketing,
  title: t('HADI table', 'HADI-таблица'),
  short: t('HADI', 'HADI'),
  purpose: t(
    'Collect growth ideas, test the strongest first and keep every result, so that evidence decides, not taste, and no test is run twice.',
    'Собирайте гипотезы роста, начинайте с самых сильных и храните каждый результат, чтобы не спорить о вкусах и не проводить один тест дважды.',
  ),
  howTo: [
    t(
      'Write an idea on the “{hypotheses!}” sheet as “If we do X…”: the metric, its value now, the change you expect and the threshold from which on it was worth it.',
      'Запишите идею на листе «{hypotheses!}» в виде «Если мы сделаем X…»: метрику, её значение сейчас, ожидаемое изменение и порог, с которого оно того стоило.',
    ),
    t(
      'Score impact, confidence and ease from 1 to 10 by the scales on the “{guide!}” sheet; the evidence suggests a confidence.',
      'Оцените влияние, уверенность и лёгкость от 1 до 10 по шкалам с листа «{guide!}»; основание подскажет уверенность.',
    ),
    t(
      'Plan the test: mechanics, people a day, hours. The table says how many people and days it needs. Then set “Running”, the responsible person and both dates.',
      'Спланируйте тест: механика, человек в день, часы. Таблица скажет, сколько нужно людей и дней. Затем поставьте «В работе», ответственного и обе даты.',
    ),
    t(
      'When it ends, set “Done” and enter the counts of both groups or the actual change, the link and the conclusion. The verdict comes from the numbers.',
      'Когда тест закончится, поставьте «Завершена» и внесите подсчёт по обеим группам или факт, ссылку и вывод. Вердикт следует из цифр.',
    ),
    t(
      'Once a week go through the “{week!}” sheet together and write what you decide on the “{decisions!}” sheet.',
      'Раз в неделю пройдите вместе лист «{week!}» и записывайте решения на лист «{decisions!}».',
    ),
  ],
  lists,
  sheets: [start({ checks, bring }), week, hypotheses, decisions, guide],
} satisfies Template;
