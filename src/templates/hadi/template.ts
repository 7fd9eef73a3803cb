import type { Template } from '../define';
import { subjects } from '../parts/subjects';
import { t } from '../parts/words';
import { decisions } from './decisions';
import { guide } from './guide';
import { hypotheses } from './hypotheses';
import { week } from './week';
import { say } from './week-words';
import { lists } from './words';

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
      'Write an idea as “If we do X…”, name the metric it moves and by how much.',
      'Запишите идею в виде «Если мы сделаем X…», назовите метрику и на сколько она изменится.',
    ),
    t(
      'Choose the evidence: the table suggests a confidence. Then score impact, confidence and ease from 1 to 10 by the scales below.',
      'Выберите основание: таблица подскажет уверенность. Затем оцените влияние, уверенность и лёгкость от 1 до 10 по шкалам ниже.',
    ),
    t(
      'At the weekly meeting take the top of the “{week!}” sheet, set the status to “Running” and enter the start and end dates.',
      'На недельной встрече возьмите верхние гипотезы с листа «{week!}», поставьте статус «В работе» и впишите даты начала и окончания.',
    ),
    t(
      'When the test ends, set “Done” and enter the actual change, the verdict, the conclusion and the link to the result before the report is due.',
      'Когда тест закончится, поставьте «Завершена» и до срока отчёта внесите факт, вердикт, вывод и ссылку на результат.',
    ),
    t(
      'Sort and filter the rows as you like: the scores stay with their hypotheses.',
      'Сортируйте и фильтруйте строки как удобно: оценки останутся у своих гипотез.',
    ),
  ],
  lists: { ...lists, say },
  sheets: [week, hypotheses, decisions, guide],
} satisfies Template;
