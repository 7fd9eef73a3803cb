import type { Text } from '../../language';
import type { Axis, Formula, GridLine, TemplateSheet } from '../define';
import { blankUnless } from '../parts/formulas';
import { item } from '../parts/items';
import { line } from '../parts/lines';
import { t } from '../parts/words';
import type { ModelLine } from './model-line';
import { modelLines } from './model-lines';

/** Plan, actual and how far apart they are. */
export const comparisonAxis: Axis = {
  width: 100,
  columns: [
    { key: 'plan', header: t('Plan', 'План') },
    { key: 'actual', header: t('Actual', 'Факт') },
    {
      key: 'deviation',
      header: t('Actual − plan', 'Факт − план'),
      signed: true,
      formula: blankUnless(['@plan', '@actual'], '{@actual}-{@plan}'),
    },
    {
      key: 'share',
      header: t('Deviation, %', 'Отклонение, %'),
      format: 'signedPercent1',
    },
    { key: 'verdict', header: t('Against plan', 'Итог'), format: 'text' },
  ],
};

/** The actual months against the plan of the same months. */
export const comparisonSheet: TemplateSheet = {
  key: 'comparison',
  title: t('Plan vs actual', 'План и факт'),
  about: t(
    'Only months that have actuals are compared, with the plan of the same months.',
    'Сравниваются только месяцы, за которые есть факт, с планом за те же месяцы.',
  ),
  widths: [235, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115],
  blocks: [
    {
      kind: 'form',
      key: 'choice',
      items: [
        item.text('period', t('Months compared', 'Какие месяцы сравнить'), {
          input: { list: 'period' },
          value: { list: 'period', word: 'all' },
          note: t(
            'All actual months together, or only the last one.',
            'Все месяцы факта вместе или только последний.',
          ),
        }),
        item.percent1('tolerance', t('On plan within ±', 'По плану в пределах ±'), {
          input: { between: [0, 1] },
          value: 0.01,
          note: t(
            'Deviations up to this share of the plan count as on plan.',
            'Отклонения не больше этой доли плана считаются выполнением по плану.',
          ),
        }),
        item.count('compared', t('Number of months compared', 'Сколько месяцев в сравнении'), {
          formula: 'IF({drivers!empty@inUse}>0;0;SUM({taken:all}))',
        }),
      ],
    },
    {
      kind: 'grid',
      key: 'comparison',
      about: t(
        'The deviation of a percentage is in percentage points. More costs than planned are worse, more revenue is better.',
        'Отклонение долей — в процентных пунктах. Затраты выше плана — хуже, выручка выше плана — лучше.',
      ),
      axis: 'comparison',
      corner: t('Line', 'Показатель'),
      labelWidth: 235,
      lines: modelLines(comparedLine),
      marks: [
        { columns: ['verdict'], when: '{self}={#verdict.better}', look: 'good' },
        { columns: ['verdict'], when: '{self}={#verdict.worse}', look: 'alarm' },
      ],
    },
    {
      kind: 'grid',
      key: 'byMonth',
      title: t('Month by month', 'По месяцам'),
      axis: 'months',
      corner: t('Line', 'Показатель'),
      labelWidth: 235,
      lines: [
        line.count('taken', t('In the comparison (1 = yes)', 'В сравнении (1 — да)'), {
          role: 'detail',
          formula: `IF({pnl!kind}<>{#kind.actual};"";
            IF(OR({period}={#period.all};COUNTIFS({pnl!kind:upto};{#kind.actual})={drivers!actualMonths});1;""))`,
        }),
        ...monthByMonth('net', t('Net revenue', 'Чистая выручка')),
        ...monthByMonth('ebitda', t('EBITDA', 'EBITDA')),
      ],
    },
  ],
};

function comparedLine(line: ModelLine): Partial<GridLine> {
  return {
    formulaIn: {
      plan: comparedMonths(line, 'plan'),
      actual: comparedMonths(line, 'pnl'),
      share: deviationShare(line),
      verdict: verdict(line),
    },
    ...(line.together === 'most' ? { format: 'decimal' } : {}),
  };
}

function comparedMonths({ key, month, together }: ModelLine, sheet: 'plan' | 'pnl'): Formula {
  const sum = `SUMIFS({${sheet}!${key}:all};{taken:all};1)`;
  const figure = {
    sum,
    most: `${sum}/{compared}`,
    end: `INDEX({${sheet}!${key}:all};{drivers!actualMonths})`,
    ratio: month,
  }[together];
  return `IF({compared}=0;"";${figure})`;
}

function deviationShare({ format }: ModelLine): Formula {
  if (format === 'percent1') return '""';
  return 'IF(OR({@deviation}="";{@plan}=0);"";{@deviation}/ABS({@plan}))';
}

function verdict({ better }: ModelLine): Formula {
  if (better === 'either') return '""';
  const good = better === 'higher' ? '{@deviation}>0' : '{@deviation}<0';
  return blankUnless(
    '@deviation',
    `IF(ABS({@deviation})<={tolerance}*ABS({@plan});{#verdict.onPlan};
      IF(${good};{#verdict.better};{#verdict.worse}))`,
  );
}

function monthByMonth(key: string, label: Text): GridLine[] {
  const named = (en: string, ru: string): Text => t(`${label.en}: ${en}`, `${label.ru}: ${ru}`);
  const plan = `${key}Plan`;
  const actual = `${key}Actual`;
  return [
    { key: plan, label: named('plan', 'план'), format: 'money', formula: `{plan!${key}}` },
    {
      key: actual,
      label: named('actual', 'факт'),
      format: 'money',
      formula: `IF({pnl!kind}={#kind.actual};{pnl!${key}};"")`,
    },
    {
      key: `${key}Deviation`,
      label: named('actual − plan', 'факт − план'),
      format: 'signedMoney',
      role: 'subtotal',
      formula: blankUnless([plan, actual], `{${actual}}-{${plan}}`),
    },
  ];
}
