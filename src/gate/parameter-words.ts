import type { Text } from '../language';
import { lazy } from './lazy';

/** What a parameter is called in words, with its unit; one that means something else in a function stands under its name. */
const allWords = lazy<Readonly<Record<string, Text>>>(() => ({
  counts: { en: 'Stage counts', ru: 'Людей на этапе' },
  show: { en: 'Show', ru: 'Что показать' },
  top: { en: 'At the first stage, people', ru: 'На первом этапе, людей' },
  rates: { en: 'Conversion of the step', ru: 'Конверсия шага' },
  target: { en: 'Target, units', ru: 'Цель, штук' },
  whole: { en: 'Round up', ru: 'Округлять вверх' },
  step: { en: 'No. of the step', ru: '№ шага' },
  new_rate: { en: 'New conversion', ru: 'Новая конверсия' },
  labels: { en: 'Name', ru: 'Название' },
  lift: { en: 'Rise', ru: 'Рост' },
  value: { en: 'Value of a result', ru: 'Ценность результата' },
  benchmarks: { en: 'Benchmark', ru: 'Бенчмарк' },
  confidence: { en: 'Confidence level', ru: 'Доверительная вероятность' },
  'ICE_SCORE.confidence': { en: 'Confidence, 1–10', ru: 'Уверенность, 1–10' },
  language: { en: 'Language', ru: 'Язык' },
  impact: { en: 'Impact, 1–10', ru: 'Влияние, 1–10' },
  ease: { en: 'Ease, 1–10', ru: 'Лёгкость, 1–10' },
  method: { en: 'Method', ru: 'Способ' },
  successes: { en: 'Successes', ru: 'Успехов' },
  trials: { en: 'Trials', ru: 'Попыток' },
  a_successes: { en: 'A: successes', ru: 'A: успехов' },
  a_trials: { en: 'A: trials', ru: 'A: попыток' },
  b_successes: { en: 'B: successes', ru: 'B: успехов' },
  b_trials: { en: 'B: trials', ru: 'B: попыток' },
  base_rate: { en: 'Conversion now', ru: 'Конверсия сейчас' },
  target_rate: { en: 'Conversion to detect', ru: 'Искомая конверсия' },
  power: { en: 'Power', ru: 'Мощность' },
  revenue: { en: 'Revenue', ru: 'Выручка' },
  plan: { en: 'Plan', ru: 'План' },
  tiers: { en: 'Tiers', ru: 'Ступени' },
  date: { en: 'Date', ru: 'Дата' },
  part: { en: 'Part', ru: 'Какой день' },
  month_plan: { en: 'Plan for the month', ru: 'План на месяц' },
  month: { en: 'Month', ru: 'Месяц' },
  weights: { en: 'Weight, parts', ru: 'Вес, частей' },
  actual: { en: 'Actual value', ru: 'Факт' },
  'KPI_ATTAINMENT.target': { en: 'Target value', ru: 'Цель' },
  worst: { en: 'Worst value', ru: 'Худшее значение' },
  cap: { en: 'Cap', ru: 'Потолок' },
  fund: { en: 'Fund', ru: 'Фонд' },
  attainments: { en: 'Attainment', ru: 'Выполнение' },
  needed_by: { en: 'Needed by', ru: 'К какой дате' },
  hire_days: { en: 'Search, days', ru: 'Поиск, дней' },
  ramp_days: { en: 'Ramp-up, days', ru: 'Выход на мощность, дней' },
  calendar: { en: 'Calendar', ru: 'Календарь' },
  holidays: { en: 'Holidays', ru: 'Нерабочие даты' },
  months: { en: 'Month', ru: 'Месяц' },
  needed: { en: 'Reps needed', ru: 'Нужно менеджеров' },
  current: { en: 'Reps ready today', ru: 'Готово сегодня, менеджеров' },
  leads: { en: 'Team leads', ru: 'Руководителей групп' },
  monthly_cap: { en: 'New reps a month for one lead', ru: 'Новых в месяц на руководителя' },
  attrition: { en: 'Leave each month', ru: 'Уходит за месяц' },
  customers: { en: 'Customer', ru: 'Клиент' },
  dates: { en: 'Date of purchase', ru: 'Дата покупки' },
  amounts: { en: 'Amount', ru: 'Сумма' },
  as_of: { en: 'As of', ru: 'На дату' },
  cuts: { en: 'Cut points', ru: 'Границы' },
  recency: { en: 'Recency, days', ru: 'Давность, дней' },
  frequency: { en: 'Purchases', ru: 'Покупок' },
  monetary: { en: 'Sum of purchases', ru: 'Сумма покупок' },
  share: { en: 'Share', ru: 'Доля' },
  period: { en: 'Period', ru: 'Период' },
  window: { en: 'Active for, days', ru: 'Активен, дней' },
  users: { en: 'Users', ru: 'Пользователей' },
  conversion: { en: 'Conversion', ru: 'Конверсия' },
  price: { en: 'Average order value', ru: 'Средний чек' },
  cogs: { en: 'Cost of a purchase', ru: 'Себестоимость покупки' },
  purchases: { en: 'Purchases per buyer', ru: 'Покупок на покупателя' },
  cpa: { en: 'Cost of a user', ru: 'Стоимость пользователя' },
  first_sale_cogs: {
    en: 'Extra cost of the first sale',
    ru: 'Расход на первую продажу',
  },
  factors: { en: 'Value', ru: 'Значение' },
  tags: { en: 'Tags', ru: 'Теги' },
  metric: { en: 'Result', ru: 'Результат' },
  min_count: { en: 'Items at least', ru: 'Материалов не меньше' },
  depth: { en: 'Tags together', ru: 'Тегов вместе' },
  success: { en: 'Success from', ru: 'Успех начинается с' },
}));

/** What that parameter of that function is called in words, where somebody has said it. */
export function parameterWords(functionName: string, parameter: string): Text | undefined {
  const words = allWords();
  return words[`${functionName}.${parameter}`] ?? words[parameter];
}

/** `параметр impact (влияние)`, in the case that the sentence asks for. */
export function inRussian(functionName: string, parameter: string, noun: string): string {
  const [words] = parameterWords(functionName, parameter)?.ru.split(', ') ?? [];
  return words === undefined
    ? `${noun} ${parameter}`
    : `${noun} ${parameter} (${words.replace(/^.(?=[а-яё ])/, (first) => first.toLowerCase())})`;
}
