import type { Text } from '../../language';
import type { Axis, Formula, GridLine, TemplateSheet } from '../define';
import { copyOf, say } from '../parts/formulas';
import { figure } from '../parts/items';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { EFFECT_SPAN, effects } from './bridge';
import { lossOrMoneyName, moneyName, monthName, percentName, said, signedMoneyName } from './said';

/** What a lever does to the year, in short. */
export const shortEffectAxis: Axis = {
  width: 150,
  columns: [
    { key: 'change', header: t('Change', 'Изменение'), format: 'signedPercent1' },
    {
      key: 'gain',
      header: t('Extra EBITDA in the year', 'Прибавка к EBITDA за год'),
      format: 'signedMoney',
    },
    {
      key: 'growth',
      header: t('EBITDA growth, %', 'Рост EBITDA, %'),
      format: 'signedPercent1',
    },
    {
      key: 'until',
      header: t('Pays as long as', 'Окупается, пока'),
      format: 'text',
    },
  ],
};

const PLAN = '{comparison!comparison.ebitda@plan}';
const ACTUAL = '{comparison!comparison.ebitda@actual}';
const DEVIATION = `(${ACTUAL}-${PLAN})`;
const EFFECTS = `{comparison!byMonth.${EFFECT_SPAN}@total}`;
const LABELS = `{comparison!byMonth.${effects[0]?.key}:label}:{comparison!byMonth.${effects[effects.length - 1]?.key}:label}`;
const WORST = `MIN(${EFFECTS})`;
const MOST = `MAX(${EFFECTS})`;
const AGAINST_PLAN = ['ebitdaDeviation', 'ebitdaShare', 'standing'];
const COLUMNS = 6;
const compared = (formula: Formula, none = '""'): Formula =>
  `IF({comparison!compared}=0;${none};${formula})`;

const CHART = {
  kind: 'chart',
  type: 'combo',
  format: 'count',
  unit: t('thousand a month', 'тыс. в месяц'),
  width: 520,
  height: 250,
  asLines: [0],
  colors: ['#5f6368', '#1a73e8', '#aecbfa'],
} as const;

/** Where the year stands against its plan, why, and what would move it. */
export const dashboardSheet: TemplateSheet = {
  key: 'dashboard',
  title: t('Dashboard', 'Дашборд'),
  about: t(
    'Where we stand against the plan, why, and what moves the year.',
    'Где мы относительно плана, почему и что двигает год.',
  ),
  widths: [235, 150, 150, 150, 150, 150],
  tabColor: 'green',
  blocks: [
    {
      kind: 'text',
      key: 'conclusion',
      paragraphs: [
        {
          formula: 'IF({drivers!check}={#state.fine};"";{drivers!check})',
          link: { sheet: 'start' },
          urgent: true,
        },
        { formula: standing(), across: COLUMNS, lines: 1 },
        { formula: reasons(), across: COLUMNS, lines: 1 },
        { formula: advice(), across: COLUMNS, lines: 1 },
        { formula: outlook(), across: COLUMNS, lines: 1 },
      ],
    },
    {
      kind: 'figures',
      key: 'toPlan',
      items: [
        figure.money('ebitdaActual', t('EBITDA, actual', 'EBITDA по факту'), compared(ACTUAL)),
        figure.signedMoney(
          'ebitdaDeviation',
          t('EBITDA: actual − plan', 'EBITDA: факт − план'),
          compared(DEVIATION),
        ),
        figure.signedPercent1(
          'ebitdaShare',
          t('EBITDA against plan, %', 'EBITDA к плану, %'),
          compared(`IF(${PLAN}<=0;"—";${DEVIATION}/${PLAN})`),
        ),
        figure.text(
          'standing',
          t('Verdict', 'Итог'),
          copyOf('comparison!comparison.ebitda@verdict'),
        ),
      ],
      marks: [
        mark.alarm(AGAINST_PLAN, '{standing}={#verdict.worse}'),
        mark.good(AGAINST_PLAN, '{standing}={#verdict.better}'),
      ],
    },
    {
      kind: 'figures',
      key: 'year',
      items: [
        figure.money('ebitdaYear', t('EBITDA, year', 'EBITDA за год'), '{pnl!ebitda@total}'),
        figure.money(
          'netProfitYear',
          t('Net profit, year', 'Чистая прибыль за год'),
          '{pnl!netProfit@total}',
        ),
        figure.money('cashEnd', t('Cash at year end', 'Деньги на конец года'), '{pnl!cash@total}'),
        figure.money(
          'cashLow',
          t('Lowest cash in the year', 'Минимум денег за год'),
          'IF(COUNT({pnl!cash:all})=0;"";MIN({pnl!cash:all}))',
        ),
      ],
      marks: [
        mark.alarm(
          ['ebitdaYear', 'netProfitYear', 'cashEnd', 'cashLow'],
          'AND(LEN({self})>0;{self}<0)',
        ),
      ],
    },
    {
      ...CHART,
      key: 'ebitdaChart',
      title: t('EBITDA by month', 'EBITDA по месяцам'),
      of: 'comparison!drawn',
      lines: ['ebitdaPlan', 'ebitdaActual', 'ebitdaForecast'],
    },
    {
      ...CHART,
      key: 'cashChart',
      beside: true,
      width: 465,
      unit: t('thousand', 'тыс.'),
      title: t('Cash at month end', 'Деньги на конец месяца'),
      of: 'comparison!drawn',
      lines: ['cashPlan', 'cashActual', 'cashForecast'],
      colors: ['#5f6368', '#188038', '#a8dab5'],
    },
    {
      kind: 'grid',
      key: 'levers',
      title: t('What moves the profit of the year', 'Что двигает прибыль года'),
      about: t(
        'Each lever alone, from the first forecast month on. Change them on the sheet “{levers!}”.',
        'Каждый рычаг отдельно, с первого прогнозного месяца. Менять их — на листе «{levers!}».',
      ),
      axis: 'shortEffect',
      corner: t('Lever', 'Рычаг'),
      labelWidth: 235,
      lines: [
        lever('price', t('Price (average order value)', 'Цена (средний чек)')),
        lever('c2', t('C2: qualified lead → sale', 'C2: квал. заявка → продажа')),
        lever('leads', t('Leads', 'Заявки')),
        lever('cpl', t('CPL, cost of a lead', 'CPL, стоимость заявки')),
      ],
    },
  ],
};

/** How the actual months stand against the plan. */
function standing(): Formula {
  const against = `IF({comparison!comparison.ebitda@verdict}={#verdict.onPlan};
    ${said('onPlan', moneyName(PLAN))};
    ${said('offPlan', moneyName(DEVIATION), `IF(${DEVIATION}<0;${said('below')};${said('above')})`, lossOrMoneyName(PLAN), `IF(${PLAN}<=0;"";" ("&${percentName(`${DEVIATION}/${PLAN}`)}&")")`)})`;
  return compared(
    `${said('soFar', '{comparison!compared}', lossOrMoneyName(ACTUAL))}&" "&${against}`,
    `IF({drivers!actualMonths}=0;${said('noActuals')};${said('noBridge')})`,
  );
}

/** What cost most and what brought most. */
function reasons(): Formula {
  const part = (sentence: 'worst' | 'most', effect: Formula): Formula =>
    said(sentence, `XLOOKUP(${effect};${EFFECTS};${LABELS})`, signedMoneyName(effect));
  return compared(`TEXTJOIN(" · ";TRUE;
    IF(${WORST}<0;${part('worst', WORST)};"");
    IF(${MOST}>0;${part('most', MOST)};""))`);
}

/** Where to look: what cost most says it. */
function advice(): Formula {
  const looks = `VSTACK(${effects.map(({ look }) => say(look)).join(';')})`;
  return compared(`IF(${WORST}<0;${said('look', `XLOOKUP(${WORST};${EFFECTS};${looks})`)};"")`);
}

/** What the year comes to by the forecast, and when money is scarcest. */
function outlook(): Formula {
  const lowest = 'INDEX({pnl!months:all};MATCH({cashLow};{pnl!cash:all};0))';
  return `IF({ebitdaYear}="";"";${said(
    'outlook',
    lossOrMoneyName('{ebitdaYear}'),
    lossOrMoneyName('{cashLow}'),
    monthName(lowest),
  )})`;
}

function lever(key: string, label: Text): GridLine {
  const column = (name: string): Formula =>
    `IF({levers!levers.${key}@${name}}="";"";{levers!levers.${key}@${name}})`;
  return {
    key,
    label,
    format: 'money',
    formulaIn: {
      change: column('change'),
      gain: column('gain'),
      growth: column('growth'),
      until: column('until'),
    },
  };
}
