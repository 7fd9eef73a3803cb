import { col } from '../parts/columns';
import { blankUnless } from '../parts/formulas';
import { t } from '../parts/words';
import { width } from './widths';

const SUGGESTION = `LET(
  least;XLOOKUP({evidence};{guide!evidence:all};{guide!least:all};"");
  most;XLOOKUP({evidence};{guide!evidence:all};{guide!most:all};"");
  IF(OR(least="";most="");"";
    least&"–"&most&IF({confidence}="";"";
      IF({confidence}>most;", "&{#confidence.high};
      IF({confidence}<least;", "&{#confidence.low};"")))))`;

/** What is expected of which metric, and from which change on that counts as success. */
export const ideaColumns = [
  col.text('metric', t('…this metric changes', '…изменится метрика'), width.phrase, {
    input: true,
    wrap: true,
  }),
  col.metric('base', t('Metric now', 'Метрика сейчас'), width.figure, {
    input: { atLeast: 0 },
    note: t(
      'A conversion is typed as a percentage: 5%. Up to 1 the figure is shown as a percentage, above as a number.',
      'Конверсию вводите в процентах: 5 %. До 1 число показано в процентах, дальше — как есть.',
    ),
  }),
  col.signedPercent1('expected', t('Expected change, %', 'Ожидаемое изменение, %'), width.figure, {
    input: { between: [-1, 10] },
    note: t(
      'From the present value of the metric: +20% on a conversion of 5% means 6%. A fall is negative.',
      'От нынешнего значения метрики: +20 % к конверсии 5 % — это 6 %. Снижение — со знаком минус.',
    ),
  }),
  col.signedPercent1('threshold', t('Success threshold, %', 'Порог успеха, %'), width.figure, {
    input: { between: [-1, 10] },
    note: t(
      'The smallest change that is worth it. Write it down before the test starts, with the date.',
      'Наименьшее изменение, ради которого стоило стараться. Запишите его до начала теста и поставьте дату.',
    ),
  }),
  col.day('agreed', t('Threshold date', 'Дата порога'), width.figure),
  col.metric('goal', t('Success from', 'Успех от'), width.figure, {
    formula: blankUnless(['base', 'threshold'], '{base}*(1+{threshold})'),
  }),
  col.text('area', t('Area', 'Область'), width.word, {
    input: { from: '{guide!area:all}' },
    wrap: true,
    note: t('The list is on the “{guide!}” sheet.', 'Список — на листе «{guide!}».'),
  }),
  col.text('author', t('Author', 'Автор'), width.word, { input: true }),
  col.day('added', t('Date of the idea', 'Дата идеи'), width.word),
] as const;

/** The three scores behind ICE, and what the evidence allows for. */
export const scoreColumns = [
  col.text('evidence', t('Evidence', 'Основание'), width.word, {
    input: { from: '{guide!evidence:all}' },
    wrap: true,
    note: t(
      'What the idea rests on. The list and its points are on the “{guide!}” sheet.',
      'На чём держится идея. Список и баллы — на листе «{guide!}».',
    ),
  }),
  col.text('suggested', t('Confidence hint, 1–10', 'Подсказка, 1–10'), width.word, {
    wrap: true,
    formula: blankUnless('evidence', SUGGESTION),
  }),
  col.count('impact', t('Impact, 1–10', 'Влияние, 1–10'), width.figure, {
    input: { between: [1, 10] },
    note: t(
      'Influence on revenue and ROMI; 10 is a multiple.',
      'Влияние на выручку и ROMI; 10 — рост в разы.',
    ),
  }),
  col.count('confidence', t('Confidence, 1–10', 'Уверенность, 1–10'), width.figure, {
    input: { between: [1, 10] },
    note: t(
      '10–9: we did it and it works; 8–7: competitors do it; 6–5: known cases.',
      '10–9 — делали сами и работает; 8–7 — делают конкуренты; 6–5 — известные кейсы.',
    ),
  }),
  col.count('ease', t('Ease, 1–10', 'Лёгкость, 1–10'), width.figure, {
    input: { between: [1, 10] },
    note: t(
      'By hours of the team; 10 is a ready solution.',
      'По часам команды; 10 — готовое решение.',
    ),
  }),
] as const;
