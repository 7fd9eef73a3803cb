import type { InsertedTemplate } from '../harness/inserted-template';
import { describeTemplate } from './describe-template';

const EPOCH_IN_SHEETS = 25_569; // 1 January 1970 as Sheets counts days

/** Header of the n-th month of the sample, which starts six months ago. */
function month(number: number): number {
  const today = new Date();
  return (
    Date.UTC(today.getFullYear(), today.getMonth() - 7 + number, 1) / 86_400_000 + EPOCH_IN_SHEETS
  );
}

/** With plain spaces for those that no line breaks at. */
const spaced = (value: unknown): string => String(value).replace(/\u00a0/g, ' ');

const close = (value: number): unknown => expect.closeTo(value, 1);

const [DASHBOARD, DRIVERS, MONTHLY, PNL, PLAN, COMPARISON, ACTUALS] = [
  'P&L · дашборд',
  'P&L · драйверы',
  'P&L · драйверы по месяцам',
  'P&L',
  'P&L · план',
  'P&L · план и факт',
  'P&L · факт',
];

const COUNTED = 'Учтён ли месяц в P&L, а если нет, чего не хватает';

/*
 * The sample in rubles, its first forecast month: leads 1390 × 1.03 = 1431.7; qualified × 40 % = 572.68; sales × 15 % =
 * 85.902; gross × 42 000 = 3 607 884; refunds 6 % = 216 473.04; product × 6000; support × 3500; advertising × 460;
 * reps 1431.7 / 250 = 5.73 → 6; sales team 6 × 60 000 + 5 % × 3 391 410.96 = 529 570.548; EBITDA = 3 391 410.96 −
 * 515 412 − 300 657 − 658 582 − 529 570.548 − 900 000; taxes 6 % × 3 391 410.96 = 203 484.66; cash 2 491 000 + profit.
 */
const forecastMonth: readonly (readonly [string, number])[] = [
  ['Заявки, шт.', 1431.7],
  ['Квалифицированные заявки, шт.', 572.68],
  ['Продажи, шт.', 85.902],
  ['CPQL, стоимость квал. заявки', 1150],
  ['Менеджеры, чел. в среднем', 6],
  ['Валовая выручка', 3_607_884],
  ['Возвраты', 216_473.04],
  ['Чистая выручка', 3_391_410.96],
  ['Себестоимость продукта', 515_412],
  ['Поддержка клиентов', 300_657],
  ['Реклама', 658_582],
  ['Команда продаж', 529_570.548],
  ['Маржинальная прибыль', 1_387_189.412],
  ['Постоянные затраты: бэк-офис', 900_000],
  ['EBITDA', 487_189.412],
  ['EBITDA, % чистой выручки', 487_189.412 / 3_391_410.96],
  ['Налоги', 203_484.6576],
  ['Чистая прибыль', 283_704.7544],
  ['Прочие движения денег', 0],
  ['Деньги на конец месяца', 2_774_704.7544],
];

/*
 * EBITDA of the actual months, thousands: net − product − support − advertising − sales team − back office
 *   2705−417−245−549−435−905 = 154    2895−442−259−576−445−898 = 275    2370−369−217−610−418−912 = −156
 *   2982−454−266−632−449−906 = 275    3199−484−284−632−520−921 = 358    3383−508−298−645−529−916 = 487
 * together 1393, taxes 1052. The forecast months: leads grow by 3 %, × 110 % in the tenth and eleventh, × 90 % in the
 * twelfth; 44 000 for 42 000 a sale from the tenth on, back office 1 000 000 in the ninth; reps 6 6 7 7 8 6:
 *   487 189.41 + 539 605.09 + 433 593.25 + 964 533.11 + 973 069.10 + 722 995.51 = 4 120 985.48
 */
const EBITDA_OF_THE_YEAR = 5_513_985.48;
const NET_OF_THE_YEAR = 40_392_728.93; // 17 534 000 in the actual months, 22 858 728.93 in the forecast months
const NET_PROFIT_OF_THE_YEAR = 3_090_461.74; // 5 513 985.48 − 1 052 000 − 6 % × 22 858 728.93

/*
 * The plan of the six actual months: leads 1200 1236 1273 1311 1351 1391 = 7762, of which 40 % × 15 % × 42 000 × 94 % =
 * 2368.80 of net revenue each; less 6 % × 9500, 460 and 5 % of the net: 1220.36 remain, less 60 000 for each of the
 * reps 5 5 6 6 6 6 and 900 000 a month: 7762 × 1220.36 − 34 × 60 000 − 5 400 000.
 */
const PLANNED = 2_032_434.32;

/*
 * A planned sale leaves 42 000 × 94 % × 95 % − 9500 = 28 006; a planned lead 40 % × 15 % × 28 006 − 460 = 1220.36.
 * Actual: leads 7530, qualified 2968, sales 442, gross 18 654 000, refunds 1 120 000, product and support 4 243 000,
 * advertising 3 644 000, sales team 2 796 000, back office 5 458 000.
 */
const bridge: readonly (readonly [string, number])[] = [
  ['Заявки', -283_123.52], // (7530 − 7762) × 1220.36
  ['C1: заявка → квал. заявка', -184_839.6], // (2968 − 7530 × 40 %) × 15 % × 28 006
  ['Переменные затраты: реклама (CPL)', -180_200], // 7530 × 460 − 3 644 000
  ['Команда продаж: оклады и бонус', 120_700], // 34 × 60 000 + 5 % × 17 534 000 − 2 796 000
  ['C2: квал. заявка → продажа', -89_619.2], // (442 − 2968 × 15 %) × 28 006
  ['Цена: средний чек', 80_370], // (18 654 000 − 442 × 42 000) × 94 % × 95 %
  ['Постоянные затраты: бэк-офис', -58_000], // 5 400 000 − 5 458 000
  ['Переменные затраты: продукт и поддержка', -44_000], // 442 × 9500 − 4 243 000
  ['Возвраты', -722], // (18 654 000 × 6 % − 1 120 000) × 95 %
];

/*
 * The forecast months have net revenue 22 858 728.93, of which 95 % = 21 715 792.48 remain after the bonus; sales
 * 564.746 (9500 of product and support each), so that 16 350 705.11 follow the sales; advertising 4 329 719.63.
 */
const levers: readonly (readonly [lever: string, gain: number, until: string])[] = [
  // 10 % × 21 715 792.48; 15 % × 16 350 705.11 / (16 350 705.11 + 2 171 579.25) = 13.24 %
  ['Цена (средний чек)', 2_171_579.25, 'C2 не ниже 13,2 %'],
  // 10 % × 16 350 705.11; an average of 43 059.71 × (1 − 1 635 070.51 / (110 % × 21 715 792.48)) = 40 112.30
  ['C2: квал. заявка → продажа', 1_635_070.51, 'средний чек не ниже 40 112 ₽'],
  // 10 % × (16 350 705.11 − 4 329 719.63) − 4 extra reps × 60 000; (1 635 070.51 − 240 000) / 941.24 leads = 1482.16
  ['Заявки', 962_098.55, 'CPL новых заявок не выше 1 482 ₽'],
  // 10 % × 4 329 719.63; 40 % × (1 − 432 971.96 / 16 350 705.11) = 38.94 %
  ['CPL, стоимость заявки', 432_971.96, 'C1 не ниже 38,9 %'],
];

/** The plan and what is said of the past. */
function settled({ at }: InsertedTemplate): unknown {
  const past = [1, 2, 3, 4, 5, 6].map((number) => at(PNL, 'EBITDA', month(number)));
  const judged = bridge.map(([effect]) => at(COMPARISON, effect, 'Всего'));
  const plan = forecastMonth.map(([line]) =>
    [1, 7, 12].map((number) => at(PLAN, line, month(number))),
  );
  return { past, judged, plan };
}

describeTemplate('pnl', {
  sampleIn: 'ru',

  sample(pnl) {
    const { at, beside } = pnl;
    const figure = (label: string): unknown => pnl.column(DASHBOARD, label)[0];

    test('the first forecast month goes on from the last actual one', () => {
      expect(forecastMonth.map(([line]) => [line, at(PNL, line, month(7))])).toEqual(
        forecastMonth.map(([line, value]) => [line, close(value)]),
      );
    });

    test('actual months are as typed, and profit and other cash follow from them', () => {
      const inMonth = (line: string): unknown => at(PNL, line, month(3));
      expect(inMonth('Факт или прогноз')).toBe('Факт');
      expect(inMonth('Заявки, шт.')).toBe(1140);
      expect(inMonth('EBITDA')).toBe(-156_000);
      expect(inMonth('Чистая прибыль')).toBe(-298_000); // −156 − 142
      expect(inMonth('Прочие движения денег')).toBe(-150_000); // 2145 − 2593 + 298
      expect(at(PNL, 'Прочие движения денег', month(1))).toBe(0); // 2492 − 2500 + 8
    });

    test('a month has its season, its price and its costs where they are typed', () => {
      const leads = (number: number): unknown => at(PNL, 'Заявки, шт.', month(number));
      expect(leads(10)).toEqual(close(1720.9)); // 1390 × 1.03⁴ × 110 %
      expect(leads(12)).toEqual(close(1493.76)); // 1390 × 1.03⁶ × 90 %
      expect(at(PNL, 'Средний чек', month(9))).toBe(42_000);
      expect(at(PNL, 'Средний чек', month(10))).toEqual(close(44_000));
      expect(at(PNL, 'EBITDA', month(9))).toEqual(close(433_593.25));
    });

    test('the year adds up actuals and forecast', () => {
      expect(at(PNL, 'Чистая выручка', 'Год')).toEqual(close(NET_OF_THE_YEAR));
      expect(figure('EBITDA за год')).toEqual(close(EBITDA_OF_THE_YEAR));
      expect(figure('Чистая прибыль за год')).toEqual(close(NET_PROFIT_OF_THE_YEAR));
      expect(figure('Деньги на конец года')).toEqual(close(5_240_461.74)); // 2 491 000 + the profit of six months
      expect(figure('Минимум денег за год')).toBe(2_145_000);
    });

    test('the actuals say what each driver has really been', () => {
      const actual = (driver: string): unknown => at(DRIVERS, driver, 'По факту');
      expect(actual('Заявки в первом месяце')).toBe(1180);
      expect(actual('CPL, стоимость заявки')).toBeCloseTo(3_644_000 / 7530, 6);
      expect(actual('Сколько заявок ведёт менеджер')).toBeCloseTo(7530 / 32, 6); // 5 + 5 + 5 + 5 + 6 + 6 reps
      expect(actual('Рост заявок')).toBeCloseTo((1390 / 1180) ** (1 / 5) - 1, 6);
      expect(actual('Налог с выручки')).toBeCloseTo(1_052_000 / 17_534_000, 6);
    });

    test('compares the actual months with the plan of the same months', () => {
      const ebitda = (header: string): unknown => at(COMPARISON, 'EBITDA', header);
      expect(ebitda('План')).toEqual(close(PLANNED));
      expect(ebitda('Факт')).toBe(1_393_000);
      expect(ebitda('Факт − план')).toEqual(close(1_393_000 - PLANNED));
      expect(ebitda('Отклонение, %')).toBeCloseTo(1_393_000 / PLANNED - 1, 6);
      const share = (header: string): unknown => at(COMPARISON, 'EBITDA, % чистой выручки', header);
      expect(share('Факт − план')).toBeCloseTo(7.944_565 - 11.053_874, 4); // points: 1 393 000 / 17 534 000 − 11.05 %
      expect(share('Итог')).toBe('Хуже плана');
      // 2 500 000 + 2 032 434.32 − 6 % × 18 386 625.60
      expect(at(COMPARISON, 'Деньги на конец месяца', 'План')).toEqual(close(3_429_236.78));
    });

    test.each([
      ['Себестоимость продукта', 2_652_000, 2_674_000, 'По плану'], // 442 × 6000, though 2 794 320 were planned
      ['Возвраты', 1_119_240, 1_120_000, 'По плану'], // 6 % × 18 654 000
      ['Реклама', 3_463_800, 3_644_000, 'Хуже плана'], // 7530 × 460; 5.2 % more
      ['Команда продаж', 2_916_700, 2_796_000, 'По плану'], // 34 × 60 000 + 5 % × 17 534 000
      ['Чистая выручка', '', 17_534_000, 'По плану'], // 4.6 % below the plan
      ['EBITDA', '', 1_393_000, 'Хуже плана'],
      ['Менеджеры, чел. в среднем', '', 32 / 6, ''],
    ])('judges costs by what the actual volume may cost: %s', (line, flexible, actual, verdict) => {
      const said = ['План на факт. объём', 'Факт', 'Итог'].map((header) =>
        at(COMPARISON, line, header),
      );
      expect(said).toEqual([flexible, close(actual), verdict]);
    });

    test('the bridge leads from plan to actual, the greatest effect first, and adds up', () => {
      const effects = bridge.map(([effect]) => at(COMPARISON, effect, 'Влияние'));
      expect(effects).toEqual(bridge.map(([, value]) => close(value)));
      expect(pnl.column(COMPARISON, 'Что').slice(1, -1)).toEqual(bridge.map(([effect]) => effect));
      expect(at(COMPARISON, 'EBITDA: факт − план', 'Всего')).toEqual(close(1_393_000 - PLANNED));
      expect(at(COMPARISON, 'Возвраты', 'EBITDA')).toEqual(close(1_393_000));
    });

    test('the dashboard says where we stand, why, and what to look at', () => {
      const said = pnl.cells().filter(({ at: cell }) => /дашборд'!A[5-8]$/.test(cell));
      expect(said.map(({ value }) => spaced(value))).toEqual([
        'За 6 мес. факта EBITDA — 1,4 млн ₽. Это на 639 тыс. ₽ (31,5 %) ниже плана — 2 млн ₽.',
        'Больше всего отняло: Заявки (−283 тыс. ₽) · Больше всего добавило: Команда продаж: оклады и бонус (+121 тыс. ₽)',
        'На что смотреть: каналы и рекламный бюджет.',
        expect.stringMatching(/^Прогноз года: EBITDA — 5,5 млн ₽; меньше всего денег — 2,1 млн ₽/),
      ]);
      expect(figure('EBITDA: факт − план')).toEqual(close(1_393_000 - PLANNED));
      expect(figure('Итог')).toBe('Хуже плана');
    });

    test.each(levers)(
      '%s: what a tenth better brings, and how long it pays',
      (lever, gain, until) => {
        expect(at(DASHBOARD, lever, 'Прибавка к EBITDA за год')).toEqual(close(gain));
        expect(spaced(at(DASHBOARD, lever, 'Окупается, пока'))).toBe(until);
      },
    );

    test('scenario and drivers move the forecast alone, as the levers say', async () => {
      const before = settled(pnl);
      const whatIf = async (price: number, c2: number, leads: number): Promise<unknown> => {
        const header = 'Что если: к базе, %';
        await pnl.typeAll(
          [DRIVERS, 'Сценарий прогноза', 'Что если'],
          [DRIVERS, 'Средний чек', header, price],
          [DRIVERS, 'C2: квал. заявка → продажа', header, c2],
          [DRIVERS, 'Заявки в первом месяце', header, leads],
        );
        expect(settled(pnl)).toEqual(before);
        return at(PNL, 'EBITDA', 'Год');
      };
      expect(await whatIf(0, 0, 0.1)).toEqual(close(EBITDA_OF_THE_YEAR + 962_098.55));
      const room = 2_171_579.25 / (16_350_705.11 + 2_171_579.25); // what the price brings / what would be at stake
      expect(await whatIf(0.1, -room, 0)).toEqual(close(EBITDA_OF_THE_YEAR));
      // Sales 85.902 × (1 − 11.724 144 %) = 75.830 726, each 46 200 × 94 % × 95 % − 9500 = 31 756.60; less advertising
      // 658 582, salaries 360 000 and back office 900 000
      expect(at(PNL, 'EBITDA', month(7))).toEqual(close(489_544.03));
    });

    test('the first month says what it may become once actuals stand', () => {
      expect(beside(DRIVERS, 'Внесено ячеек факта')).toBe(6 * 13);
      expect(beside(DRIVERS, 'План начинается с')).toBe(month(1));
    });

    test('each month stands for itself: an empty cell, figures beyond all measure, a tax of its own', async () => {
      await pnl.typeAll(
        [ACTUALS, 'Продажи, шт.', month(3), ''],
        [ACTUALS, 'Заявки, шт.', month(5), 0],
        [ACTUALS, 'Продажи, шт.', month(5), 400],
        [ACTUALS, 'Возвраты', month(5), 9_000_000],
        [MONTHLY, 'Налог с выручки', month(7), 0],
        [MONTHLY, 'Налог с прибыли', month(7), 0.15],
      );
      // The incomplete month is named and shown as forecast; those after it stay actual.
      expect(at(ACTUALS, COUNTED, month(3))).toBe('не хватает: Продажи, шт.');
      const kinds = [2, 3, 4, 6, 7].map((number) => at(PNL, 'Факт или прогноз', month(number)));
      expect(kinds).toEqual(['Факт', 'Прогноз', 'Факт', 'Факт', 'Прогноз']);
      expect(at(PNL, 'Заявки, шт.', month(3))).toEqual(close(1261.75)); // 1225 × 1.03
      expect(at(PNL, 'EBITDA', month(4))).toBe(275_000);
      expect(beside(COMPARISON, 'Сколько месяцев в сравнении')).toBe(5);
      expect(beside(PNL, 'Проверка')).toMatch(
        /не хватает: Продажи, шт\.; пока вместо него прогноз\.$/,
      );
      // The effects add up whatever the actuals are: 3400 − 9000 − 484 − 284 − 632 − 520 − 921 for the planned 388 706.36.
      const effects = bridge.map(([effect]) => Number(at(COMPARISON, effect, month(5))));
      const sum = effects.reduce((total, effect) => total + effect, 0);
      expect(sum).toBeCloseTo(-8_441_000 - 388_706.36, 4);
      // The EBITDA of 154 + 275 + 275 + 487 thousand, of the forecast third and of the fifth month is a loss together,
      // which the seventh does not outweigh: no tax on profit, while the plan stays as it was fixed: 1433 × 2368.80 × 6 %.
      expect(at(PNL, 'EBITDA', month(7))).toEqual(close(487_189.41));
      expect(at(PNL, 'Налоги', month(7))).toBe(0);
      expect(at(PLAN, 'Налоги', month(7))).toEqual(close(203_669.42));
    });

    test('a last actual month of one’s own turns later actuals into forecast', async () => {
      await pnl.typeBeside(DRIVERS, 'Факт по: вручную или пусто', month(2));
      expect(at(PNL, 'Факт или прогноз', month(3))).toBe('Прогноз');
      expect(at(ACTUALS, COUNTED, month(3))).toBe('Не учтён');
    });

    test('a last actual month that has no actuals is told, and changes nothing', async () => {
      await pnl.typeAll(
        [DRIVERS, 'Факт по: вручную или пусто', month(9)],
        [COMPARISON, 'Какие месяцы сравнить', 'Последний'],
      );
      expect(beside(DRIVERS, 'Проверка')).toMatch(/но факт за этот месяц не заполнен\.$/);
      expect(at(PNL, 'EBITDA', 'Год')).toEqual(close(EBITDA_OF_THE_YEAR));
      // The last actual month alone is compared: 1391 × 1220.36 − 6 × 60 000 − 900 000
      expect(at(COMPARISON, 'EBITDA', 'План')).toEqual(close(437_520.76));
      expect(at(COMPARISON, 'EBITDA', 'Факт')).toBe(487_000);
    });
  },

  empty(pnl) {
    const { at, beside } = pnl;

    test('nothing is shown before the drivers are there', async () => {
      const year = (line: string): unknown => at('P&L', line, 'Year');
      expect(['Leads', 'EBITDA', 'Cash at month end'].map(year)).toEqual(['', '', '']);
      expect(at('P&L · plan vs actual', 'EBITDA', 'Plan')).toBe('');
      expect(at('P&L · dashboard', 'Leads', 'Extra EBITDA in the year')).toBe('');
      expect(beside('P&L', 'Check')).toMatch(/^Fill in “Drivers”: 14 cells are still blank/);
      await pnl.typeBeside('P&L · drivers', 'First month', '');
      expect(beside('P&L · actuals', 'Check')).toBe('Type the first month on “Drivers”.');
      expect(pnl.column('P&L · chart data', 'EBITDA: plan')).toEqual([]);
    });

    test('one filled scenario is enough for a forecast', async () => {
      const drivers = {
        'Leads in the first month': 1200,
        'Lead growth': 0,
        'CPL, cost of a lead': 23,
        'C1: lead → qualified lead': 0.4,
        'C2: qualified lead → sale': 0.15,
        'Average order value': 2100,
        Refunds: 0.06,
        'Leads a rep can handle': 250,
        'Rep salary': 3000,
        'Rep bonus': 0.05,
        'Product cost': 300,
        'Customer support': 175,
        'Fixed costs: back office': 45_000,
        'Tax on profit': 0.15,
      };
      await pnl.typeAll(
        ['P&L · drivers', 'Opening cash', 125_000],
        ...Object.entries(drivers).map(
          ([driver, value]) => ['P&L · drivers', driver, 'Optimistic', value] as const,
        ),
        ['P&L · drivers', 'Forecast scenario', 'Optimistic'],
      );
      // Net 72 × 2100 × 94 % = 142 128; − 21 600 − 12 600 − (15 000 + 7 106.4) − 27 600 − 45 000
      expect(at('P&L', 'EBITDA', 'Year')).toEqual(close(12 * 13_221.6));
      expect(at('P&L', 'Taxes', 'Year')).toEqual(close(0.15 * 12 * 13_221.6));
      expect(at('P&L', 'Cash at month end', 'Year')).toEqual(close(125_000 + 0.85 * 12 * 13_221.6));
      expect(beside('P&L', 'Check')).toBe(
        'The plan is not fixed: use “Fix the plan” in the sidebar.',
      );
    });
  },
});
