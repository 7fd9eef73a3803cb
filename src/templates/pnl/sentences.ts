import type { Text } from '../../language';
import { t } from '../parts/words';

/** What formulas say; [1], [2] … are figures. */
export const sentences = {
  noStart: t(
    'Type the first month on “{drivers!}”.',
    'Укажите первый месяц на листе «{drivers!}».',
  ),
  missing: t(
    'Fill in “{drivers!}”: [1] cells are still blank, so there is no forecast.',
    'Заполните «{drivers!}»: осталось ячеек — [1], пока прогноза нет.',
  ),
  gap: t(
    '“{actuals!}”, [1]: [2]; the month is shown as forecast[3].',
    '«{actuals!}» за [1]: [2]; пока вместо него прогноз[3].',
  ),
  moreGaps: t(' ([1] more incomplete)', ' (неполных месяцев ещё: [1])'),
  lacking: t('missing: [1]', 'не хватает: [1]'),
  manyLacking: t('[1] lines missing', 'не хватает строк: [1]'),
  noActual: t(
    '“Actuals up to” is set to [1], which has no complete actuals.',
    '«Факт по» — [1], но факт за этот месяц не заполнен.',
  ),
  noPlan: t(
    'The plan is not fixed: use “Fix the plan” in the sidebar.',
    'План не зафиксирован: нажмите «Зафиксировать план» в боковой панели.',
  ),
  planHoles: t('“{plan!}”: [1] cells are blank.', 'На листе «{plan!}» пустых ячеек: [1].'),
  moved: t(
    'The plan begins in [1], the drivers in another month.',
    'План начинается с [1], а «{drivers!}» — с другого месяца.',
  ),
  fixThePlan: t(
    'There is no complete plan yet: check “{monthly!}”, then use “Fix the plan” in the sidebar.',
    'Полного плана пока нет: проверьте «{monthly!}» и нажмите «Зафиксировать план» в боковой панели.',
  ),
  planMoved: t(
    'The plan is for other months than those of “{drivers!}”: fix a new one or start a new year.',
    'План — для других месяцев, чем на листе «{drivers!}»: зафиксируйте новый или начните новый год.',
  ),
  noActuals: t(
    'No complete month yet: fill in “{actuals!}”.',
    'Пока нет ни одного заполненного месяца: внесите «{actuals!}».',
  ),
  noCash: t('Cash falls below zero: lowest in [1].', 'Денег меньше нуля: минимум в [1].'),
  noBridge: t(
    'Shown once the plan is fixed and a month of actuals is complete.',
    'Появится, когда зафиксирован план и заполнен хотя бы один месяц факта.',
  ),
  planned: t('Planned EBITDA', 'EBITDA по плану'),
  actual: t('Actual EBITDA', 'EBITDA по факту'),
  millions: t('{currency}[1]M', '[1] млн {currency}'),
  thousands: t('{currency}[1]K', '[1] тыс. {currency}'),
  money: t('{currency}[1]', '[1] {currency}'),
  grouped: t('[1],[2]', '[1]\u00a0[2]'),
  point: t('.', ','),
  month: t('[1] [2]', '[1][2]'),
  months: t('JanFebMarAprMayJunJulAugSepOctNovDec', '01.02.03.04.05.06.07.08.09.10.11.12.'),
  percent: t('[1]%', '[1] %'),
  soFar: t('In [1] actual months EBITDA is [2].', 'За [1] мес. факта EBITDA — [2].'),
  onPlan: t('That is on plan ([1]).', 'Это по плану ([1]).'),
  offPlan: t('That is [1][4] [2] the plan of [3].', 'Это на [1][4] [2] плана — [3].'),
  below: t('below', 'ниже'),
  above: t('above', 'выше'),
  worst: t('Cost most: [1] ([2])', 'Больше всего отняло: [1] ([2])'),
  most: t('Brought most: [1] ([2])', 'Больше всего добавило: [1] ([2])'),
  look: t('What to look at: [1].', 'На что смотреть: [1].'),
  outlook: t(
    'The year as forecast: EBITDA [1]; least cash: [2], in [3].',
    'Прогноз года: EBITDA — [1]; меньше всего денег — [2], в [3].',
  ),
  untilC2: t('C2 is at least [1]', 'C2 не ниже [1]'),
  untilPrice: t('order value is at least [1]', 'средний чек не ниже [1]'),
  untilCpl: t('CPL of the extra leads is at most [1]', 'CPL новых заявок не выше [1]'),
  untilC1: t('C1 is at least [1]', 'C1 не ниже [1]'),
} as const satisfies Readonly<Record<string, Text>>;

/** A sentence by its key. */
export type Sentence = keyof typeof sentences;
