import { describeTemplate } from './describe-template';

const RATES = [
  'Ответили, %',
  'Вошли в процесс, %',
  'Интервью с HR, %',
  'Тестовое задание, %',
  'Интервью с командой, %',
  'Оффер, %',
  'Наняты, %',
  'Прошли испыт. срок, %',
];

describeTemplate('recruiting-funnel', {
  sampleIn: 'ru',

  sample(funnel) {
    const rates = (sheet: string, row: string): unknown[] =>
      RATES.map((header) => funnel.at(sheet, row, header));

    test('each vacancy has its conversions, blank where nobody has come yet', () => {
      // 120, 44, 30, 21, 12, 8, 4, 3, 3 people
      expect(rates('Вакансии', 'Менеджер по продажам')).toEqual(
        [44 / 120, 30 / 44, 21 / 30, 12 / 21, 8 / 12, 4 / 8, 3 / 4, 3 / 3].map(nearly),
      );
      // 90, 33, 22, 16, 3, 2 people
      expect(rates('Вакансии', 'Преподаватель аналитики')).toEqual([
        ...[33 / 90, 22 / 33, 16 / 22, 3 / 16, 2 / 3].map(nearly),
        '',
        '',
        '',
      ]);
    });

    // Conversion ÷ benchmark, the lowest below 1 among the steps that three people or more could take:
    test.each([
      ['Менеджер по продажам', 'Наняты'], // 75 % ÷ 80 %
      ['Методист', ''], // the nearest is the offer, 40 % ÷ 40 %
      ['Менеджер по заботе о клиентах', 'Интервью с командой'], // 57 % ÷ 60 %; probation 50 % ÷ 85 %, but of 2 people
      ['Таргетолог', 'Интервью с командой'], // 50 % ÷ 60 % before the test task, 44 % ÷ 50 %
      ['Руководитель отдела продаж', 'Ответили'], // 14 % ÷ 30 %
      ['Преподаватель аналитики', 'Тестовое задание'], // 19 % ÷ 50 %
      ['Дизайнер', 'Оффер'], // 33 % ÷ 40 %
      ['Продакт-менеджер', 'Вошли в процесс'], // 43 % ÷ 60 %
    ])('the weakest stage of "%s" is "%s"', (vacancy, stage) => {
      expect(funnel.at('Вакансии', vacancy, 'Слабый этап')).toBe(stage);
    });

    test('a vacancy is open until it is closed, or to this day', () => {
      expect(funnel.at('Вакансии', 'Методист', 'Дней в работе')).toBe(38); // 150 − 112 days ago
      expect(funnel.at('Вакансии', 'Таргетолог', 'Дней в работе')).toBe(48);
    });

    // Recruiter 1 has three vacancies: 120 + 64 + 50 = 234 contacted, 44 + 9 + 16 = 69 answered, 30 + 5 + 10 = 45,
    // 21 + 4 + 8 = 33, 12 + 2 + 5 = 19, 8 + 1 + 3 = 12, 4 + 1 = 5 offers, 3 hired, 3 passed.
    // The company: 584, 194, 123, 89, 41, 25, 10, 7, 6.
    test('a recruiter stands against the company', () => {
      expect(rates('Рекрутеры', 'Рекрутер 1')).toEqual(
        [69 / 234, 45 / 69, 33 / 45, 19 / 33, 12 / 19, 5 / 12, 3 / 5, 3 / 3].map(nearly),
      );
      expect(funnel.at('Рекрутеры', 'Рекрутер 1', 'Вакансий в работе')).toBe(2);
      expect(funnel.at('Рекрутеры', 'Рекрутер 1', 'Вакансий закрыто')).toBe(1);
      expect(funnel.at('Рекрутеры', 'Рекрутер 1', 'Дней до закрытия в среднем')).toBe(45);
      // 60 % ÷ 70 % = 0.857 for hired; 29.5 % ÷ 33.2 % = 0.888 for answered
      expect(funnel.at('Рекрутеры', 'Рекрутер 1', 'Слабый этап')).toBe('Наняты');
    });

    test('the funnel adds up all vacancies', () => {
      expect(funnel.column('Воронка', 'Человек')).toEqual([584, 194, 123, 89, 41, 25, 10, 7, 6]);
      expect(funnel.at('Воронка', 'Тестовое задание', 'Оценка')).toBe('Ниже'); // 41 ÷ 89 = 46 %
      expect(funnel.column('Воронка', 'Дней до закрытия в среднем')).toEqual([nearly(125 / 3)]); // 45, 38, 42
    });

    // Sourcing: 80 + 45 + 54 + 60 + 30 = 269 contacted, 24 + 13 + 6 + 17 + 7 = 67 answered, 15 + 7 + 3 + 10 + 2 = 37 entered
    test('a source has its answer rate and process rate over all vacancies', () => {
      expect(funnel.at('Источники', 'Прямой поиск', 'Ответили, %')).toBeCloseTo(67 / 269, 12);
      expect(funnel.at('Источники', 'Прямой поиск', 'Вошли в процесс, %')).toBeCloseTo(37 / 67, 12);
      expect(funnel.beside('Источники', 'Контакты без источника, чел.')).toBe(0);
    });

    test('the chosen vacancy has a funnel of its own', async () => {
      await funnel.typeBeside('Воронка', 'Вакансия', 'Преподаватель аналитики');
      expect(funnel.column('Воронка', 'Человек')).toEqual([90, 33, 22, 16, 3, 2]);
      const testTask = (header: string): unknown =>
        funnel.at('Воронка', 'Тестовое задание', header);
      expect(testTask('Из предыдущего этапа, %')).toBeCloseTo(3 / 16, 12);
      expect(testTask('Из первого этапа, %')).toBeCloseTo(3 / 90, 12);
      expect(testTask('Оценка')).toBe('Тревога'); // 18.75 % is under half of 50 %
      expect(funnel.at('Воронка', 'Интервью с командой', 'Оценка')).toBe('Не ниже'); // 2 of 3
    });

    test('days are counted to the date one asks about, and stop when the vacancy is closed', async () => {
      const days = (): unknown => funnel.at('Вакансии', 'Таргетолог', 'Дней в работе');
      const today = Number(funnel.beside('Вакансии', 'Сегодня'));
      await funnel.typeBeside('Вакансии', 'Сегодня: вручную или пусто', today + 10);
      expect(days()).toBe(58);
      await funnel.typeAt('Вакансии', 'Таргетолог', 'Дата закрытия', today - 8);
      expect(days()).toBe(40);
      expect(funnel.at('Рекрутеры', 'Рекрутер 2', 'Вакансий закрыто')).toBe(2);
    });

    test('contacts that no source accounts for are shown', async () => {
      await funnel.typeAt('Вакансии', 'Дизайнер', 'Контакты, чел.', 57);
      expect(funnel.beside('Источники', 'Контакты без источника, чел.')).toBe(7);
    });

    test('a new vacancy is counted everywhere, and half the benchmark is an alarm', async () => {
      await funnel.addRow('Вакансии', 'Вакансия', {
        Вакансия: 'Бухгалтер',
        Рекрутер: 'Рекрутер 3',
        'Контакты, чел.': 40,
        'Ответили, чел.': 6, // 15 %, exactly half of 30 %
      });
      expect(funnel.at('Вакансии', 'Бухгалтер', 'Ответили, %')).toBeCloseTo(6 / 40, 12);
      expect(funnel.at('Вакансии', 'Бухгалтер', 'Слабый этап')).toBe('Ответили');
      expect(funnel.at('Рекрутеры', 'Рекрутер 3', 'Вакансий в работе')).toBe(2);
      await funnel.typeBeside('Воронка', 'Вакансия', 'Бухгалтер');
      expect(funnel.at('Воронка', 'Ответили', 'Оценка')).toBe('Тревога');
      await funnel.typeAt('Вакансии', 'Бухгалтер', 'Ответили, чел.', 7);
      expect(funnel.at('Воронка', 'Ответили', 'Оценка')).toBe('Ниже'); // 17.5 %
      await funnel.typeBeside('Воронка', 'Вакансия', 'Все вакансии');
      expect(funnel.column('Воронка', 'Человек')[0]).toBe(624); // 584 + 40
    });
  },

  empty(funnel) {
    test.each([
      ['Vacancies', 'Weakest stage'],
      ['Vacancies', 'Answered, %'],
      ['Vacancies', 'Days open'],
      ['Funnel', 'People'],
      ['Funnel', 'Open vacancies'],
      ['Recruiters', 'Open vacancies'],
      ['Sources', 'Answered, %'],
    ])('on the sheet "%s" nothing stands under "%s"', (sheet, header) => {
      expect(funnel.column(sheet, header)).toEqual([]);
    });

    test('all vacancies can be chosen already', () => {
      expect(funnel.column('Vacancies to choose from', 'Vacancy')).toEqual(['All vacancies']);
    });
  },
});

function nearly(value: number): unknown {
  return expect.closeTo(value, 12);
}
