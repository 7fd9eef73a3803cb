import type { Formula, GridBlock, GridLine, Mark, TemplateSheet } from '../define';
import type { ModelLine } from './model-line';
import { modelLines, plannedMonth, year } from './model-lines';

const MONTH_GRID = {
  kind: 'grid',
  axis: 'months',
  corner: { en: 'Line', ru: 'Показатель' },
  labelWidth: 235,
  total: { header: { en: 'Year', ru: 'Год' }, width: 110 },
} as const satisfies Partial<GridBlock>;

const lossMarks: readonly Mark[] = [
  { on: ['cash'], when: '{self}<0', look: 'alarm' },
  { on: ['ebitda'], when: '{self}<0', look: 'warn' },
];

/** The year month by month: closed months from the fact, the others forecast. */
export const profitSheet: TemplateSheet = {
  key: 'pnl',
  title: { en: 'P&L', ru: 'P&L' },
  about: {
    en: 'Green months are fact, the others are forecast from the last fact month by the scenario in use. Point at a label to see its definition.',
    ru: 'Зелёные месяцы — факт, остальные — прогноз от последнего факта по выбранному сценарию. Наведите на название строки, чтобы увидеть определение.',
  },
  freeze: { header: 'profit', columns: 1 },
  blocks: [
    {
      ...MONTH_GRID,
      key: 'profit',
      lines: [
        {
          key: 'kind',
          label: { en: 'Fact or forecast', ru: 'Факт или прогноз' },
          format: 'text',
          role: 'detail',
          formula:
            'IF({months}<={drivers!lastFact};{#kind.fact};IF({drivers!empty@inUse}>0;"";{#kind.forecast}))',
        },
        ...modelLines(profitLine),
      ],
      marks: [
        ...lossMarks,
        { on: ['months', 'kind'], when: '{kind}={#kind.fact}', look: 'fact' },
        { on: ['months', 'kind'], when: '{kind}={#kind.forecast}', look: 'forecast' },
      ],
    },
  ],
};

/** The scenario in use from the first month on, as if nothing had happened yet. */
export const planSheet: TemplateSheet = {
  key: 'plan',
  title: { en: 'Plan', ru: 'План' },
  about: {
    en: 'The scenario in use computed from the first month on, without any fact: what Plan vs fact compares with. Nothing is typed here.',
    ru: 'Выбранный сценарий с первого месяца, без учёта факта: с ним сравнивает лист «План и факт». Здесь ничего не вводят.',
  },
  freeze: { header: 'plan', columns: 1 },
  blocks: [{ ...MONTH_GRID, key: 'plan', lines: modelLines(planLine), marks: lossMarks }],
};

function profitLine(line: ModelLine): Partial<GridLine> {
  const factOr = (forecast: Formula): Formula =>
    line.typed ? `IF({kind}={#kind.fact};{fact!${line.key}};${forecast})` : forecast;
  return monthLine(line, (month) => factOr(plannedMonth(line, month)));
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
