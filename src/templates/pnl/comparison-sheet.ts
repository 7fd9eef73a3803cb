import type { Text } from '../../language';
import type { Axis, Formula, GridLine, TemplateSheet } from '../define';
import { blankUnless } from '../parts/formulas';
import { item } from '../parts/items';
import { line } from '../parts/lines';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { bridgeLines, EFFECT_SPAN, effects } from './bridge';
import type { ModelLine } from './model-line';
import { modelLines } from './model-lines';
import { said } from './said';
import { checkLine } from './state';

/** Plan, actual and how far apart they are. */
export const comparisonAxis: Axis = {
  width: 115,
  columns: [
    { key: 'plan', header: t('Plan', 'План') },
    {
      key: 'flexible',
      header: t('Plan for actual volume', 'План на факт. объём'),
      note: t(
        'Variable costs as planned for each lead and sale, times the actual leads and sales: more sales may cost more.',
        'Переменные затраты по плану на заявку и на продажу, умноженные на факт заявок и продаж: больше продаж — больше затрат, и это нормально.',
      ),
    },
    { key: 'actual', header: t('Actual', 'Факт') },
    {
      key: 'deviation',
      header: t('Actual − plan', 'Факт − план'),
      note: t(
        'Against the plan for actual volume where there is one.',
        'К плану на фактический объём там, где он есть.',
      ),
      signed: true,
      formula: blankUnless(
        ['@plan', '@actual'],
        '{@actual}-IF({@flexible}="";{@plan};{@flexible})',
      ),
    },
    { key: 'share', header: t('Deviation, %', 'Отклонение, %'), format: 'signedPercent1' },
    { key: 'verdict', header: t('Against plan', 'Итог'), format: 'text' },
  ],
};

const LAST_COMPARED = 'MAXIFS({pnl!months:all};{taken:all};1)';

/** Where costs follow the volume: what the plan allows for the actual one, from planned drivers and actual lines. */
const FLEXIBLE: Readonly<Record<string, readonly (readonly [driver: string, by: string])[]>> = {
  refunds: [['refunds', 'pnl!gross']],
  product: [['product', 'pnl!sales']],
  support: [['support', 'pnl!sales']],
  spend: [['cpl', 'pnl!leads']],
  salesCost: [
    ['salary', 'plan!fixed.reps'],
    ['bonus', 'pnl!net'],
  ],
};

const LABELS = `{byMonth.${effects[0]?.key}:label}:{byMonth.${effects[effects.length - 1]?.key}:label}`;

/** A share of nothing or of a loss says nothing. */
const DEVIATION_SHARE =
  'IF({@deviation}="";"";LET(base_;{@actual}-{@deviation};IF(base_<=0;"—";{@deviation}/base_)))';

/** The actual months against the fixed plan of the same months. */
export const comparisonSheet: TemplateSheet = {
  key: 'comparison',
  title: t('Plan vs actual', 'План и факт'),
  about: t(
    'Complete months against the fixed plan of the same months.',
    'Заполненные месяцы факта и зафиксированный план тех же месяцев.',
  ),
  widths: [280, 115],
  tabColor: 'green',
  blocks: [
    checkLine(
      `IF({drivers!actualMonths}=0;${said('noActuals')};IF({plan!missing}>0;${said('fixThePlan')};{drivers!check}))`,
    ),
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
          value: 0.05,
          note: t(
            'Deviations up to this share of the plan count as on plan.',
            'Отклонения не больше этой доли плана считаются выполнением по плану.',
          ),
        }),
        item.count('compared', t('Number of months compared', 'Сколько месяцев в сравнении'), {
          formula: 'SUM({taken:all})',
        }),
      ],
    },
    {
      kind: 'board',
      key: 'bridge',
      title: t('From planned to actual EBITDA', 'От плановой EBITDA к фактической'),
      about: t(
        'What moved the profit, the greatest effect first; month by month at the end of the sheet.',
        'Что сдвинуло прибыль, сначала самое сильное; по месяцам — в конце листа.',
      ),
      rows: effects.length + 2,
      marks: [
        mark.good(['effect'], 'AND(ISNUMBER({self});{self}>0)'),
        mark.alarm(['effect'], 'AND(ISNUMBER({self});{self}<0)'),
      ],
      columns: [
        { key: 'what', header: t('What', 'Что'), format: 'text', width: 280 },
        { key: 'effect', header: t('Effect', 'Влияние'), format: 'signedMoney', width: 115 },
        { key: 'after', header: t('EBITDA', 'EBITDA'), format: 'money', width: 115 },
      ],
      formula: `IF({compared}=0;${said('noBridge')};LET(
        sorted_;SORT(HSTACK(${LABELS};{byMonth.${EFFECT_SPAN}@total};ABS({byMonth.${EFFECT_SPAN}@total}));3;FALSE);
        plan_;{comparison.ebitda@plan};
        effect_;CHOOSECOLS(sorted_;2);
        VSTACK(HSTACK(${said('planned')};"";plan_);
          HSTACK(CHOOSECOLS(sorted_;1);effect_;SCAN(plan_;effect_;LAMBDA(sum_;each_;sum_+each_)));
          HSTACK(${said('actual')};"";{comparison.ebitda@actual}))))`,
    },
    {
      kind: 'grid',
      key: 'comparison',
      title: t('Line by line', 'Построчно'),
      about: t(
        'Costs that follow the volume are judged against the plan for the actual volume, all else against the plan.',
        'Затраты, которые зависят от объёма, сравниваются с планом на фактический объём, остальное — с планом.',
      ),
      axis: 'comparison',
      corner: t('Line', 'Показатель'),
      labelWidth: 280,
      lines: modelLines(comparedLine),
      marks: [
        { columns: ['verdict'], when: '{self}={#verdict.better}', look: 'good' },
        { columns: ['verdict'], when: '{self}={#verdict.worse}', look: 'alarm' },
      ],
    },
    {
      kind: 'grid',
      key: 'byMonth',
      title: t('Effects month by month', 'Влияние по месяцам'),
      about: t(
        'Step by step in this order: what is above is at its actual, what is below still at its plan.',
        'Шаг за шагом в этом порядке: что выше — уже по факту, что ниже — ещё по плану.',
      ),
      axis: 'months',
      corner: t('Effect', 'Влияние'),
      labelWidth: 280,
      total: { header: t('Together', 'Всего'), width: 110 },
      lines: [
        line.count('taken', t('In the comparison (1 = yes)', 'В сравнении (1 — да)'), {
          role: 'detail',
          formula: `IF(AND({pnl!kind}={#kind.actual};{plan!missing}=0;{plan!moved}=0);
            IF(OR({period}={#period.all};{months}=MAXIFS({months:all};{pnl!kind:all};{#kind.actual}));1;"");"")`,
        }),
        ...bridgeLines(),
      ],
    },
    {
      kind: 'grid',
      key: 'drawn',
      title: t('Month by month, thousand', 'По месяцам, тыс.'),
      axis: 'months',
      corner: t('Line', 'Показатель'),
      labelWidth: 280,
      lines: [
        ...drawn('ebitda', t('EBITDA', 'EBITDA')),
        ...drawn('net', t('Net revenue', 'Чистая выручка')),
        ...drawn('cash', t('Cash', 'Деньги')),
      ],
    },
  ],
};

function comparedLine(model: ModelLine): Partial<GridLine> {
  const formulaIn = {
    plan: comparedMonths(model, 'plan!plan'),
    flexible: flexible(model),
    actual: comparedMonths(model, 'pnl!profit'),
  };
  const isShare = model.format === 'percent1';
  return isShare
    ? {
        formulaIn: {
          ...formulaIn,
          deviation: blankUnless(['@plan', '@actual'], '({@actual}-{@plan})*100'),
          share: '""',
          verdict: verdict(model, '{@actual}-{@plan}'),
        },
        formatIn: { deviation: 'points' },
      }
    : {
        formulaIn: {
          ...formulaIn,
          share: DEVIATION_SHARE,
          verdict: verdict(model, '{@deviation}'),
        },
      };
}

function comparedMonths({ key, month, together }: ModelLine, block: string): Formula {
  const sum = `SUMIFS({${block}.${key}:all};{taken:all};1)`;
  const figure = {
    sum,
    mean: `${sum}/{compared}`,
    end: `SUMIFS({${block}.${key}:all};{pnl!months:all};${LAST_COMPARED})`,
    ratio: month,
  }[together];
  return `IF({compared}=0;"";${figure})`;
}

function flexible({ key }: ModelLine): Formula {
  const parts = FLEXIBLE[key];
  if (!parts) return '""';
  const sums = parts.map(
    ([driver, by]) => `SUMPRODUCT({taken:all};{plan!fixed.${driver}:all};{${by}:all})`,
  );
  return `IF({compared}=0;"";${sums.join('+')})`;
}

function verdict({ better }: ModelLine, deviation: Formula): Formula {
  if (better === 'either') return '""';
  return blankUnless(
    '@deviation',
    `LET(gap_;${deviation};IF(ABS(gap_)<={tolerance}*ABS({@actual}-gap_);{#verdict.onPlan};
      IF(gap_${better === 'higher' ? '>' : '<'}0;{#verdict.better};{#verdict.worse})))`,
  );
}

/** Plan, actual and forecast of a line, each a series of its own. */
function drawn(key: string, label: Text): GridLine[] {
  const named = (en: string, ru: string): Text => t(`${label.en}: ${en}`, `${label.ru}: ${ru}`);
  const thousands = (cell: string): Formula => `IF({${cell}}="";"";{${cell}}/1000)`;
  const only = (kind: string): Formula =>
    `IF({pnl!kind}={#kind.${kind}};${thousands(`pnl!${key}`)};"")`;
  return [
    line.count(`${key}Plan`, named('plan', 'план'), { formula: thousands(`plan!plan.${key}`) }),
    line.count(`${key}Actual`, named('actual', 'факт'), { formula: only('actual') }),
    line.count(`${key}Forecast`, named('forecast', 'прогноз'), { formula: only('forecast') }),
  ];
}
