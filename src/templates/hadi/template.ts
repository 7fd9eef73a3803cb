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
    'Ideas from another list: paste statements, authors and dates into “{hypotheses!}”; the numbers fill themselves in.',
    'Идеи из другого списка: вставьте формулировки, авторов и даты на лист «{hypotheses!}»; номера заполнятся сами.',
  ),
  t(
    'Counts of a test: people and conversions of both groups over its days, from web analytics, the CRM or the mailing service.',
    'Подсчёт теста: сколько человек и конверсий в каждой группе за дни теста — из веб-аналитики, CRM или сервиса рассылок.',
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
      'Write an idea on the “{hypotheses!}” sheet: what you do, the metric and its value now, the change you expect, the threshold of success.',
      'Запишите идею на лист «{hypotheses!}»: что сделаем, метрика и её значение сейчас, ожидаемое изменение, порог успеха.',
    ),
    t(
      'Score impact, confidence and ease from 1 to 10 by the scales on the “{guide!}” sheet; the evidence suggests a confidence.',
      'Оцените влияние, уверенность и лёгкость от 1 до 10 по шкалам с листа «{guide!}»; основание подскажет уверенность.',
    ),
    t(
      'Plan the test: mechanics, people a day, hours; the table says how many days it needs. Set “Running”, a person and both dates.',
      'Спланируйте тест: механика, человек в день, часы; таблица скажет, сколько нужно дней. Поставьте «В работе», ответственного и обе даты.',
    ),
    t(
      'When it ends, set “Done” and enter the counts of both groups or the actual change, a link, a conclusion. Numbers give the verdict.',
      'Когда тест закончится, поставьте «Завершена», внесите подсчёт по группам или факт, ссылку и вывод. Вердикт дадут цифры.',
    ),
    t(
      'Once a week go through the “{week!}” sheet together and write what you decide on the “{decisions!}” sheet.',
      'Раз в неделю пройдите вместе лист «{week!}» и записывайте решения на лист «{decisions!}».',
    ),
  ],
  lists,
  sheets: [start({ checks, bring }), week, hypotheses, decisions, guide],
} satisfies Template;
