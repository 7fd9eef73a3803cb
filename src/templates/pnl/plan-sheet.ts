import { type GridLine, type LineValues, monthsFromNow, type TemplateSheet } from '../define';
import { item } from '../parts/items';
import { line } from '../parts/lines';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { monthKeys } from './axes';
import type { ModelLine } from './model-line';
import { modelLines, monthFrom, type Source, year } from './model-lines';
import { type MonthlyDriver, monthlyDrivers } from './monthly-drivers';
import { said } from './said';
import { lossMarks, MONTH_GRID } from './profit-sheet';
import { plannedSample } from './sample-plan';

const FIXED: Source = { drivers: 'plan!fixed', unknown: '{missing}>0' };
const CELLS = `{fixed.monthOf..${monthlyDrivers[monthlyDrivers.length - 1]?.key}:all}`;

/** The plan that was fixed: typed values, which no driver and no scenario changes any more. */
export const planSheet: TemplateSheet = {
  key: 'plan',
  title: t('Plan', 'План'),
  about: t(
    'The plan as it was fixed. Neither drivers nor scenarios change it.',
    'План, каким его зафиксировали. Ни драйверы, ни сценарии его не меняют.',
  ),
  freeze: { columns: 1 },
  widths: [260, 92],
  tabColor: 'blue',
  blocks: [
    {
      kind: 'form',
      key: 'fixing',
      items: [
        item.date('fixedOn', t('Plan fixed on', 'План зафиксирован'), {
          input: { date: true },
          sample: monthsFromNow(-6),
        }),
        item.text('planState', t('Check', 'Проверка'), {
          formula: `IF({missing}>0;${said('fixThePlan')};IF({moved}>0;${said('planMoved')};{#state.planFixed}))`,
        }),
        item.count('missing', t('Still to be filled in, cells', 'Осталось заполнить, ячеек'), {
          formula: `ROWS(${CELLS})*COLUMNS(${CELLS})-COUNT(${CELLS})`,
        }),
        item.count('moved', t('Months unlike “{drivers!}”', 'Месяцев не из «{drivers!}»'), {
          formula: 'IF({missing}>0;0;SUMPRODUCT(({fixed.monthOf:all}<>{plan.months:all})*1))',
        }),
      ],
      marks: [
        mark.warn(['missing', 'moved'], '{self}>0'),
        mark.warn(['planState'], '{planState}<>{#state.planFixed}'),
      ],
    },
    {
      ...MONTH_GRID,
      key: 'plan',
      title: t('Planned P&L', 'Плановый P&L'),
      lines: modelLines(planLine),
      marks: lossMarks,
    },
    {
      kind: 'grid',
      axis: 'months',
      labelWidth: 235,
      key: 'fixed',
      title: t('Fixed drivers of the plan', 'Зафиксированные драйверы плана'),
      about: t(
        'Filled in by “Fix the plan” in the sidebar from “{monthly!}”; may be typed as well.',
        'Заполняет команда «Зафиксировать план» в боковой панели с листа «{monthly!}»; можно вписать и вручную.',
      ),
      corner: t('Driver', 'Драйвер'),
      lines: [
        line.month('monthOf', t('Month', 'Месяц'), {
          role: 'detail',
          input: { date: true },
          sample: monthKeys.map((_, index) => monthsFromNow(index - 6)),
        }),
        ...monthlyDrivers.map(fixedLine),
      ],
    },
  ],
};

function fixedLine({ key, label, format, check }: MonthlyDriver): GridLine {
  const sample: LineValues = plannedSample[key] ?? [];
  return { key, label, format, input: check, sample };
}

function planLine(model: ModelLine): Partial<GridLine> {
  const { month, firstMonth } = model;
  return {
    formula: monthFrom(FIXED, month),
    ...(firstMonth ? { formulaIn: { m1: monthFrom(FIXED, firstMonth) } } : {}),
    total: { formula: year(model) },
  };
}
