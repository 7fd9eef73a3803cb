import type { TemplateSheet } from '../define';
import { sample } from './sample';

const WIDTH = 115;
const RESULT_WIDTH = 140;
const SENTENCE_WIDTH = 320;

/** One row a hypothesis, from the idea to the conclusion. */
export const hypotheses = {
  key: 'hypotheses',
  title: { en: 'Hypotheses', ru: 'Гипотезы' },
  about: {
    en: 'One row for each idea. Yellow: something is missing or does not fit. Red: the report is late, or a finished test has no link or conclusion.',
    ru: 'Одна идея — одна строка. Жёлтым: чего-то не хватает или что-то не сходится. Красным: отчёт просрочен или у завершённого теста нет ссылки или вывода.',
  },
  freeze: { header: 'records', columns: 2 },
  blocks: [
    {
      kind: 'table',
      key: 'records',
      rows: 100,
      columns: [
        {
          key: 'number',
          header: { en: 'No.', ru: '№' },
          format: 'count',
          width: 45,
          align: 'center',
          input: { atLeast: 1 },
          note: {
            en: 'Stays with the hypothesis, however the rows are sorted.',
            ru: 'Номер остаётся за гипотезой, как бы ни сортировали строки.',
          },
        },
        {
          key: 'statement',
          header: { en: 'If we do X…', ru: 'Если мы сделаем X…' },
          format: 'text',
          width: SENTENCE_WIDTH,
          input: true,
          wrap: true,
        },
        {
          key: 'metric',
          header: { en: '…this metric grows, unit', ru: '…вырастет метрика, единица' },
          format: 'text',
          width: WIDTH,
          input: true,
          wrap: true,
        },
        {
          key: 'expected',
          header: { en: 'Expected growth, %', ru: 'Ожидаемый рост, %' },
          format: 'signedPercent1',
          width: WIDTH,
          input: true,
          note: {
            en: 'From the present value of the metric: +20% on a conversion of 5% means 6%. A fall is negative.',
            ru: 'От нынешнего значения метрики: +20 % к конверсии 5 % — это 6 %. Снижение — со знаком минус.',
          },
        },
        {
          key: 'area',
          header: { en: 'Area', ru: 'Область' },
          format: 'text',
          width: WIDTH,
          input: { from: '{guide!area:all}' },
          wrap: true,
          note: {
            en: 'The list is on the “Guide” sheet.',
            ru: 'Список — на листе «Правила».',
          },
        },
        {
          key: 'author',
          header: { en: 'Author', ru: 'Автор' },
          format: 'text',
          width: WIDTH,
          input: true,
        },
        {
          key: 'added',
          header: { en: 'Added, date', ru: 'Записана, дата' },
          format: 'date',
          width: WIDTH,
          input: { date: true },
        },
        {
          key: 'evidence',
          header: { en: 'Evidence', ru: 'Основание' },
          format: 'text',
          width: WIDTH,
          input: { from: '{guide!evidence:all}' },
          wrap: true,
          note: {
            en: 'What the idea rests on. The list and its points are on the “Guide” sheet.',
            ru: 'На чём держится идея. Список и баллы — на листе «Правила».',
          },
        },
        {
          key: 'suggested',
          header: { en: 'Suggested confidence, points', ru: 'Подсказка: уверенность, баллов' },
          format: 'text',
          width: WIDTH,
          wrap: true,
          formula:
            'IF({evidence}="";"";LET(least;XLOOKUP({evidence};{guide!evidence:all};{guide!least:all};"");most;XLOOKUP({evidence};{guide!evidence:all};{guide!most:all};"");IF(OR(least="";most="");"";least&"–"&most&IF({confidence}="";"";IF({confidence}>most;", "&{#confidence.high};IF({confidence}<least;", "&{#confidence.low};""))))))',
        },
        {
          key: 'impact',
          header: { en: 'Impact, 1–10', ru: 'Влияние, 1–10' },
          format: 'count',
          width: WIDTH,
          input: { between: [1, 10] },
          note: {
            en: 'Influence on revenue and ROMI; 10 is a multiple.',
            ru: 'Влияние на выручку и ROMI; 10 — рост в разы.',
          },
        },
        {
          key: 'confidence',
          header: { en: 'Confidence, 1–10', ru: 'Уверенность, 1–10' },
          format: 'count',
          width: WIDTH,
          input: { between: [1, 10] },
          note: {
            en: '10–9: we did it and it works; 8–7: competitors do it; 6–5: known cases.',
            ru: '10–9 — делали сами и работает; 8–7 — делают конкуренты; 6–5 — известные кейсы.',
          },
        },
        {
          key: 'ease',
          header: { en: 'Ease, 1–10', ru: 'Лёгкость, 1–10' },
          format: 'count',
          width: WIDTH,
          input: { between: [1, 10] },
          note: {
            en: 'By hours of the team; 10 is a ready solution.',
            ru: 'По часам команды; 10 — готовое решение.',
          },
        },
        {
          key: 'ice',
          header: { en: 'ICE, points', ru: 'ICE, баллов' },
          format: 'count',
          width: WIDTH,
          // A row whose scores are not complete yet goes in as blanks, so that it fails nobody else's.
          spill:
            'LET(scored;MAP({impact:all};{confidence:all};{ease:all};LAMBDA(impact;certainty;ease;AND(impact<>"";certainty<>"";ease<>"")));ICE_SCORE(MAP(scored;{impact:all};LAMBDA(all;score;IF(all;score;"")));MAP(scored;{confidence:all};LAMBDA(all;score;IF(all;score;"")));MAP(scored;{ease:all};LAMBDA(all;score;IF(all;score;"")))))',
        },
        {
          key: 'status',
          header: { en: 'Status', ru: 'Статус' },
          format: 'text',
          width: WIDTH,
          input: { list: 'status' },
        },
        {
          key: 'start',
          header: { en: 'Test starts, date', ru: 'Начало теста, дата' },
          format: 'date',
          width: WIDTH,
          input: { date: true },
        },
        {
          key: 'end',
          header: { en: 'Test ends, date', ru: 'Конец теста, дата' },
          format: 'date',
          width: WIDTH,
          input: { date: true },
        },
        {
          key: 'reportDue',
          header: { en: 'Report due, date', ru: 'Отчёт до, дата' },
          format: 'date',
          width: WIDTH,
          formula: 'IF({end}="";"";{end}+{week!reportDays})',
          note: {
            en: 'The end of the test plus the days set on the “Week” sheet.',
            ru: 'Конец теста плюс число дней с листа «Неделя».',
          },
        },
        {
          key: 'report',
          header: { en: 'Report', ru: 'Отчёт' },
          format: 'text',
          width: WIDTH,
          formula:
            'IF({status}="";"";IFS({status}={#status.dropped};"";AND({status}={#status.done};{link}<>"";{conclusion}<>"");{#report.complete};AND({reportDue}<>"";{week!asOf}>{reportDue});{#report.late};{status}={#status.done};{#report.incomplete};{reportDue}<>"";{#report.expected};TRUE;""))',
          note: {
            en: 'Complete once the status is “Done” and both the link and the conclusion are there.',
            ru: 'Сдан, когда статус «Завершена» и есть ссылка и вывод.',
          },
        },
        {
          key: 'fact',
          header: { en: 'Fact, %', ru: 'Факт, %' },
          format: 'signedPercent1',
          width: WIDTH,
          input: true,
        },
        {
          key: 'verdict',
          header: { en: 'Verdict', ru: 'Вердикт' },
          format: 'text',
          width: RESULT_WIDTH,
          input: { list: 'verdict' },
        },
        {
          key: 'link',
          header: { en: 'Link to the result', ru: 'Ссылка на результат' },
          format: 'text',
          width: RESULT_WIDTH,
          input: true,
        },
        {
          key: 'conclusion',
          header: { en: 'Conclusion', ru: 'Вывод' },
          format: 'text',
          width: SENTENCE_WIDTH,
          input: true,
          wrap: true,
        },
      ],
      sample,
      marks: [
        { on: ['reportDue', 'report'], when: '{report}={#report.late}', look: 'alarm' },
        {
          on: ['link', 'conclusion'],
          when: 'AND({status}={#status.done};{self}="")',
          look: 'alarm',
        },
        { on: ['report'], when: '{report}={#report.incomplete}', look: 'alarm' },
        {
          on: ['fact', 'verdict'],
          when: 'AND({status}={#status.done};{self}="")',
          look: 'warn',
        },
        {
          on: ['statement'],
          when: 'AND({statement}<>"";COUNTIFS({statement:all};{statement})>1)',
          look: 'warn',
        },
        {
          on: ['impact', 'confidence', 'ease', 'status'],
          when: 'AND({statement}<>"";{self}="")',
          look: 'warn',
        },
        {
          on: ['suggested', 'confidence'],
          when: 'OR(ISNUMBER(SEARCH({#confidence.high};{suggested}));ISNUMBER(SEARCH({#confidence.low};{suggested})))',
          look: 'warn',
        },
        {
          on: ['start', 'end'],
          when: 'OR(AND({status}={#status.running};{self}="");AND({start}<>"";{end}<>"";{end}<{start}))',
          look: 'warn',
        },
        { on: ['report'], when: '{report}={#report.complete}', look: 'good' },
        { on: ['verdict'], when: '{verdict}={#verdict.confirmed}', look: 'good' },
      ],
    },
  ],
} satisfies TemplateSheet;
