import type { TemplateSheet } from '../define';
import { areas, easeScale, evidence, impactScale } from './scales';

const NAME_WIDTH = 170;
const SCORE_WIDTH = 90;

/** How the cycle works, the scales in words and the lists behind the dropdowns. */
export const guide = {
  key: 'guide',
  title: { en: 'Guide', ru: 'Правила' },
  about: {
    en: 'How the team scores, tests and discusses hypotheses. The cells in colour are yours to change.',
    ru: 'Как команда оценивает, проверяет и обсуждает гипотезы. Цветные ячейки можно менять под себя.',
  },
  blocks: [
    { kind: 'how-to', key: 'howTo', title: { en: 'How to use it', ru: 'Как пользоваться' } },
    {
      kind: 'text',
      key: 'cycle',
      title: { en: 'The HADI cycle', ru: 'Цикл HADI' },
      paragraphs: [
        {
          en: 'Hypothesis: if we do X, metric Y grows by N. One change, one metric, one number.',
          ru: 'Гипотеза: если сделаем X, метрика Y вырастет на N. Одно изменение, одна метрика, одно число.',
        },
        {
          en: 'Action: the cheapest test that can refute it, with a start and an end agreed beforehand.',
          ru: 'Действие: самый дешёвый тест, который может её опровергнуть, с заранее оговорёнными датами начала и окончания.',
        },
        {
          en: 'Data: the link to the figures is mandatory. No link, no result.',
          ru: 'Данные: ссылка на цифры обязательна. Нет ссылки — нет результата.',
        },
        {
          en: 'Insight: the conclusion is mandatory too, and most of all for hypotheses that failed.',
          ru: 'Вывод: он тоже обязателен, и прежде всего для гипотез, которые не подтвердились.',
        },
      ],
    },
    {
      kind: 'text',
      key: 'meeting',
      title: { en: 'The weekly meeting, 30 minutes', ru: 'Недельная встреча, 30 минут' },
      paragraphs: [
        {
          en: 'Open “Week”. First the late reports: who reports, by which day.',
          ru: 'Откройте «Неделю». Сначала просроченные отчёты: кто и к какому дню сдаёт.',
        },
        {
          en: 'Then the results: expected, fact, conclusion. Only numbers are discussed.',
          ru: 'Затем результаты: ожидали, получили, вывод. Обсуждаются только цифры.',
        },
        {
          en: 'Last, take as many hypotheses from the top by ICE as the team has hours for, with an owner and dates.',
          ru: 'В конце возьмите столько верхних гипотез по ICE, на сколько хватает часов команды, с ответственным и датами.',
        },
      ],
    },
    {
      kind: 'text',
      key: 'cures',
      title: { en: 'What goes wrong, and the cure', ru: 'Что идёт не так и как лечить' },
      paragraphs: [
        {
          en: 'Random ideas: name the metric and the evidence; an idea resting on opinion only gets a confidence of 1–2 and waits.',
          ru: 'Случайные идеи: укажите метрику и основание; идея на одном мнении получает уверенность 1–2 и ждёт.',
        },
        {
          en: 'No record of failures: a refuted hypothesis is closed like any other, with the fact, the link and the conclusion.',
          ru: 'Неудачи не записывают: неподтверждённая гипотеза закрывается как любая другая — с фактом, ссылкой и выводом.',
        },
        {
          en: 'The same test run twice: filter by area and metric before adding an idea; the same wording entered again lights up.',
          ru: 'Один тест проводят дважды: перед записью отфильтруйте область и метрику; повтор той же формулировки подсвечивается.',
        },
      ],
    },
    {
      kind: 'text',
      key: 'impactScale',
      title: {
        en: 'Impact, 1–10: influence on revenue and ROMI',
        ru: 'Влияние, 1–10: на выручку и ROMI',
      },
      paragraphs: impactScale,
    },
    {
      kind: 'text',
      key: 'easeScale',
      title: { en: 'Ease, 1–10: hours of the team', ru: 'Лёгкость, 1–10: часы команды' },
      paragraphs: easeScale,
    },
    {
      kind: 'table',
      key: 'evidenceScale',
      title: { en: 'Confidence, 1–10: by evidence', ru: 'Уверенность, 1–10: по основанию' },
      columns: [
        {
          key: 'evidence',
          header: { en: 'Evidence', ru: 'Основание' },
          format: 'text',
          width: NAME_WIDTH,
          input: true,
        },
        {
          key: 'least',
          header: { en: 'From, points', ru: 'От, баллов' },
          format: 'count',
          width: SCORE_WIDTH,
          align: 'center',
          input: { between: [1, 10] },
        },
        {
          key: 'most',
          header: { en: 'To, points', ru: 'До, баллов' },
          format: 'count',
          width: SCORE_WIDTH,
          align: 'center',
          input: { between: [1, 10] },
        },
        {
          key: 'meaning',
          header: { en: 'When to choose it', ru: 'Когда выбирать' },
          format: 'text',
          width: 640,
          input: true,
        },
      ],
      rows: 8,
      content: Object.values(evidence).map(({ name, least, most, meaning }) => ({
        evidence: name,
        least,
        most,
        meaning,
      })),
    },
    {
      kind: 'table',
      key: 'areas',
      title: { en: 'Areas for the dropdown', ru: 'Области для выпадающего списка' },
      columns: [
        {
          key: 'area',
          header: { en: 'Area', ru: 'Область' },
          format: 'text',
          width: NAME_WIDTH,
          input: true,
        },
      ],
      rows: 12,
      content: Object.values(areas).map((area) => ({ area })),
    },
  ],
} satisfies TemplateSheet;
