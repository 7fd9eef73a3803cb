import { type Axis, type GridLine, monthsFromNow, type TemplateSheet } from '../define';
import { blankUnless } from '../parts/formulas';
import { item } from '../parts/items';
import { line } from '../parts/lines';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { type Driver, drivers } from './drivers';

/** The scenarios by name; the columns of the matrix are found by these words. */
export const scenario = {
  base: t('Base', 'Базовый'),
  optimistic: t('Optimistic', 'Оптимистичный'),
  pessimistic: t('Pessimistic', 'Пессимистичный'),
  whatIf: t('What if', 'Что если'),
};

const WHAT_IF = blankUnless('@base', '{@base}*(1+{@change})');
const WHAT_IF_SHARE = blankUnless('@base', 'MIN(1;{@base}*(1+{@change}))');
// A scenario in which the driver is empty leaves it blank; without a scenario the base counts.
const IN_USE =
  'LET(driver;XLOOKUP({scenario};{scenarios@base..whatIf};{@base..whatIf};{@base});IF(driver="";"";driver))';

/** The scenarios side by side, the one in use, and what the actuals say. */
export const scenarioAxis: Axis = {
  width: 100,
  columns: [
    { key: 'base', header: scenario.base },
    { key: 'optimistic', header: scenario.optimistic },
    { key: 'pessimistic', header: scenario.pessimistic },
    {
      key: 'change',
      header: t('What if: change to base, %', 'Что если: изменение базы, %'),
      format: 'signedPercent1',
      input: { atLeast: -1 },
    },
    { key: 'whatIf', header: scenario.whatIf },
    { key: 'inUse', header: t('In use', 'В расчёте'), formula: IN_USE },
    { key: 'actual', header: t('Actual so far', 'По факту') },
  ],
};

/** What the user decides: months, scenario and the figures that drive the model. */
export const driversSheet: TemplateSheet = {
  key: 'drivers',
  title: t('Drivers', 'Драйверы'),
  about: t(
    'What drives the model, scenario by scenario.',
    'Цифры, из которых складывается модель, по сценариям.',
  ),
  widths: [235, 130, 130, 130, 130, 130, 130, 130, 130],
  tabColor: 'blue',
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        item.text('company', t('Company', 'Компания'), {
          input: true,
          sample: t('Example School', 'Школа «Пример»'),
        }),
        item.month('start', t('Start month', 'Первый месяц'), {
          input: { date: true },
          value: monthsFromNow(0),
          sample: monthsFromNow(-6),
          note: t(
            'Any day of the first of the twelve months.',
            'Любой день первого из двенадцати месяцев.',
          ),
        }),
        item.month('lastActual', t('Last actual month', 'Последний месяц факта'), {
          input: { date: true },
          formula: 'EDATE({start};MAX({actuals!closed:all})-1)',
          note: t(
            'Follows the “Actuals” sheet by itself: the last month whose lines are all filled in; before that, the month before the start. Type a date over it to forecast from an earlier month.',
            'Сам следует за листом «Факт»: последний месяц, в котором заполнены все строки; пока таких нет — месяц перед первым. Впишите дату, чтобы считать прогноз от более раннего месяца.',
          ),
        }),
        item.text('scenario', t('Scenario in use', 'Сценарий в расчёте'), {
          input: { list: 'scenario' },
          value: { list: 'scenario', word: 'base' },
        }),
        item.count('actualMonths', t('Actual months', 'Месяцев факта'), {
          formula: 'COUNTIFS({pnl!kind:all};{#kind.actual})',
        }),
        item.text('advice', t('Check', 'Проверка'), {
          formula: `IFS(
            {empty@inUse}>0;{#advice.drivers};
            COUNTIFS({actuals!status:all};{#status.incomplete})>0;{#advice.incomplete};
            COUNTIFS({actuals!status:all};{#status.waiting})>0;{#advice.waiting};
            TRUE;{#advice.fine})`,
        }),
      ],
      marks: [mark.warn(['advice'], '{advice}<>{#advice.fine}')],
    },
    {
      kind: 'grid',
      key: 'drivers',
      title: t('Drivers by scenario', 'Драйверы по сценариям'),
      about: t(
        'What if: choose this scenario above and type by how many per cent a driver differs from base, e.g. average order value +10% and C2 −5%.',
        '«Что если»: выберите этот сценарий выше и введите, на сколько процентов драйвер отличается от базы, например чек +10 % и C2 −5 %.',
      ),
      axis: 'scenarios',
      corner: t('Driver', 'Драйвер'),
      labelWidth: 235,
      lines: [...drivers.map(driverLine), emptyLine()],
      marks: [mark.muted(['empty'], '{self}>0')],
    },
    { kind: 'how-to', key: 'howTo', title: t('How to use', 'Как пользоваться') },
  ],
};

function driverLine({ allowed, actual, ...line }: Driver): GridLine {
  const isShare = line.format === 'percent1' && allowed === undefined;
  return {
    ...line,
    input: allowed ?? (isShare ? { between: [0, 1] } : { atLeast: 0 }),
    formulaIn: { whatIf: isShare ? WHAT_IF_SHARE : WHAT_IF, actual: actual ?? '""' },
  };
}

function emptyLine(): GridLine {
  const span = `{${drivers[0]?.key}..${drivers[drivers.length - 1]?.key}}`;
  const count = `ROWS(${span})-COUNT(${span})`;
  return line.count('empty', t('Still to be filled', 'Осталось заполнить'), {
    unit: t('drivers', 'строк'),
    role: 'detail',
    formula: count,
    formulaIn: { change: '""', whatIf: count, inUse: count, actual: '""' },
  });
}
