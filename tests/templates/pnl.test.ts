import { builtCode } from '../harness/bundle';
import { type HeadlessSpreadsheet, openSpreadsheet } from '../harness/univer';

type Language = 'en' | 'ru';

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
  ['CPQL, цена квал. заявки', 1150],
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
const levers: readonly (readonly [string, string, number])[] = [
  ['Цена (средний чек)', 'Средний чек', 2_084_018.44],
  ['C2, квал. заявка → продажа', 'C2, квал. заявка → продажа', 1_556_151.56],
  ['Заявки', 'Заявки в первом месяце', 890_153.73],
  ['CPL, цена заявки', 'CPL, цена заявки', 425_997.83],
];

const open: HeadlessSpreadsheet[] = [];

afterEach(async () => {
  for (const spreadsheet of open.splice(0)) await spreadsheet.dispose();
});

test.each(forecastMonth)('the first forecast month goes on from the last fact: %s', async (line, value) => {
  const { figure } = await inserted('ru', true);
  expect(figure('P&L', line, 7)).toBeCloseTo(value, 2);
});
