import type { Formula, GridBlock, GridLine, Mark, TemplateSheet } from '../define';
import { line } from '../parts/lines';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import type { ModelLine } from './model-line';
import { modelLines, monthFrom, type Source, year } from './model-lines';
import { checkForm } from './state';

/** A grid of the model, months across and the year at the end. */
export const MONTH_GRID = {
  kind: 'grid',
  axis: 'months',
  corner: t('Line', 'Показатель'),
  labelWidth: 235,
  total: { header: t('Year', 'Год'), width: 110 },
} as const satisfies Partial<GridBlock>;

/** Losses and lack of money, wherever the model is shown. */
export const lossMarks: readonly Mark[] = [
  mark.alarm(['cash'], 'AND({self}<>"";{self}<0)'),
  mark.warn(['ebitda', 'netProfit'], 'AND({self}<>"";{self}<0)'),
];

const FORECAST: Source = { drivers: 'monthly!used', unknown: '{kind}=""' };

/** The year month by month: complete months from the actuals, the others forecast. */
export const profitSheet: TemplateSheet = {
  key: 'pnl',
  title: t('P&L', 'P&L'),
  about: t(
    'Actual months as they were, the others by the forecast scenario. Point at a label to see its definition.',
    'Месяцы факта — как были, остальные — по сценарию прогноза. Наведите на название строки, чтобы увидеть определение.',
  ),
  freeze: { header: 'profit', columns: 1 },
  widths: [235, 92],
  tabColor: 'green',
  blocks: [
    checkForm('state'),
    {
      ...MONTH_GRID,
      key: 'profit',
      lines: [
        line.text('kind', t('Actual or forecast', 'Факт или прогноз'), {
          role: 'detail',
          formula: `IF({months}="";"";
            IF(AND({actuals!filled}=1;{months}<={drivers!lastActual});{#kind.actual};
            IF({drivers!missing}>0;"";{#kind.forecast})))`,
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

function profitLine(model: ModelLine): Partial<GridLine> {
  const { month, firstMonth, actual, firstActual } = model;
  return {
    formula: realOr(model, month, actual),
    ...(firstMonth || firstActual
      ? { formulaIn: { m1: realOr(model, firstMonth ?? month, firstActual ?? actual) } }
      : {}),
    total: { formula: year(model) },
  };
}

function realOr({ key, typed }: ModelLine, month: Formula, actual?: Formula): Formula {
  const real = typed ? `{actuals!${key}}` : actual;
  const formula = real === undefined ? month : `IF({kind}={#kind.actual};${real};${month})`;
  return monthFrom(FORECAST, formula);
}
