import type { Text } from '../../language';
import type { Axis, Formula, GridLine, TemplateSheet } from '../define';
import type { ModelLine } from './model-line';
import { modelLines } from './model-lines';

/** Plan, fact and how far they part. */
export const comparisonAxis: Axis = {
  width: 100,
  columns: [
    { key: 'plan', header: { en: 'Plan', ru: 'План' } },
    { key: 'fact', header: { en: 'Fact', ru: 'Факт' } },
    {
      key: 'deviation',
      header: { en: 'Fact − plan', ru: 'Факт − план' },
      signed: true,
      formula: 'IF(OR({@plan}="";{@fact}="");"";{@fact}-{@plan})',
    },
    {
      key: 'share',
      header: { en: 'Deviation, %', ru: 'Отклонение, %' },
      format: 'signedPercent1',
    },
    { key: 'verdict', header: { en: 'Against plan', ru: 'Итог' }, format: 'text' },
  ],
};

/** The fact months against the plan of the same months. */
export const comparisonSheet: TemplateSheet = {
  key: 'comparison',
  title: { en: 'Plan vs fact', ru: 'План и факт' },
  about: {
    en: 'Only months that have a fact are compared, with the plan of the same months.',
    ru: 'Сравниваются только месяцы, за которые есть факт, с планом за те же месяцы.',
  },
  widths: [235, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115],
  blocks: [
    {
      kind: 'form',
      key: 'choice',
      items: [
        {
          key: 'period',
          label: { en: 'Months compared', ru: 'Какие месяцы сравнить' },
          format: 'text',
          input: { list: 'period' },
          value: { list: 'period', word: 'all' },
          note: {
            en: 'All fact months together, or only the last one.',
            ru: 'Все месяцы факта вместе или только последний.',
          },
        },
        {
          key: 'tolerance',
          label: { en: 'On plan within ±', ru: 'По плану в пределах ±' },
          format: 'percent1',
          input: { between: [0, 1] },
          value: 0.01,
          note: {
            en: 'Deviations up to this share of the plan count as on plan.',
            ru: 'Отклонения не больше этой доли плана считаются выполнением по плану.',
          },
        },
        {
          key: 'compared',
          label: { en: 'Number of months compared', ru: 'Сколько месяцев в сравнении' },
          format: 'count',
          formula: 'IF({drivers!empty@inUse}>0;0;SUM({taken:all}))',
        },
      ],
    },
    {
      kind: 'grid',
      key: 'comparison',
      about: {
        en: 'The deviation of a percentage is in percentage points. More costs than planned are worse, more revenue is better.',
        ru: 'Отклонение долей — в процентных пунктах. Затраты выше плана — хуже, выручка выше плана — лучше.',
      },
      axis: 'comparison',
      corner: { en: 'Line', ru: 'Показатель' },
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
      title: { en: 'Month by month', ru: 'По месяцам' },
      axis: 'months',
      corner: { en: 'Line', ru: 'Показатель' },
      labelWidth: 235,
      lines: [
        {
          key: 'taken',
          label: { en: 'In the comparison (1 = yes)', ru: 'В сравнении (1 — да)' },
          format: 'count',
          role: 'detail',
          formula:
            'IF({pnl!kind}<>{#kind.fact};"";IF(OR({period}={#period.all};COUNTIFS({pnl!kind:upto};{#kind.fact})={drivers!factMonths});1;""))',
        },
        ...monthByMonth('net', { en: 'Net revenue', ru: 'Чистая выручка' }),
        ...monthByMonth('ebitda', { en: 'EBITDA', ru: 'EBITDA' }),
      ],
    },
  ],
};

function comparedLine(line: ModelLine): Partial<GridLine> {
  return {
    formulaIn: {
      plan: comparedMonths(line, 'plan'),
      fact: comparedMonths(line, 'pnl'),
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
    end: `INDEX({${sheet}!${key}:all};{drivers!factMonths})`,
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
  return `IF({@deviation}="";"";IF(ABS({@deviation})<={tolerance}*ABS({@plan});{#verdict.onPlan};IF(${good};{#verdict.better};{#verdict.worse})))`;
}

function monthByMonth(key: string, label: Text): GridLine[] {
  const named = (en: string, ru: string): Text => ({
    en: `${label.en}: ${en}`,
    ru: `${label.ru}: ${ru}`,
  });
  const plan = `${key}Plan`;
  const fact = `${key}Fact`;
  return [
    { key: plan, label: named('plan', 'план'), format: 'money', formula: `{plan!${key}}` },
    {
      key: fact,
      label: named('fact', 'факт'),
      format: 'money',
      formula: `IF({pnl!kind}={#kind.fact};{pnl!${key}};"")`,
    },
    {
      key: `${key}Deviation`,
      label: named('fact − plan', 'факт − план'),
      format: 'signedMoney',
      role: 'subtotal',
      formula: `IF(OR({${plan}}="";{${fact}}="");"";{${fact}}-{${plan}})`,
    },
  ];
}
