import type { Text } from '../../language';
import { t } from '../parts/words';

/** The four letters. */
export const cycle: readonly Text[] = [
  t(
    'Hypothesis: if we do X, metric Y changes by N. One change, one metric, one number.',
    'Гипотеза: если сделаем X, метрика Y изменится на N. Одно изменение, одна метрика, одно число.',
  ),
  t(
    'Action: the cheapest test that can refute it. Write down its mechanics, the threshold and both dates before it starts.',
    'Действие: самый дешёвый тест, который может её опровергнуть. Механику, порог и обе даты запишите до начала.',
  ),
  t(
    'Data: the link to the figures is mandatory. No link, no result.',
    'Данные: ссылка на цифры обязательна. Нет ссылки — нет результата.',
  ),
  t(
    'Insight: the conclusion is mandatory too, and most of all for hypotheses that failed.',
    'Вывод: он тоже обязателен, и прежде всего для гипотез, которые не подтвердились.',
  ),
];

/** How numbers become a verdict. */
export const verdicts: readonly Text[] = [
  t(
    'The threshold is the smallest change worth the trouble. It is agreed before the test: afterwards any number looks good.',
    'Порог — наименьшее изменение, ради которого стоило стараться. О нём договариваются до теста: после теста хорошим кажется любое число.',
  ),
  t(
    'With counts of both groups: confirmed, if the A/B test proves a difference and it reaches the threshold.',
    'Есть подсчёт по обеим группам: подтверждена, если A/B-тест доказал разницу и она достигла порога.',
  ),
  t(
    'Refuted, if the proven difference is short of the threshold, or if none shows although both groups have the people needed.',
    'Опровергнута, если доказанная разница меньше порога или если её не видно, хотя в обеих группах набралось нужное число людей.',
  ),
  t(
    'Too few data in all other cases. That is a verdict too: go on with the test or drop it, but do not build on it.',
    'Во всех других случаях мало данных. Это тоже вердикт: продолжайте тест или откажитесь, но не опирайтесь на него.',
  ),
  t(
    'Without counts (CPL, average order value): the actual change against the threshold.',
    'Нет подсчёта (стоимость заявки, средний чек): факт к порогу.',
  ),
  t(
    'The verdict appears with the status “Done”: whoever looks every day and stops on a good one finds chance.',
    'Вердикт появляется со статусом «Завершена»: кто смотрит каждый день и останавливается на удачном, находит случайность.',
  ),
  t(
    'Does the plan say more than six weeks? Test a bolder change or a metric nearer to the top of the funnel.',
    'По плану больше шести недель? Проверяйте более смелое изменение или метрику ближе к началу воронки.',
  ),
];

/** The order of the meeting. */
export const meeting: readonly Text[] = [
  t(
    'Open the “{week!}” sheet. First what is to be sorted out: who hands in the report, who sets the date, by which day.',
    'Откройте лист «{week!}». Сначала то, что разобрать: кто сдаёт отчёт, кто ставит дату и к какому дню.',
  ),
  t(
    'Then the results: threshold, actual, conclusion. Only numbers are discussed.',
    'Затем результаты: порог, факт, вывод. Обсуждаются только цифры.',
  ),
  t(
    'Last, start what fits into the hours of the team, best by ICE first, each with a person and dates.',
    'В конце начните то, что помещается в часы команды, лучшие по ICE первыми, у каждой — ответственный и даты.',
  ),
  t(
    'Write each decision on the “{decisions!}” sheet: what, who, until when.',
    'Каждое решение запишите на лист «{decisions!}»: что, кто, к какому сроку.',
  ),
];

/** What such tables die of. */
export const cures: readonly Text[] = [
  t(
    'Random ideas: name the metric and the evidence; an idea that rests on opinion alone gets a confidence of 1–2 and waits.',
    'Случайные идеи: укажите метрику и основание; идея на одном мнении получает уверенность 1–2 и ждёт.',
  ),
  t(
    'No record of failures: a refuted hypothesis is closed like any other, with the result, the link and the conclusion.',
    'Неудачи не записывают: неподтверждённая гипотеза закрывается как любая другая — с результатом, ссылкой и выводом.',
  ),
  t(
    'The same test run twice: filter by area and metric before adding an idea; the same wording entered again lights up.',
    'Один тест проводят дважды: перед записью отфильтруйте область и метрику; повтор той же формулировки подсвечивается.',
  ),
];
