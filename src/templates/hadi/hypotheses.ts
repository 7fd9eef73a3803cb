import type { TableBlock, TemplateSheet } from '../define';
import { col } from '../parts/columns';
import { blankUnless } from '../parts/formulas';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { sample } from './sample';

const WIDTH = 115;
const RESULT_WIDTH = 140;
const SENTENCE_WIDTH = 320;

const SUGGESTION = `LET(
  least;XLOOKUP({evidence};{guide!evidence:all};{guide!least:all};"");
  most;XLOOKUP({evidence};{guide!evidence:all};{guide!most:all};"");
  IF(OR(least="";most="");"";
    least&"–"&most&IF({confidence}="";"";
      IF({confidence}>most;", "&{#confidence.high};
      IF({confidence}<least;", "&{#confidence.low};"")))))`;

const REPORT = `IFS(
  {status}={#status.dropped};"";
  AND({status}={#status.done};{link}<>"";{conclusion}<>"");{#report.complete};
  AND({reportDue}<>"";{week!today}>{reportDue});{#report.late};
  {status}={#status.done};{#report.incomplete};
  {reportDue}<>"";{#report.expected};
  TRUE;"")`;

/** The hypotheses, from the idea to the conclusion. */
export const records = {
  kind: 'table',
  key: 'records',
  rows: 100,
  columns: [
    col.count('number', t('No.', '№'), 45, {
      align: 'center',
      input: { atLeast: 1 },
      note: t(
        'Stays with the hypothesis, however the rows are sorted.',
        'Номер остаётся за гипотезой, как бы ни сортировали строки.',
      ),
    }),
    col.text('statement', t('If we do X…', 'Если мы сделаем X…'), SENTENCE_WIDTH, {
      input: true,
      wrap: true,
    }),
    col.text('metric', t('…this metric changes, unit', '…изменится метрика, единица'), WIDTH, {
      input: true,
      wrap: true,
    }),
    col.signedPercent1('expected', t('Expected change, %', 'Ожидаемое изменение, %'), WIDTH, {
      input: true,
      note: t(
        'From the present value of the metric: +20% on a conversion of 5% means 6%. A fall is negative.',
        'От нынешнего значения метрики: +20 % к конверсии 5 % — это 6 %. Снижение — со знаком минус.',
      ),
    }),
    col.text('area', t('Area', 'Область'), WIDTH, {
      input: { from: '{guide!area:all}' },
      wrap: true,
      note: t('The list is on the “Guide” sheet.', 'Список — на листе «Правила».'),
    }),
    col.text('author', t('Author', 'Автор'), WIDTH, { input: true }),
    col.day('added', t('Date added', 'Дата записи'), WIDTH),
    col.text('evidence', t('Evidence', 'Основание'), WIDTH, {
      input: { from: '{guide!evidence:all}' },
      wrap: true,
      note: t(
        'What the idea rests on. The list and its points are on the “Guide” sheet.',
        'На чём держится идея. Список и баллы — на листе «Правила».',
      ),
    }),
    col.text(
      'suggested',
      t('Suggested confidence, points', 'Подсказка по уверенности, баллы'),
      WIDTH,
      {
        wrap: true,
        formula: blankUnless('evidence', SUGGESTION),
      },
    ),
    col.count('impact', t('Impact, 1–10', 'Влияние, 1–10'), WIDTH, {
      input: { between: [1, 10] },
      note: t(
        'Influence on revenue and ROMI; 10 is a multiple.',
        'Влияние на выручку и ROMI; 10 — рост в разы.',
      ),
    }),
    col.count('confidence', t('Confidence, 1–10', 'Уверенность, 1–10'), WIDTH, {
      input: { between: [1, 10] },
      note: t(
        '10–9: we did it and it works; 8–7: competitors do it; 6–5: known cases.',
        '10–9 — делали сами и работает; 8–7 — делают конкуренты; 6–5 — известные кейсы.',
      ),
    }),
    col.count('ease', t('Ease, 1–10', 'Лёгкость, 1–10'), WIDTH, {
      input: { between: [1, 10] },
      note: t(
        'By hours of the team; 10 is a ready solution.',
        'По часам команды; 10 — готовое решение.',
      ),
    }),
    col.count('ice', t('ICE, points', 'ICE, баллы'), WIDTH, {
      spill: 'ICE_SCORE({impact:all};{confidence:all};{ease:all})',
    }),
    col.text('status', t('Status', 'Статус'), WIDTH, { input: { list: 'status' } }),
    col.day('start', t('Test start date', 'Дата начала теста'), WIDTH),
    col.day('end', t('Test end date', 'Дата конца теста'), WIDTH),
    col.date('reportDue', t('Report due date', 'Срок отчёта'), WIDTH, {
      formula: blankUnless('end', '{end}+{week!reportDays}'),
      note: t(
        'The end of the test plus the days set on the “Week” sheet.',
        'Конец теста плюс число дней с листа «Неделя».',
      ),
    }),
    col.text('report', t('Report', 'Отчёт'), WIDTH, {
      formula: blankUnless('status', REPORT),
      note: t(
        'Complete once the status is “Done” and both the link and the conclusion are there.',
        'Сдан, когда статус «Завершена» и есть ссылка и вывод.',
      ),
    }),
    col.signedPercent1('fact', t('Actual change, %', 'Факт, %'), WIDTH, { input: true }),
    col.text('verdict', t('Verdict', 'Вердикт'), RESULT_WIDTH, { input: { list: 'verdict' } }),
    col.text('link', t('Link to the result', 'Ссылка на результат'), RESULT_WIDTH, {
      input: true,
    }),
    col.text('conclusion', t('Conclusion', 'Вывод'), SENTENCE_WIDTH, {
      input: true,
      wrap: true,
    }),
  ],
  sample,
  marks: [
    mark.alarm(['reportDue', 'report'], '{report}={#report.late}'),
    mark.alarm(['link', 'conclusion'], 'AND({status}={#status.done};{self}="")'),
    mark.alarm(['report'], '{report}={#report.incomplete}'),
    mark.warn(['fact', 'verdict'], 'AND({status}={#status.done};{self}="")'),
    mark.warn(['statement'], 'AND({statement}<>"";SUMPRODUCT(({statement:all}={statement})*1)>1)'),
    mark.warn(['impact', 'confidence', 'ease', 'status'], 'AND({statement}<>"";{self}="")'),
    mark.warn(
      ['suggested', 'confidence'],
      'OR(ISNUMBER(SEARCH({#confidence.high};{suggested}));ISNUMBER(SEARCH({#confidence.low};{suggested})))',
    ),
    mark.warn(
      ['start', 'end'],
      'OR(AND({status}={#status.running};{self}="");AND({start}<>"";{end}<>"";{end}<{start}))',
    ),
    mark.good(['report'], '{report}={#report.complete}'),
    mark.good(['verdict'], '{verdict}={#verdict.confirmed}'),
  ],
} satisfies TableBlock;

/** One row a hypothesis, from the idea to the conclusion. */
export const hypotheses = {
  key: 'hypotheses',
  title: t('Hypotheses', 'Гипотезы'),
  about: t(
    'One row for each idea. Yellow: something is missing or does not fit. Red: the report is late, or a finished test has no link or conclusion.',
    'Одна идея — одна строка. Жёлтым: чего-то не хватает или что-то не сходится. Красным: отчёт просрочен или у завершённого теста нет ссылки или вывода.',
  ),
  freeze: { header: 'records', columns: 2 },
  tabColor: 'blue',
  filter: 'records',
  protect: true,
  blocks: [records],
} satisfies TemplateSheet;
