import { type Axis, type GridLine, monthsFromNow, type TemplateSheet } from '../define';
import { blankUnless, copyOf } from '../parts/formulas';
import { item, overridable } from '../parts/items';
import { line } from '../parts/lines';
import { mark } from '../parts/marks';
import { rubles } from '../parts/money';
import { t } from '../parts/words';
import { checkFormula } from './check';
import { type Driver, drivers } from './drivers';
import { TYPED_SPAN } from './model';

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
const chosenBy = (cell: string): string =>
  `LET(driver;XLOOKUP({${cell}};{scenarios@base..whatIf};{@base..whatIf};{@base});IF(driver="";"";driver))`;

/** The scenarios side by side, those of forecast and plan, and what the actuals say. */
export const scenarioAxis: Axis = {
  width: 84,
  columns: [
    { key: 'base', header: scenario.base },
    { key: 'optimistic', header: scenario.optimistic, width: 122 },
    { key: 'pessimistic', header: scenario.pessimistic, width: 122 },
    {
      key: 'change',
      header: t('What if: change to base, %', 'Что если: к базе, %'),
      format: 'signedPercent1',
      input: { between: [-1, 1] },
    },
    { key: 'whatIf', header: scenario.whatIf },
    { key: 'inUse', header: t('In forecast', 'В прогнозе'), formula: chosenBy('scenario') },
    { key: 'actual', header: t('Actual so far', 'По факту') },
    {
      key: 'inPlan',
      header: t('For the plan', 'Для плана'),
      formula: chosenBy('planScenario'),
      note: t(
        'What the next “Fix the plan” would begin with; the fixed plan itself stands on the “{plan!}” sheet.',
        'С чего начнёт следующее «Зафиксировать план»; сам зафиксированный план — на листе «{plan!}».',
      ),
    },
  ],
};

const LAST_COMPLETE = 'MAXIFS({actuals!months:all};{actuals!filled:all};1)';

/** What the user decides: months, scenarios and the figures that drive the model. */
export const driversSheet: TemplateSheet = {
  key: 'drivers',
  title: t('Drivers', 'Драйверы'),
  about: t(
    'The figures that drive the forecast, by scenario.',
    'Цифры, из которых считается прогноз, по сценариям.',
  ),
  widths: [215, 136, 84, 122, 122, 84, 84, 84, 84, 84],
  freeze: { columns: 1 },
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
        item.month('start', t('First month', 'Первый месяц'), {
          input: {
            holds: 'AND(ISNUMBER({start});OR({actualCells}=0;EOMONTH({start};-1)+1={planStart}))',
            help: t(
              'Actuals stand already: another first month would give them to other months. Begin another year with “New year” in the sidebar.',
              'Факт уже внесён: с другим первым месяцем он достался бы другим месяцам. Новый год начинайте командой «Новый год» в боковой панели.',
            ),
          },
          value: monthsFromNow(0),
          sample: monthsFromNow(-6),
          note: t(
            'Any day of the first of the twelve months. Actuals and plan belong to their months: once they stand, start another year instead of changing it.',
            'Любой день первого из двенадцати месяцев. Факт и план привязаны к своим месяцам: когда они внесены, начинайте новый год, а не меняйте месяц.',
          ),
        }),
        item.money('openingCash', t('Opening cash', 'Деньги на старте'), {
          input: true,
          sample: rubles(2_500_000),
          note: t(
            'Balance at the beginning of the first month, for plan and actuals alike.',
            'Остаток на начало первого месяца — и для плана, и для факта.',
          ),
        }),
        item.text('scenario', t('Forecast scenario', 'Сценарий прогноза'), {
          input: { list: 'scenario' },
          value: { list: 'scenario', word: 'base' },
          note: t(
            'What the months without actuals are computed by. Plan and actuals stay as they are.',
            'По нему считаются месяцы без факта. План и факт от него не меняются.',
          ),
        }),
        item.text('planScenario', t('Plan scenario', 'Сценарий плана'), {
          input: { list: 'scenario' },
          value: { list: 'scenario', word: 'base' },
          note: t(
            'What “Fix the plan” takes the plan from. A plan that is fixed does not change with it.',
            'По нему «Зафиксировать план» составит план. Уже зафиксированный план от него не меняется.',
          ),
        }),
        ...overridable(
          'lastActual',
          t('Actuals up to', 'Факт по'),
          'month',
          `IF(${LAST_COMPLETE}=0;"";${LAST_COMPLETE})`,
          {
            note: t(
              'Leave it blank for the last complete month of “{actuals!}”. Type an earlier month to forecast from there.',
              'Оставьте пустым, чтобы брался последний заполненный месяц листа «{actuals!}». Впишите более ранний, чтобы прогноз начался после него.',
            ),
          },
        ),
        item.count('missing', t('Still to be filled in, cells', 'Осталось заполнить, ячеек'), {
          formula: '{empty@inUse}+IF({start}="";1;0)+IF({openingCash}="";1;0)',
        }),
        item.text('check', t('Check', 'Проверка'), { formula: checkFormula }),
      ],
      marks: [
        mark.warn(['missing'], '{missing}>0'),
        mark.warn(['check'], '{check}<>{#state.fine}'),
      ],
    },
    {
      kind: 'grid',
      key: 'drivers',
      title: t('Drivers by scenario', 'Драйверы по сценариям'),
      about: t(
        'What if: choose this scenario above and type by how many per cent a driver differs from base.',
        '«Что если»: выберите этот сценарий выше и впишите, на сколько процентов драйвер отличается от базы.',
      ),
      axis: 'scenarios',
      corner: t('Driver', 'Драйвер'),
      labelWidth: 235,
      lines: [...drivers.map(driverLine), emptyLine()],
      marks: [mark.warn(['empty'], '{self}>0')],
    },
    {
      kind: 'form',
      key: 'nextYear',
      title: t('Next year', 'Следующий год'),
      about: t(
        '“New year” in the sidebar begins another model with these figures, the drivers and the season; this one stays.',
        '«Новый год» в боковой панели начинает новую модель с этих цифр, драйверов и сезонности; эта остаётся.',
      ),
      items: [
        item.month('nextStart', t('First month of next year', 'Первый месяц нового года'), {
          formula: 'IF({start}="";"";EDATE({pnl!months@last};1))',
        }),
        item.money('nextCash', t('Cash at its start', 'Деньги на его старте'), {
          formula: copyOf('pnl!cash@last'),
        }),
        item.count('nextLeads', t('Leads of its first month', 'Заявки его первого месяца'), {
          formula: blankUnless(
            'monthly!used.trend@last',
            '{monthly!used.trend@last}*(1+{growth@inUse})',
          ),
        }),
      ],
    },
    {
      kind: 'form',
      key: 'counts',
      title: t('What the checks count', 'Что считают проверки'),
      items: [
        item.month('planStart', t('Plan begins in', 'План начинается с'), {
          formula: copyOf('plan!fixed.monthOf@first'),
        }),
        item.count('actualCells', t('Cells of actuals typed', 'Внесено ячеек факта'), {
          formula: `COUNT({actuals!${TYPED_SPAN}:all})`,
        }),
        item.count('actualMonths', t('Actual months', 'Месяцев факта'), {
          formula: 'COUNTIFS({pnl!kind:all};{#kind.actual})',
        }),
      ],
    },
  ],
};

function driverLine({ allowed, actual, ...driver }: Driver): GridLine {
  const isShare = driver.format === 'percent1' && allowed === undefined;
  return {
    ...driver,
    input: allowed ?? (isShare ? { between: [0, 1] } : { atLeast: 0 }),
    formulaIn: { whatIf: isShare ? WHAT_IF_SHARE : WHAT_IF, actual: actual ?? '""' },
  };
}

function emptyLine(): GridLine {
  const span = `{${drivers[0]?.key}..${drivers[drivers.length - 1]?.key}}`;
  const count = `ROWS(${span})-COUNT(${span})`;
  return line.count('empty', t('Still to be filled in', 'Осталось заполнить'), {
    unit: t('drivers', 'строк'),
    role: 'detail',
    formula: count,
    formulaIn: { change: '""', whatIf: count, inUse: count, inPlan: count, actual: '""' },
  });
}
