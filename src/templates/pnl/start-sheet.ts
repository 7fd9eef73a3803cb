import type { CheckItem, Formula } from '../define';
import { start } from '../parts/start';
import { t } from '../parts/words';
import { EFFECT_SPAN } from './bridge';
import { checks } from './check';
import { monthName, said } from './said';

const unless = ({ when, say }: { when: Formula; say: Formula }): Formula =>
  `IF(${when};${say};TRUE)`;

const LOWEST = 'INDEX({pnl!months:all};MATCH(MIN({pnl!cash:all});{pnl!cash:all};0))';

const items: readonly CheckItem[] = [
  {
    key: 'drivers',
    label: t(
      'First month, opening cash and drivers are there',
      'Первый месяц, деньги на старте и драйверы заполнены',
    ),
    formula: `IF({drivers!start}="";${said('noStart')};${unless(checks.drivers)})`,
    sheet: 'drivers',
  },
  {
    key: 'plan',
    label: t('The plan is fixed', 'План зафиксирован'),
    formula: unless(checks.plan),
    sheet: 'plan',
  },
  {
    key: 'moved',
    label: t('Plan and model are of the same months', 'План и модель — за одни и те же месяцы'),
    formula: `IF({plan!missing}>0;"";${unless(checks.moved)})`,
    sheet: 'drivers',
  },
  {
    key: 'actuals',
    label: t('Every month begun is complete', 'Каждый начатый месяц факта заполнен'),
    formula: `IF(COUNT({actuals!filled:all})=0;"";${unless(checks.actuals)})`,
    sheet: 'actuals',
  },
  {
    key: 'lastActual',
    label: t('“Actuals up to” has actuals', 'За месяц в строке «Факт по» есть факт'),
    formula: `IF({drivers!lastActualTyped}="";"";${unless(checks.lastActual)})`,
    sheet: 'drivers',
  },
  {
    key: 'bridge',
    label: t(
      'The effects add up to the difference from plan',
      'Влияния сходятся с отклонением от плана',
    ),
    formula: `IF({comparison!compared}=0;"";ROUND({comparison!byMonth.byAll@total}-SUM({comparison!byMonth.${EFFECT_SPAN}@total});0)=0)`,
    sheet: 'comparison',
  },
  {
    key: 'cash',
    label: t('Cash never falls below zero', 'Деньги не уходят в минус'),
    formula: `IF(COUNT({pnl!cash:all})=0;"";IF(MIN({pnl!cash:all})<0;${said('noCash', monthName(LOWEST))};TRUE))`,
    sheet: 'pnl',
  },
];

/** Where to begin, what is where, and whether everything holds. */
export const startSheet = start({
  checks: items,
  bring: [
    t(
      '“{actuals!}” takes one figure a month for each line: counts of leads and sales from the CRM, money from the books, cash from the bank.',
      '«{actuals!}» берёт по одной цифре в месяц на строку: заявки и продажи — из CRM, затраты — из учёта, деньги — из банка.',
    ),
  ],
});
