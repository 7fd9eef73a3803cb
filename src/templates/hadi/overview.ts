import { col } from '../parts/columns';
import { t } from '../parts/words';
import { width } from './widths';

const OWN_NUMBER = `LET(
  keys;ARRAYFORMULA(IF(LEN({statement:all})=0;"";
    TEXT(IF(LEN({added:all})=0;99999;{added:all});"00000")&{statement:all}));
  sorted;SORT(FILTER(keys;LEN(keys)>0);1;TRUE);
  MAP(keys;LAMBDA(key_;IF(LEN(key_)=0;"";XMATCH(key_;sorted)))))`;

const MISSING = `IFS(
  {statement}="";"";
  {status}={#status.running};TEXTJOIN(", ";TRUE;
    IF({responsible}="";{#missing.responsible};"");
    IF({start}="";{#missing.start};"");
    IF({end}="";{#missing.end};"");
    IF(AND({start}<>"";{end}<>"";{end}<{start});{#missing.order};"");
    IF(AND({end}<>"";{guide!today}>{end});{#missing.result};"");
    IF({threshold}="";{#missing.threshold};""));
  {status}={#status.done};TEXTJOIN(", ";TRUE;
    IF({end}="";{#missing.end};"");
    IF({verdict}="";{#missing.result};"");
    IF({verdict}={#verdict.noThreshold};{#missing.threshold};"");
    IF({link}="";{#missing.link};"");
    IF({conclusion}="";{#missing.conclusion};""));
  {status}={#status.dropped};"";
  TRUE;TEXTJOIN(", ";TRUE;
    IF({ice}="";{#missing.score};"");
    IF({hours}="";{#missing.hours};"")))`;

const REPORT = `IFS(
  AND({status}<>{#status.running};{status}<>{#status.done});"";
  AND({status}={#status.done};{missing}="");{#report.complete};
  AND({reportDue}<>"";{guide!today}>{reportDue});{#report.late};
  {status}={#status.done};{#report.incomplete};
  OR({start}="";{end}="");{#report.noDates};
  TRUE;{#report.expected})`;

/** What one has to see of every hypothesis at a glance, before the details to the right. */
export const overviewColumns = [
  col.count('number', t('No.', '№'), 40, {
    align: 'center',
    spill: OWN_NUMBER,
    note: t(
      'Fills itself in, in the order of the dates on which the ideas were written down, however the rows are sorted.',
      'Заполняется сам, по порядку дат записи, как бы ни сортировали строки.',
    ),
  }),
  col.text('statement', t('If we do X…', 'Если мы сделаем X…'), width.words, {
    input: true,
    wrap: true,
  }),
  col.count('ice', t('ICE, points', 'ICE, баллы'), 60, {
    spill: 'ICE_SCORE({impact:all};{confidence:all};{ease:all})',
  }),
  col.text('status', t('Status', 'Статус'), width.word, { input: { list: 'status' } }),
  col.text('responsible', t('Responsible', 'Ответственный'), width.word, { input: true }),
  col.text('report', t('Report', 'Отчёт'), width.word, {
    formula: REPORT,
    note: t(
      'Complete once the status is “Done” and the end date, the result, the link and the conclusion are there.',
      'Сдан, когда статус «Завершена» и есть дата конца, результат, ссылка и вывод.',
    ),
  }),
  col.text('verdict', t('Verdict', 'Вердикт'), width.word, {
    formula: 'IF({ownVerdict}<>"";{ownVerdict};IF({verdictByNumbers}="";"";{verdictByNumbers}))',
    note: t(
      'By the numbers on the right, or your own verdict if you have typed one.',
      'По цифрам справа или ваш собственный, если вы его выбрали.',
    ),
  }),
  col.text('missing', t('What is missing', 'Чего не хватает'), width.phrase, { formula: MISSING }),
] as const;
