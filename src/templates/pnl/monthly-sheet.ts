import type { GridBlock, GridLine, TemplateSheet } from '../define';
import { line } from '../parts/lines';
import { mark } from '../parts/marks';
import { rubles } from '../parts/money';
import { t } from '../parts/words';
import { monthlyDrivers, monthlyLines, type Scenario, trendLine } from './monthly-drivers';
import { checkForm } from './state';

const IN_USE: Scenario = { column: 'inUse', chosen: 'scenario' };
const IN_PLAN: Scenario = { column: 'inPlan', chosen: 'planScenario' };

const MONTH_GRID = {
  kind: 'grid',
  axis: 'months',
  corner: t('Driver', 'Драйвер'),
  labelWidth: 235,
} as const satisfies Partial<GridBlock>;

/** What the sample knows of single months: a season, a move to another office, a higher price. */
const SAMPLE: Readonly<Record<string, GridLine['sample']>> = {
  season: { m10: 1.1, m11: 1.1, m12: 0.9 },
  orderValue: { m10: rubles(44_000), m11: rubles(44_000), m12: rubles(44_000) },
  backOffice: { m9: rubles(1_000_000) },
};

/** Drivers that differ from month to month. */
export const monthlySheet: TemplateSheet = {
  key: 'monthly',
  title: t('Drivers by month', 'Драйверы по месяцам'),
  about: t(
    'For months that are unlike the scenario: a season, a price rise, a new hire. What you leave blank is computed.',
    'Для месяцев, которые не похожи на сценарий: сезон, рост цены, найм. Что не заполнено, считается само.',
  ),
  freeze: { columns: 1 },
  widths: [275, 92],
  tabColor: 'blue',
  blocks: [
    checkForm('state'),
    {
      ...MONTH_GRID,
      key: 'typed',
      title: t('What is different in a month', 'Что в месяце иначе'),
      about: t(
        'What is typed counts in its month in every scenario.',
        'Вписанное действует в своём месяце в любом сценарии.',
      ),
      lines: [
        line.percent('season', t('Seasonality of leads', 'Сезонность заявок'), {
          input: { between: [0.1, 10] },
          ...sampleOf('season'),
          note: t(
            'Leads of the month in per cent of an ordinary one; blank: 100%.',
            'Заявки месяца в процентах от обычного; пусто — 100 %.',
          ),
        }),
        ...monthlyDrivers.map(({ key, label, format, check }) => ({
          key,
          label,
          format,
          input: check,
          ...sampleOf(key),
        })),
      ],
      marks: [{ look: 'muted', when: '{used.kind}={#kind.actual}' }],
    },
    {
      ...MONTH_GRID,
      key: 'used',
      title: t('In the forecast', 'В прогнозе'),
      lines: [
        line.text('kind', t('Actual or forecast', 'Факт или прогноз'), {
          role: 'detail',
          formula: '{pnl!kind}',
        }),
        line.percent('season', t('Seasonality of leads', 'Сезонность заявок'), {
          role: 'detail',
          formula: 'IF(N({typed.season})>0;{typed.season};1)',
        }),
        trendLine(),
        ...monthlyLines(IN_USE),
      ],
      marks: [
        mark.fact(['months', 'kind'], '{kind}={#kind.actual}'),
        mark.forecast(['months', 'kind'], '{kind}={#kind.forecast}'),
      ],
    },
    {
      ...MONTH_GRID,
      key: 'draft',
      title: t('What “Fix the plan” would take down', 'Что запишет «Зафиксировать план»'),
      about: t(
        'The plan scenario from the first month on, as if there were no actuals yet.',
        'Сценарий плана с первого месяца, как будто факта ещё нет.',
      ),
      lines: [
        line.month('monthOf', t('Month', 'Месяц'), { role: 'detail', formula: '{months}' }),
        ...monthlyLines(IN_PLAN),
      ],
    },
  ],
};

function sampleOf(key: string): Pick<GridLine, 'sample'> {
  const sample = SAMPLE[key];
  return sample === undefined ? {} : { sample };
}
