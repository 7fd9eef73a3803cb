import type { Language } from '../../src/language';
import type {
  Catalog,
  FunctionCard,
  Insertion,
  SelfCheckReport,
  TemplateCard,
} from '../../src/sheets/protocol';

/** A catalog as the server gives it: three templates and five functions. */
export function catalogIn(language: Language): Catalog {
  return {
    language,
    version: '0.1.0',
    templates: templates[language],
    functions: functions[language],
    lastInsertion: null,
  };
}

/** A catalog as large as the whole pack will be: 30 templates and 23 functions. */
export function wholeCatalogIn(language: Language): Catalog {
  const catalog = catalogIn(language);
  return {
    ...catalog,
    templates: repeated(catalog.templates, 30).map((card, index) => ({
      ...card,
      id: `${card.id}-${index}`,
    })),
    functions: repeated(catalog.functions, 23).map((card, index) => ({
      ...card,
      name: index < catalog.functions.length ? card.name : `${card.name}_${index}`,
    })),
  };
}

function repeated<Item>(items: readonly Item[], count: number): readonly Item[] {
  return Array.from({ length: Math.ceil(count / items.length) }, () => items)
    .flat()
    .slice(0, count);
}

/** The P&L template as it lies in the spreadsheet. */
export function pnlInsertion(language: Language): Insertion {
  const card = templates[language][0];
  if (card === undefined) throw new Error('the catalog has no template');
  return {
    id: 'insertion-1',
    template: card.id,
    title: card.title,
    sheets: card.sheets.map((name, index) => ({ id: 101 + index, name })),
  };
}

const templates: Record<Language, readonly TemplateCard[]> = {
  en: [
    {
      id: 'pnl',
      group: 'Finance',
      title: 'P&L: fact and forecast',
      purpose: 'Shows what a change of price, conversion or leads does to the year’s profit.',
      sheets: ['Drivers', 'Fact', 'P&L', 'Plan vs fact', 'Dashboard'],
      howTo: [
        'On Drivers set the start month, the last month with real figures and the drivers of each scenario.',
        'On Fact type in the real figures of each finished month.',
        'Read P&L and Dashboard: finished months are facts, later ones are a forecast.',
      ],
    },
    {
      id: 'hadi',
      group: 'Marketing',
      title: 'HADI table of hypotheses',
      purpose: 'Collects growth ideas, ranks them by ICE and keeps the conclusion of every test.',
      sheets: ['Hypotheses', 'Week', 'Guide'],
      howTo: [
        'Write each idea as “If we do X, metric Y grows by N” and score it from 1 to 10.',
        'At the weekly meeting open Week: what to start, what is running, what is late.',
      ],
    },
    {
      id: 'recruiting-funnel',
      group: 'People',
      title: 'Recruiting funnel',
      purpose: 'Finds the stage at which a vacancy loses candidates, against your benchmarks.',
      sheets: ['Vacancies', 'Recruiters', 'Sources'],
      howTo: [
        'Enter how many candidates of each vacancy reached each stage.',
        'Edit the row of benchmarks: red means half of the benchmark or less.',
      ],
    },
  ],
  ru: [
    {
      id: 'pnl',
      group: 'Финансы',
      title: 'P&L: факт и прогноз',
      purpose: 'Показывает, как цена, конверсия или число лидов меняют прибыль года.',
      sheets: ['Драйверы', 'Факт', 'P&L', 'План и факт', 'Дашборд'],
      howTo: [
        'На листе «Драйверы» задайте первый месяц, последний месяц с фактом и драйверы сценариев.',
        'На листе «Факт» вносите цифры каждого закрытого месяца.',
        'Смотрите «P&L» и «Дашборд»: закрытые месяцы — факт, следующие — прогноз.',
      ],
    },
    {
      id: 'hadi',
      group: 'Маркетинг',
      title: 'HADI-таблица гипотез',
      purpose: 'Собирает идеи роста, ранжирует их по ICE и хранит вывод каждого теста.',
      sheets: ['Гипотезы', 'Неделя', 'Как оценивать'],
      howTo: [
        'Записывайте идею так: «Если сделаем X, метрика Y вырастет на N» — и ставьте оценки от 1 до 10.',
        'На еженедельной встрече откройте лист «Неделя»: что начать, что идёт, что просрочено.',
      ],
    },
    {
      id: 'recruiting-funnel',
      group: 'Люди',
      title: 'Воронка найма',
      purpose: 'Находит этап, на котором вакансия теряет кандидатов, по вашим бенчмаркам.',
      sheets: ['Вакансии', 'Рекрутеры', 'Источники'],
      howTo: [
        'Внесите, сколько кандидатов каждой вакансии дошло до каждого этапа.',
        'Поправьте строку бенчмарков: красное — половина бенчмарка и меньше.',
      ],
    },
  ],
};

const functions: Record<Language, readonly FunctionCard[]> = {
  en: [
    {
      name: 'FUNNEL_CONV',
      group: 'Funnel',
      question: 'At which stage does the funnel lose people?',
      summary:
        'The conversion of each stage, in the shape of the counts. A blank stage is skipped.',
      syntax: 'FUNNEL_CONV(counts; [show])',
      parameters: [
        { name: 'counts', help: 'Counts of the stages, top first.', optional: false },
        {
          name: 'show',
          help: '"step", "total", "drop" or "close". "step" by default.',
          optional: true,
        },
      ],
      examples: [{ formula: '=FUNNEL_CONV(VSTACK(20;15;5))', result: '· 75% · 33.33%' }],
    },
    {
      name: 'ICE_SCORE',
      group: 'Experiments',
      question: 'Which hypothesis should be tested first?',
      summary: 'The score of a hypothesis: the higher, the earlier to test.',
      syntax: 'ICE_SCORE(impact; confidence; ease; [method])',
      parameters: [
        { name: 'impact', help: 'Influence on revenue, 1 to 10.', optional: false },
        { name: 'confidence', help: 'How sure you are, 1 to 10.', optional: false },
        { name: 'ease', help: '10 is a ready solution.', optional: false },
        { name: 'method', help: '"product" (by default) or "average".', optional: true },
      ],
      examples: [{ formula: '=ICE_SCORE(8;6;3)', result: '144' }],
    },
    {
      name: 'WEEKLY_BONUS',
      group: 'Pay',
      question: 'What bonus has a rep earned this week?',
      summary:
        'The bonus by the tier reached: 3% from 90% of the plan, 5% from 100%, 9% from 110%.',
      syntax: 'WEEKLY_BONUS(revenue; plan; [tiers]; [method])',
      parameters: [
        { name: 'revenue', help: 'Revenue of the week.', optional: false },
        { name: 'plan', help: 'Plan of the week, above 0.', optional: false },
        { name: 'tiers', help: 'Two columns: attainment from, rate.', optional: true },
        { name: 'method', help: '"whole" (by default) or "marginal".', optional: true },
      ],
      examples: [{ formula: '=WEEKLY_BONUS(110000;100000)', result: '9,900' }],
    },
    {
      name: 'HIRE_START_DATE',
      group: 'Hiring',
      question: 'When must the vacancy be opened at the latest?',
      summary: 'The last day to open it so that the new rep is at full conversion in time.',
      syntax: 'HIRE_START_DATE(needed_by; [hire_days]; [ramp_days]; [calendar]; [holidays])',
      parameters: [
        { name: 'needed_by', help: 'The day the rep must be at full conversion.', optional: false },
        { name: 'hire_days', help: 'Days to find a rep. 20 by default.', optional: true },
        { name: 'ramp_days', help: 'Days to ramp up. 40 by default.', optional: true },
        { name: 'calendar', help: '"days" (by default) or "workdays".', optional: true },
        { name: 'holidays', help: 'Dates that are not workdays.', optional: true },
      ],
      examples: [{ formula: '=HIRE_START_DATE(DATE(2023;12;1))', result: '2 October 2023' }],
    },
    {
      name: 'RFM_SEGMENT',
      group: 'Customers',
      question: 'Which customers are loyal and which are leaving?',
      summary: 'A table of customers with their scores and segments, the best first.',
      syntax: 'RFM_SEGMENT(customers; dates; amounts; [as_of]; [cuts])',
      parameters: [
        { name: 'customers', help: 'Customer of each purchase.', optional: false },
        { name: 'dates', help: 'Date of each purchase.', optional: false },
        {
          name: 'amounts',
          help: 'Amount of each purchase; a refund is negative.',
          optional: false,
        },
        { name: 'as_of', help: 'Day to count from. The latest date by default.', optional: true },
        { name: 'cuts', help: 'Your own cut points, 3 rows by 4 columns.', optional: true },
      ],
      examples: [
        { formula: '=RFM_SEGMENT(A2:A;B2:B;C2:C)', result: 'Example Ltd · 555 · Champions' },
      ],
    },
  ],
  ru: [
    {
      name: 'FUNNEL_CONV',
      group: 'Воронка',
      question: 'На каком этапе воронка теряет людей?',
      summary: 'Конверсия каждого этапа в форме исходного диапазона. Пустой этап пропускается.',
      syntax: 'FUNNEL_CONV(counts; [show])',
      parameters: [
        { name: 'counts', help: 'Количество на этапах, верхний первым.', optional: false },
        {
          name: 'show',
          help: '"step", "total", "drop" или "close". По умолчанию "step".',
          optional: true,
        },
      ],
      examples: [{ formula: '=FUNNEL_CONV(VSTACK(20;15;5))', result: '· 75 % · 33,33 %' }],
    },
    {
      name: 'ICE_SCORE',
      group: 'Эксперименты',
      question: 'Какую гипотезу проверять первой?',
      summary: 'Оценка гипотезы: чем она выше, тем раньше проверять.',
      syntax: 'ICE_SCORE(impact; confidence; ease; [method])',
      parameters: [
        { name: 'impact', help: 'Влияние на выручку, от 1 до 10.', optional: false },
        { name: 'confidence', help: 'Насколько вы уверены, от 1 до 10.', optional: false },
        { name: 'ease', help: '10 — готовое решение.', optional: false },
        { name: 'method', help: '"product" (по умолчанию) или "average".', optional: true },
      ],
      examples: [{ formula: '=ICE_SCORE(8;6;3)', result: '144' }],
    },
    {
      name: 'WEEKLY_BONUS',
      group: 'Мотивация',
      question: 'Какой бонус менеджер заработал за неделю?',
      summary: 'Бонус по достигнутой ступени: 3 % от 90 % плана, 5 % от 100 %, 9 % от 110 %.',
      syntax: 'WEEKLY_BONUS(revenue; plan; [tiers]; [method])',
      parameters: [
        { name: 'revenue', help: 'Выручка за неделю.', optional: false },
        { name: 'plan', help: 'План на неделю, больше 0.', optional: false },
        { name: 'tiers', help: 'Два столбца: выполнение от, ставка.', optional: true },
        { name: 'method', help: '"whole" (по умолчанию) или "marginal".', optional: true },
      ],
      examples: [{ formula: '=WEEKLY_BONUS(110000;100000)', result: '9 900' }],
    },
    {
      name: 'HIRE_START_DATE',
      group: 'Найм',
      question: 'Когда самое позднее открыть вакансию?',
      summary: 'Последний день, чтобы новый менеджер вовремя вышел на полную конверсию.',
      syntax: 'HIRE_START_DATE(needed_by; [hire_days]; [ramp_days]; [calendar]; [holidays])',
      parameters: [
        { name: 'needed_by', help: 'День, к которому нужен готовый менеджер.', optional: false },
        { name: 'hire_days', help: 'Дней на поиск. По умолчанию 20.', optional: true },
        { name: 'ramp_days', help: 'Дней на ввод в должность. По умолчанию 40.', optional: true },
        { name: 'calendar', help: '"days" (по умолчанию) или "workdays".', optional: true },
        { name: 'holidays', help: 'Даты, которые не считаются рабочими.', optional: true },
      ],
      examples: [{ formula: '=HIRE_START_DATE(DATE(2023;12;1))', result: '2 октября 2023 г.' }],
    },
    {
      name: 'RFM_SEGMENT',
      group: 'Клиенты',
      question: 'Какие клиенты лояльны, а какие уходят?',
      summary: 'Таблица клиентов с баллами и сегментами, лучшие сверху.',
      syntax: 'RFM_SEGMENT(customers; dates; amounts; [as_of]; [cuts])',
      parameters: [
        { name: 'customers', help: 'Клиент каждой покупки.', optional: false },
        { name: 'dates', help: 'Дата каждой покупки.', optional: false },
        { name: 'amounts', help: 'Сумма покупки; возврат со знаком минус.', optional: false },
        {
          name: 'as_of',
          help: 'На какой день считать. По умолчанию последняя дата.',
          optional: true,
        },
        { name: 'cuts', help: 'Свои границы, 3 строки на 4 столбца.', optional: true },
      ],
      examples: [
        { formula: '=RFM_SEGMENT(A2:A;B2:B;C2:C)', result: 'ООО «Пример» · 555 · Чемпионы' },
      ],
    },
  ],
};

/** What a self-check found: one line of each state. */
export const selfCheckReport: Record<Language, SelfCheckReport> = {
  en: {
    passed: 1,
    failed: 1,
    lines: [
      { state: 'ok', text: 'Formulas with “;” are understood: =SUM(1;2) gives 3.' },
      { state: 'differs', text: 'FUNNEL_CONV: expected 0.75, the cell shows #NAME?.' },
      { state: 'note', text: 'The spreadsheet is in Europe/Berlin, the script in Europe/Moscow.' },
    ],
    text: 'Pult 0.1.0\nok: =SUM(1;2) gives 3\ndiffers: FUNNEL_CONV shows #NAME?\nnote: two time zones',
  },
  ru: {
    passed: 1,
    failed: 1,
    lines: [
      { state: 'ok', text: 'Формулы с «;» понятны таблице: =SUM(1;2) даёт 3.' },
      { state: 'differs', text: 'FUNNEL_CONV: ожидали 0,75, в ячейке #NAME?.' },
      { state: 'note', text: 'Часовой пояс таблицы Europe/Berlin, скрипта — Europe/Moscow.' },
    ],
    text: 'Pult 0.1.0\nв порядке: =SUM(1;2) даёт 3\nотличается: FUNNEL_CONV, в ячейке #NAME?',
  },
};
