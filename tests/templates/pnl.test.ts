import { describeTemplate } from './describe-template';

/*
 * The sample in rubles. One forecast month by hand, the first after six fact months: leads 1390 × 1.03 = 1431.7;
 * spend × 460 = 658 582; qualified × 40 % = 572.68; sales × 15 % = 85.902; gross × 42 000 = 3 607 884;
 * refunds 6 % = 216 473.04; net 3 391 410.96; product × 6000 = 515 412; support × 3500 = 300 657;
 * reps 1431.7 / 250 = 5.73 → 6; sales cost 6 × 60 000 + 5 % × 3 391 410.96 = 529 570.548;
 * contribution 1 387 189.412; EBITDA − 900 000 = 487 189.412; cash 3 713 000 + 487 189.412 = 4 200 189.412.
 */
const forecastMonth: readonly (readonly [string, number])[] = [
  ['Заявки, шт.', 1431.7],
  ['Расход на рекламу', 658_582],
  ['CPQL, стоимость квал. заявки', 1150],
  ['Квалифицированные заявки, шт.', 572.68],
  ['Продажи, шт.', 85.902],
  ['Менеджеры по продажам, чел.', 6],
  ['Валовая выручка', 3_607_884],
  ['Возвраты', 216_473.04],
  ['Чистая выручка', 3_391_410.96],
  ['Себестоимость продукта', 515_412],
  ['Поддержка клиентов', 300_657],
  ['Затраты на продажи', 529_570.548],
  ['Затраты на продажи, % выручки', 529_570.548 / 3_391_410.96],
  ['Маркетинг', 658_582],
  ['Маржинальная прибыль', 1_387_189.412],
  ['Бэк-офис', 900_000],
  ['EBITDA', 487_189.412],
  ['EBITDA, % чистой выручки', 487_189.412 / 3_391_410.96],
  ['Деньги на конец месяца', 4_200_189.412],
];

/*
 * EBITDA of the fact months, thousands: net − product − support − sales cost − spend − back office
 *   2705−417−245−435−549−905 = 154    2895−442−259−445−576−898 = 275    2370−369−217−418−610−912 = −156
 *   2982−454−266−449−632−906 = 275    3199−484−284−520−632−921 = 358    3383−508−298−529−645−916 = 487
 * together 1393. The six forecast months, each computed as the one above (reps 6 6 7 7 7 7):
 *   487 189.41 + 539 605.09 + 533 593.25 + 589 201.04 + 646 477.08 + 705 471.39 = 3 501 537.26
 */
const EBITDA_OF_THE_YEAR = 4_894_537.26;
// 17 534 000 in the fact months, 21 937 036.18 in the forecast months.
const NET_OF_THE_YEAR = 39_471_036.18;

/*
 * The forecast months have net revenue 21 937 036.18, spend 4 259 978.32, sales 555.6493 (9500 of product and
 * support each). A tenth more of:
 *   price: 10 % × 21 937 036.18 × 95 % = 2 084 018.44
 *   C2:    10 % × (21 937 036.18 × 95 % − 555.6493 × 9500) = 1 556 151.56
 *   leads: the same − 425 997.83 of advertising − 4 extra reps × 60 000 = 890 153.73
 *          (leads / 250: 6.30 6.49 6.68 6.88 7.09 7.30 → 7 7 7 7 8 8 for 6 6 7 7 7 7)
 *   CPL a tenth less: 10 % × 4 259 978.32 = 425 997.83
 */
const levers: readonly (readonly [lever: string, driver: string, gain: number])[] = [
  ['Цена (средний чек)', 'Средний чек', 2_084_018.44],
  ['C2, квал. заявка → продажа', 'C2, квал. заявка → продажа', 1_556_151.56],
  ['Заявки', 'Заявки в первом месяце', 890_153.73],
  ['CPL, стоимость заявки', 'CPL, стоимость заявки', 425_997.83],
];

const EPOCH_IN_SHEETS = 25_569; // 1 January 1970 as Sheets counts days

/** Header of the n-th month of the sample, which starts six months ago. */
function month(number: number): number {
  const today = new Date();
  return (
    Date.UTC(today.getFullYear(), today.getMonth() - 7 + number, 1) / 86_400_000 + EPOCH_IN_SHEETS
  );
}

const close = (value: number): unknown => expect.closeTo(value, 1);

const WHAT_IF = 'Что если: изменение базы, %';

describeTemplate('pnl', {
  sampleIn: 'ru',

  sample(pnl) {
    const { at, beside } = pnl;

    test('the first forecast month goes on from the last fact', () => {
      expect(forecastMonth.map(([line]) => [line, at('P&L', line, month(7))])).toEqual(
        forecastMonth.map(([line, value]) => [line, close(value)]),
      );
    });

    test('fact months are as typed, and the profit follows from them', () => {
      const inMonth = (line: string): unknown => at('P&L', line, month(3));
      expect(inMonth('Факт или прогноз')).toBe('Факт');
      expect(inMonth('Заявки, шт.')).toBe(1140);
      expect(inMonth('Чистая выручка')).toBe(2_370_000); // 2538 − 168
      expect(inMonth('EBITDA')).toBe(-156_000);
      expect(inMonth('Деньги на конец месяца')).toBe(2_683_000); // as typed: 90 of taxes are not in the EBITDA
      expect(at('P&L', 'Факт или прогноз', month(7))).toBe('Прогноз');
    });

    test('the year adds up fact and forecast', () => {
      expect(at('P&L', 'EBITDA', 'Год')).toEqual(close(EBITDA_OF_THE_YEAR));
      expect(at('P&L', 'EBITDA, % чистой выручки', 'Год')).toBeCloseTo(
        EBITDA_OF_THE_YEAR / NET_OF_THE_YEAR,
        6,
      );
      const figure = (label: string): unknown => pnl.column('Дашборд', label)[0];
      expect(figure('Чистая выручка за год')).toEqual(close(NET_OF_THE_YEAR));
      expect(figure('Деньги на конец года')).toEqual(close(7_214_537.26)); // 3 713 000 + 3 501 537.26
      expect(figure('Минимум денег за год')).toBe(2_654_000);
      expect(figure('Месяц минимума денег')).toBe(month(1));
      expect(figure('Менеджеров в пиковый месяц')).toBe(7);
    });

    test('the fact says what each driver has really been', () => {
      const actual = (driver: string): unknown => at('Драйверы', driver, 'По факту');
      expect(actual('CPL, стоимость заявки')).toBeCloseTo(3_644_000 / 7530, 6); // spend / leads of six months
      expect(actual('C2, квал. заявка → продажа')).toBeCloseTo(442 / 2968, 6);
      expect(actual('Сколько заявок ведёт менеджер')).toBeCloseTo(7530 / 32, 6); // 5 + 5 + 5 + 5 + 6 + 6 reps
      expect(actual('Рост заявок')).toBeCloseTo((1390 / 1180) ** (1 / 5) - 1, 6);
    });

    // The plan of six months from 1200 leads: EBITDA 264 432.00, 308 364.96, 293 615.91, 340 224.39, 388 231.12, 437 678.05.
    const PLANNED = 2_032_546.42;

    test('compares the fact months with the plan of the same months', () => {
      const ebitda = (header: string): unknown => at('План и факт', 'EBITDA', header);
      expect(ebitda('План')).toEqual(close(PLANNED));
      expect(ebitda('Факт')).toBe(1_393_000);
      expect(ebitda('Факт − план')).toEqual(close(1_393_000 - PLANNED));
      expect(ebitda('Отклонение, %')).toBeCloseTo(1_393_000 / PLANNED - 1, 6);
      const cash = at('План и факт', 'Деньги на конец месяца', 'План');
      expect(cash).toEqual(close(4_532_546.42)); // 2.5 m + the above
    });

    test.each([
      ['Расход на рекламу', 'Хуже плана'], // 3 644 000 for 3 570 562
      ['Возвраты', 'Лучше плана'], // 1 120 000 for 1 173 628
      ['Чистая выручка', 'Хуже плана'], // 17 534 000 for 18 386 843
      ['C2, квал. заявка → продажа', 'По плану'], // 14.89 % for 15 %: within a hundredth of it
      ['Менеджеры по продажам, чел.', ''], // more reps are neither good nor bad
    ])('judges by the sense of the line: %s — %s', (line, verdict) => {
      expect(at('План и факт', line, 'Итог')).toBe(verdict);
    });

    test.each(levers)('%s: a tenth better pays in the forecast months', (lever, _, gain) => {
      expect(at('Дашборд', lever, 'Прибавка к EBITDA за год')).toEqual(close(gain));
      const then = at('Дашборд', lever, 'EBITDA за год станет');
      expect(then).toEqual(close(EBITDA_OF_THE_YEAR + gain));
    });

    test('the comparison can look at the last fact month alone', async () => {
      await pnl.typeBeside('План и факт', 'Какие месяцы сравнить', 'Последний');
      expect(at('План и факт', 'EBITDA', 'План')).toEqual(close(437_678.05));
      expect(at('План и факт', 'EBITDA', 'Факт')).toBe(487_000);
      expect(at('План и факт', 'EBITDA', 'Итог')).toBe('Лучше плана');
    });

    test('each lever gives what the model gives with that driver changed', async () => {
      await pnl.typeBeside('Драйверы', 'Последний месяц факта', month(0)); // a year without fact months
      const promised = levers.map(([lever]) => at('Дашборд', lever, 'EBITDA за год станет'));
      const given: unknown[] = [];
      for (const [, changed] of levers) {
        const change = (driver: string): number =>
          driver === changed ? (driver.startsWith('CPL') ? -0.1 : 0.1) : 0;
        await pnl.typeAll(
          ['Драйверы', 'Сценарий в расчёте', 'Что если'],
          ...levers.map(([, driver]) => ['Драйверы', driver, WHAT_IF, change(driver)] as const),
        );
        given.push(at('P&L', 'EBITDA', 'Год'));
      }
      expect(given).toEqual(promised.map((ebitda) => close(Number(ebitda))));
    });

    test('the levers say how far C2 may fall before a higher price stops paying', async () => {
      const room = Number(beside('Рычаги', 'Запас снижения C2, %'));
      expect(room).toBeCloseTo(2_084_018.44 / (15_561_515.58 + 2_084_018.44), 6); // price gain / raised margin
      expect(beside('Рычаги', 'То есть C2 не ниже, %')).toBeCloseTo(0.132_284_26, 6); // 15 % × (1 − 11.810 49 %)
      await pnl.typeAll(
        ['Драйверы', 'Средний чек', WHAT_IF, 0.1],
        ['Драйверы', 'C2, квал. заявка → продажа', WHAT_IF, -room],
        ['Драйверы', 'Сценарий в расчёте', 'Что если'],
      );
      expect(at('P&L', 'EBITDA', 'Год')).toEqual(close(EBITDA_OF_THE_YEAR));
    });

    test('another scenario changes plan and forecast, never the fact', async () => {
      await pnl.typeBeside('Драйверы', 'Сценарий в расчёте', 'Пессимистичный');
      // 1000 leads: net 360 × 13 % × 40 000 × 92 % = 1 722 240; product 299 520; support 177 840; 5 reps 386 112;
      // spend 520 000; back office 950 000
      expect(at('План', 'EBITDA', month(1))).toEqual(close(-611_232));
      expect(at('P&L', 'EBITDA', month(1))).toBe(154_000);
      expect(at('P&L', 'Заявки, шт.', month(7))).toEqual(close(1403.9)); // 1390 × 1.01
    });

    test('what if the price rises by 10 % and C2 falls by 5 %: the sample asks, the model answers', async () => {
      await pnl.typeBeside('Драйверы', 'Сценарий в расчёте', 'Что если');
      // Sales 572.68 × 14.25 % = 81.6069; net × 46 200 × 94 % = 3 544 024.45; less bonus 3 366 823.23;
      // less 9500 a sale, six salaries, spend 658 582 and back office 900 000
      expect(at('P&L', 'EBITDA', month(7))).toEqual(close(672_975.68));
      expect(at('P&L', 'EBITDA', month(6))).toBe(487_000);
    });

    test('a month typed in full is closed, and the forecast goes on from it', async () => {
      await pnl.fill('Факт', month(7), {
        'Заявки, шт.': 1500,
        'Расход на рекламу': 700_000,
        'Квалифицированные заявки, шт.': 600,
        'Продажи, шт.': 90,
        'Менеджеры по продажам, чел.': 6,
        'Валовая выручка': 3_800_000,
        Возвраты: 200_000,
        'Себестоимость продукта': 540_000,
        'Поддержка клиентов': 320_000,
        'Затраты на продажи': 540_000,
        'Бэк-офис': 900_000,
      });
      expect(at('P&L', 'Факт или прогноз', month(7))).toBe('Прогноз');
      expect(at('Факт', 'Учтён ли в P&L', month(7))).toBe('Ещё нет');
      await pnl.typeAt('Факт', 'Деньги на конец месяца', month(7), 4_300_000);
      expect(beside('Драйверы', 'Последний месяц факта')).toBe(month(7));
      expect(at('P&L', 'EBITDA', month(7))).toBe(600_000); // 3600 − 540 − 320 − 540 − 700 − 900
      expect(at('P&L', 'Заявки, шт.', month(8))).toEqual(close(1545)); // 1500 × 1.03
    });

    test('an earlier last fact month turns later fact into forecast', async () => {
      await pnl.typeBeside('Драйверы', 'Последний месяц факта', month(2));
      expect(at('P&L', 'Факт или прогноз', month(3))).toBe('Прогноз');
      expect(at('P&L', 'Заявки, шт.', month(3))).toEqual(close(1261.75)); // 1225 × 1.03
    });
  },

  empty(pnl) {
    const { at, beside } = pnl;

    test('nothing is shown before the drivers are there', () => {
      const year = (line: string): unknown => at('P&L', line, 'Year');
      expect(['Leads', 'EBITDA', 'EBITDA, % of net revenue'].map(year)).toEqual(['', '', '']);
      expect(at('P&L', 'Actual or forecast', month(7))).toBe(''); // the empty model starts this month
      expect(at('Plan vs actual', 'EBITDA', 'Plan')).toBe('');
      expect(at('Dashboard', 'Leads', 'Extra EBITDA in the year')).toBe('');
      expect(pnl.column('Dashboard', 'Month of the lowest cash')).toEqual([]);
      expect(beside('Drivers', 'Check')).toBe(
        'Fill in the drivers of the scenario in use: until then there is no forecast.',
      );
    });

    test('one filled scenario is enough for a forecast', async () => {
      await pnl.fill('Drivers', 'Optimistic', {
        'Leads in the first month': 1200,
        'Lead growth': 0,
        'CPL, cost of a lead': 23,
        'Share of qualified leads': 0.4,
        'C2, qualified lead → sale': 0.15,
        'Average order value': 2100,
        Refunds: 0.06,
        'Leads a rep can handle': 250,
        'Rep salary': 3000,
        'Rep bonus': 0.05,
        'Product cost': 300,
        'Support cost': 175,
        'Back office': 45_000,
        'Opening cash': 125_000,
      });
      await pnl.typeBeside('Drivers', 'Scenario in use', 'Optimistic');
      expect(beside('Drivers', 'Check')).toBe('All drivers are filled in.');
      // Net 72 × 2100 × 94 % = 142 128; − 21 600 − 12 600 − (15 000 + 7 106.4) − 27 600 − 45 000
      expect(at('P&L', 'EBITDA', 'Year')).toEqual(close(12 * 13_221.6));
    });
  },
});
