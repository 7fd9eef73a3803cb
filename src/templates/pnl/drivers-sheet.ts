import { type Axis, type GridLine, monthsFromNow, type TemplateSheet } from '../define';
import { type Driver, drivers, SHARE } from './drivers';

/** The scenarios by name; the columns of the matrix are found by these words. */
export const scenario = {
  base: { en: 'Base', ru: 'Базовый' },
  optimistic: { en: 'Optimistic', ru: 'Оптимистичный' },
  pessimistic: { en: 'Pessimistic', ru: 'Пессимистичный' },
  whatIf: { en: 'What if', ru: 'Что если' },
};

const WHAT_IF = 'IF({@base}="";"";{@base}*(1+{@change}))';
const WHAT_IF_SHARE = 'IF({@base}="";"";MIN(1;{@base}*(1+{@change})))';
// A scenario in which the driver is empty leaves it blank; without a scenario the base counts.
const IN_USE =
  'LET(driver;XLOOKUP({scenario};{scenarios@base..whatIf};{@base..whatIf};{@base});IF(driver="";"";driver))';

/** The scenarios side by side, the one in use, and what the fact says. */
export const scenarioAxis: Axis = {
  width: 100,
  columns: [
    { key: 'base', header: scenario.base },
    { key: 'optimistic', header: scenario.optimistic },
    { key: 'pessimistic', header: scenario.pessimistic },
    {
      key: 'change',
      header: { en: 'What if: change to base, %', ru: 'Что если: изменение базы, %' },
      format: 'signedPercent1',
      input: { atLeast: -1 },
    },
    { key: 'whatIf', header: scenario.whatIf },
    { key: 'inUse', header: { en: 'In use', ru: 'В расчёте' }, formula: IN_USE },
    { key: 'actual', header: { en: 'Fact so far', ru: 'По факту' } },
  ],
};

/** What the user decides: months, scenario and the figures that drive the model. */
export const driversSheet: TemplateSheet = {
  key: 'drivers',
  title: { en: 'Drivers', ru: 'Драйверы' },
  about: {
    en: 'Yellow cells are yours to fill; everything else is computed.',
    ru: 'Жёлтые ячейки заполняете вы, всё остальное считается само.',
  },
  widths: [235, 130, 130, 130, 130, 130, 130, 130, 130],
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        {
          key: 'company',
          label: { en: 'Company', ru: 'Компания' },
          format: 'text',
          input: true,
          sample: { en: 'Example School', ru: 'Школа «Пример»' },
        },
        {
          key: 'start',
          label: { en: 'Start month', ru: 'Первый месяц' },
          format: 'month',
          input: { date: true },
          value: monthsFromNow(0),
          sample: monthsFromNow(-6),
          note: {
            en: 'Any day of the first of the twelve months.',
            ru: 'Любой день первого из двенадцати месяцев.',
          },
        },
        {
          key: 'lastFact',
          label: { en: 'Last fact month', ru: 'Последний месяц факта' },
          format: 'month',
          input: { date: true },
          formula: 'EDATE({start};MAX({fact!closed:all})-1)',
          note: {
            en: 'Follows the Fact sheet by itself: the last month whose lines are all filled; before that, the month before the start. Type a date over it to forecast from an earlier month.',
            ru: 'Сам следует за листом «Факт»: последний месяц, в котором заполнены все строки; пока таких нет — месяц перед первым. Впишите дату, чтобы считать прогноз от более раннего месяца.',
          },
        },
        {
          key: 'scenario',
          label: { en: 'Scenario in use', ru: 'Сценарий в расчёте' },
          format: 'text',
          input: { list: 'scenario' },
          value: { list: 'scenario', word: 'base' },
        },
        {
          key: 'factMonths',
          label: { en: 'Fact months', ru: 'Месяцев факта' },
          format: 'count',
          formula: 'COUNTIFS({pnl!kind:all};{#kind.fact})',
        },
        {
          key: 'advice',
          label: { en: 'Check', ru: 'Проверка' },
          format: 'text',
          formula:
            'IF({empty@inUse}>0;{#advice.drivers};IF(COUNTIFS({fact!status:all};{#status.incomplete})>0;{#advice.incomplete};IF(COUNTIFS({fact!status:all};{#status.waiting})>0;{#advice.waiting};{#advice.fine})))',
        },
      ],
      marks: [{ on: ['advice'], when: '{advice}<>{#advice.fine}', look: 'warn' }],
    },
    {
      kind: 'grid',
      key: 'drivers',
      title: { en: 'Drivers by scenario', ru: 'Драйверы по сценариям' },
      about: {
        en: 'What if: choose this scenario above and type by how many percent a driver differs from base, e.g. average check +10 % and C2 −5 %.',
        ru: '«Что если»: выберите этот сценарий выше и введите, на сколько процентов драйвер отличается от базы, например чек +10 % и C2 −5 %.',
      },
      axis: 'scenarios',
      corner: { en: 'Driver', ru: 'Драйвер' },
      labelWidth: 235,
      lines: [...drivers.map(driverLine), emptyLine()],
      marks: [{ on: ['empty'], when: '{self}>0', look: 'muted' }],
    },
    { kind: 'how-to', key: 'howTo', title: { en: 'How to use', ru: 'Как пользоваться' } },
  ],
};

function driverLine({ allowed, actual, ...line }: Driver): GridLine {
  return {
    ...line,
    input: allowed ?? true,
    formulaIn: { whatIf: allowed === SHARE ? WHAT_IF_SHARE : WHAT_IF, actual: actual ?? '""' },
  };
}

function emptyLine(): GridLine {
  const span = `{${drivers[0]?.key}..${drivers[drivers.length - 1]?.key}}`;
  const count = `ROWS(${span})-COUNT(${span})`;
  return {
    key: 'empty',
    label: { en: 'Still to be filled', ru: 'Осталось заполнить' },
    unit: { en: 'drivers', ru: 'строк' },
    format: 'count',
    role: 'detail',
    formula: count,
    formulaIn: { change: '""', whatIf: count, inUse: count, actual: '""' },
  };
}
