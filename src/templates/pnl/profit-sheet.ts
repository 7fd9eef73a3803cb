import type { Formula, GridBlock, GridLine, Mark, TemplateSheet } from '../define';
import { line } from '../parts/lines';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import type { ModelLine } from './model-line';
import { modelLines, plannedMonth, year } from './model-lines';

const MONTH_GRID = {
  kind: 'grid',
  axis: 'months',
  corner: t('Line', 'Показатель'),
  labelWidth: 235,
  total: { header: t('Year', 'Год'), width: 110 },
} as const satisfies Partial<GridBlock>;

const lossMarks: readonly Mark[] = [
  mark.alarm(['cash'], '{self}<0'),
  mark.warn(['ebitda'], '{self}<0'),
];

/** The year month by month: closed months from the actuals, the others forecast. */
export const profitSheet: TemplateSheet = {
  key: 'pnl',
  title: t('P&L', 'P&L'),
  about: t(
    'Green months are actuals, the others are forecast from the last actual month by the scenario in use. Point at a label to see its definition.',
    'Зелёные месяцы — факт, остальные — прогноз от последнего факта по выбранному сценарию. Наведите на название строки, чтобы увидеть определение.',
  ),
  freeze: { header: 'profit', columns: 1 },
  blocks: [
    {
      ...MONTH_GRID,
      key: 'profit',
      lines: [
        line.text('kind', t('Actual or forecast', 'Факт или прогноз'), {
          role: 'detail',
          formula:
            'IF({months}<={drivers!lastActual};{#kind.actual};IF({drivers!empty@inUse}>0;"";{#kind.forecast}))',
        }),
        ...modelLines(profitLine),
      ],
      marks: [
        ...lossMarks,
        mark.fact(['months', 'kind'], '{kind}={#kind.actual}'),
        mark.forecast(['months', 'kind'], '{kind}={#kind.forecast}'),
      ],
    },
  ],
};

/** The scenario in use from the first month on, as if nothing had happened yet. */
export const planSheet: TemplateSheet = {
  key: 'plan',
  title: t('Plan', 'План'),
  about: t(
    'The scenario in use computed from the first month on, without any actuals: what “Plan vs actual” compares with. Nothing is typed here.',
    'Выбранный сценарий с первого месяца, без учёта факта: с ним сравнивает лист «План и факт». Здесь ничего не вводят.',
  ),
  freeze: { header: 'plan', columns: 1 },
  blocks: [{ ...MONTH_GRID, key: 'plan', lines: modelLines(planLine), marks: lossMarks }],
};

function profitLine(line: ModelLine): Partial<GridLine> {
  const actualOr = (forecast: Formula): Formula =>
    line.typed ? `IF({kind}={#kind.actual};{actuals!${line.key}};${forecast})` : forecast;
  return monthLine(line, (month) => actualOr(plannedMonth(line, month)));
}

function planLine(line: ModelLine): Partial<GridLine> {
  return monthLine(line, (month) => plannedMonth(line, month));
}

function monthLine(line: ModelLine, write: (month: Formula) => Formula): Partial<GridLine> {
  return {
    formula: write(line.month),
    ...(line.firstMonth ? { formulaIn: { m1: write(line.firstMonth) } } : {}),
    total: { formula: year(line) },
  };
}
