import { col } from '../parts/columns';
import { blankUnless } from '../parts/formulas';
import { t } from '../parts/words';
import { width } from './widths';

const REACHED = `IF({threshold}<0;ROUND({change}-{threshold};9)<=0;ROUND({change}-{threshold};9)>=0)`;

/**
 * Without a proven difference it matters whether the planned groups came together: only then would a change worth
 * having been seen. From a rate of nothing there is no change in per cent, and B can only be better.
 */
const VERDICT = `IFS(
  {status}<>{#status.done};"";
  AND({abVerdict}="";{change}="");"";
  {threshold}="";{#verdict.noThreshold};
  {abVerdict}={#ab.fewData};{#verdict.fewData};
  {abVerdict}={#ab.noDifference};
    IF(AND(ISNUMBER({sample});MIN({aTrials};{bTrials})>=N({sample}));{#verdict.refuted};{#verdict.fewData});
  {change}="";IF(AND({abVerdict}={#ab.bIsBetter};{threshold}>=0);{#verdict.confirmed};{#verdict.refuted});
  ${REACHED};{#verdict.confirmed};
  TRUE;{#verdict.refuted})`;

const counted = { input: { atLeast: 0 } } as const;

/** Counts or the change of the metric, and what follows from them. */
export const resultColumns = [
  col.count('aTrials', t('A (before): people', 'A (было): человек'), width.figure, counted),
  col.count('aSuccesses', t('A: conversions', 'A: конверсий'), width.figure, counted),
  col.count('bTrials', t('B (new): people', 'B (новое): человек'), width.figure, counted),
  col.count('bSuccesses', t('B: conversions', 'B: конверсий'), width.figure, counted),
  col.percent1('aRate', t('Rate of A, %', 'Конверсия A, %'), width.figure, {
    spill:
      'AB_TEST({aSuccesses:all};{aTrials:all};{bSuccesses:all};{bTrials:all};{guide!level};{#language})',
  }),
  col.percent1('bRate', t('Rate of B, %', 'Конверсия B, %'), width.figure, { spilled: true }),
  col.signedPercent1('uplift', t('B against A, %', 'B к A, %'), width.figure, { spilled: true }),
  col.figure('pValue', t('p-value, 0–1', 'p-значение, 0–1'), width.figure, { spilled: true }),
  col.text('abVerdict', t('A/B test says', 'A/B-тест говорит'), width.answer, { spilled: true }),
  col.points('difference', t('B less A, pp', 'B − A, п.п.'), width.answer, {
    formula: blankUnless(['aRate', 'bRate'], '({bRate}-{aRate})*100'),
  }),
  col.signedPercent1(
    'actual',
    t('Actual without counts, %', 'Факт без подсчёта, %'),
    width.answer,
    {
      input: { between: [-1, 10] },
      note: t(
        'For a metric that is no conversion, such as CPL or the average order value.',
        'Для метрики, которая не конверсия: стоимость заявки, средний чек.',
      ),
    },
  ),
  col.signedPercent1('change', t('Actual change, %', 'Факт, %'), width.answer, {
    formula: 'IF({uplift}<>"";{uplift};IF({actual}="";"";{actual}))',
  }),
  col.text('verdictByNumbers', t('Verdict by numbers', 'Вердикт по цифрам'), width.answer, {
    formula: VERDICT,
    note: t(
      'By the A/B test if there are counts, otherwise by the actual change against the threshold.',
      'По A/B-тесту, если есть подсчёт, иначе факт к порогу.',
    ),
  }),
  col.text('ownVerdict', t('Own verdict', 'Свой вердикт'), width.answer, {
    input: { list: 'ownVerdict' },
    note: t(
      'Leave it blank, and the numbers decide. If you decide otherwise, say why in the conclusion.',
      'Оставьте пустым — решат цифры. Если решаете иначе, напишите в выводе почему.',
    ),
  }),
  col.text('link', t('Link to the result', 'Ссылка на результат'), width.answer, { input: true }),
  col.text('conclusion', t('Conclusion', 'Вывод'), width.sentence, { input: true, wrap: true }),
] as const;
