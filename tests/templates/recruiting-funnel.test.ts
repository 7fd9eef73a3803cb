import { describeTemplate } from './describe-template';

const STEPS = [
  'контакт → ответ, %',
  'ответ → процесс, %',
  'процесс → интервью с HR, %',
  'интервью с HR → тестовое, %',
  'тестовое → интервью с командой, %',
  'интервью с командой → оффер, %',
  'оффер → выход, %',
  'выход → испыт. срок, %',
];

describeTemplate('recruiting-funnel', {
  sampleIn: 'ru',

  sample(hiring) {
    const of =
      (header: string) =>
      (number: number): unknown =>
        hiring.at('Вакансии', number, header);
    const weak = of('Слабый шаг');
    const contacts = of('Ещё нужно контактов');
    const state = of('Состояние');
    const decision = of('Что решить');
    const today = (): number => Number(hiring.beside('Неделя', 'Сегодня'));
    const rates = (number: number): unknown[] =>
      STEPS.map((header) => hiring.at('Конверсии', number, header));
    const verdicts = (number: number): unknown[] =>
      STEPS.map((header) => hiring.at('Конверсии', number, header.replace(', %', ': оценка')));
    const source = (row: number, header: string): unknown =>
      hiring.column('Источники', header, 'По вакансиям и источникам')[row - 1];

    test('each vacancy has its conversions, blank where nobody has come yet', () => {
      // 120, 44, 30, 24, 4, 2 people
      expect(rates(6)).toEqual([
        ...[44 / 120, 30 / 44, 24 / 30, 4 / 24, 2 / 4].map(nearly),
        '',
        '',
        '',
      ]);
    });

    test('a skipped stage joins two steps into one', () => {
      // 75, 27, 18, 13, no test task, 7, 3, 2, 1 people
      expect(rates(3)).toEqual([
        ...[27 / 75, 18 / 27, 13 / 18].map(nearly),
        '',
        ...[7 / 13, 3 / 7, 2 / 3, 1 / 2].map(nearly),
      ]);
    });

    /*
     * Wilson's 95% interval beside the benchmark, lowered by the share of the days that the step takes:
     * No. 5 answered 9 of 64: 7.6–24.6%, expected 30% × 38/40 = 28.5%; 14.06% is under half of it.
     * No. 6 test task 4 of 24: 6.7–35.9%, expected 50% × (35 − 13)/(35 − 8) = 40.7%; 16.7% is under half of it.
     *       entered 30 of 44: 53.4–80.0% holds 60% and is 26.6 wide, under half of 60; answered 44 of 120: 28.6–45.6% is 17.0 wide, over half of 30.
     *       team interview 2 of 4: 15–85%.
     */
    test('a step is weak where its whole interval is below what can be expected by now', () => {
      expect(verdicts(5)[0]).toBe('тревога');
      expect(verdicts(6)).toEqual([
        'мало данных',
        'на уровне бенчмарка',
        'на уровне бенчмарка',
        'тревога',
        'мало данных',
        ...['', '', ''],
      ]);
      expect([5, 6].map(weak)).toEqual(['контакт → ответ', 'интервью с HR → тестовое']);
      expect(of('Совет по слабому шагу')(6)).toMatch(/^Сократите задание до двух часов/);
    });

    test('three of four people make no weak step, and a closed vacancy has none', () => {
      expect([4, 7, 8, 9].map(weak)).toEqual(['', '', '', '']);
      expect(verdicts(1)).toEqual(Array(8).fill(''));
    });

    /*
     * The benchmarks from contact to hired make 0.3 × 0.6 × 0.7 × 0.5 × 0.6 × 0.4 × 0.8 = 0.012096.
     * No. 4: 1 ÷ 0.012096 = 82.7. No. 9: 2 ÷ 0.012096 = 165.3.
     * No. 5: its own 9/64 instead of 30%: 1 ÷ (0.140625 × 0.04032) = 176.4.
     * No. 6: its own 30/44, 24/30 and 4/24: 2 ÷ (0.3 × 0.6818 × 0.8 × 0.1667 × 0.6 × 0.4 × 0.8 = 0.005236) = 381.9.
     */
    test.each([
      [1, ''],
      [4, 83],
      [5, 177],
      [6, 382],
      [9, 166],
      [10, 83],
    ])('vacancy %i still needs "%s" contacts', (number, needed) => {
      expect(contacts(number)).toBe(needed);
    });

    // Ramp-up 40 days; the steps from contact to hired take 2 + 2 + 4 + 5 + 5 + 3 + 14 = 35, if no search of its own is typed.
    test.each([
      [4, 25 - 40 - 35],
      [5, 100 - 40 - 90],
      [8, 110 - 40 - 60],
      [10, 80 - 40 - 35],
    ])('vacancy %i has to be opened by today and %i days', (number, days) => {
      expect(of('Открыть не позже')(number)).toBe(today() + days);
    });

    /*
     * No. 4 was to be hired 15 days ago (25 − 40). No. 7 has 50 − 40 = 10 days left, and from offer to hired it takes 14.
     * No. 5 has 60 days; from team interview it takes 90 × (35 − 18)/35 = 43.7. No. 10 is to be opened in 5 days.
     */
    test.each([
      [1, 'закрыта'],
      [4, 'опаздывает'],
      [5, 'в срок'],
      [7, 'под риском'],
      [9, 'в срок'],
      [10, 'запланирована'],
    ])('vacancy %i is "%s"', (number, words) => {
      expect(state(number)).toBe(words);
    });

    test('the week says in three sentences where hiring stands, and lists what is to be done', () => {
      // Left: 1 + 1 + 2 + 1 + 1 + 2 + 1 = 9; contacts: 83 + 177 + 382 + 83 + 83 + 166 + 83 = 1057
      const sentences = hiring.cells().flatMap(({ value }) => {
        return /^(Вакансий в работе|Слабее всего|Источников остановить):/.test(String(value))
          ? [String(value)]
          : [];
      });
      expect(sentences.map((sentence) => sentence.replace(/\s/g, ' '))).toEqual([
        'Вакансий в работе: 6, из них опаздывают: 1, под риском: 1. Осталось нанять: 9, для этого нужно контактов: 1057.',
        'Слабее всего: Преподаватель аналитики, интервью с HR → тестовое, 17 % при бенчмарке 50 %.',
        'Источников остановить: 1, усилить: 2.',
      ]);
      const list = (title: string): unknown[] => hiring.column('Неделя', '№', title);
      expect(list('1. Опаздывают и под риском')).toEqual([4, 7]);
      expect(list('2. Что решить')).toEqual([5]);
      expect(list('3. Ближайшие шаги')).toEqual([4, 7, 6, 9, 8]); // due in −1, 0, 2, 3 and 6 days
      expect(list('4. Слабые шаги, начиная с худшего')).toEqual([6, 5]);
      expect(list('5. Источники: остановить и усилить')).toEqual([5, 6, 7]);
    });

    /*
     * Benchmark contact → process 30% × 60% = 18%, lowered by 4 days of the source's days.
     * 5: 3 of 54, at most 15.1% under 18% × 36/40 = 16.2%. 6, postings: 18 of 50, at least 24.1%. 7, referrals: 6 of 15, at least 19.8%.
     * 4, referrals: 5 of 15, 15–58%. 8, mapping: 9 days. Rows in the order of the sample.
     */
    test.each([
      [1, 'вакансия закрыта'],
      [8, 'мало данных'],
      [9, 'остановить'],
      [12, 'усилить'],
      [14, 'усилить'],
      [16, 'рано судить'],
    ])('source %i: "%s"', (row, verdict) => {
      expect(source(row, 'Что делать')).toBe(verdict);
    });

    test('a position opened anew is another vacancy, in its sources and its funnel', () => {
      expect(source(17, 'Что делать')).toBe('рано судить'); // No. 9, opened 12 days ago
      expect(hiring.at('Источники', '9 · Менеджер по продажам', 'Дней в работе')).toBe(12);
      expect(source(2, 'Что делать')).toBe('вакансия закрыта'); // No. 1 of the same name
    });

    // The company: 120 + 80 + 75 + 60 + 64 + 120 + 50 + 45 + 40 = 654 contacted, of whom 217 answered. HR → test task
    // without No. 3, which skips it, and without No. 8 and 9, which are not there yet: 35 of 80.
    test('the company adds up the steps that are filled in', () => {
      expect(hiring.at('Воронка', 'контакт → ответ', 'Пришли, чел.')).toBe(654);
      expect(hiring.at('Воронка', 'контакт → ответ', 'Прошли, чел.')).toBe(217);
      expect(hiring.at('Воронка', 'интервью с HR → тестовое', 'Пришли, чел.')).toBe(80);
      // From there to the team interview: 8 + 5 + 2 + 1 + 2 + 3 people; 7 more of No. 3 have come straight from HR.
      expect(hiring.at('Воронка', 'тестовое → интервью с командой', 'Прошли, чел.')).toBe(21);
      expect(hiring.at('Рекрутеры', 'Все вакансии', STEPS[3] ?? '')).toBeCloseTo(35 / 80, 12);
      expect(hiring.at('Рекрутеры', 'Все вакансии', 'Дней до закрытия в среднем')).toBeCloseTo(
        125 / 3,
        12,
      );
      expect(hiring.at('Рекрутеры', 'Рекрутер 1', 'Вакансий в работе')).toBe(3);
      expect(hiring.at('Рекрутеры', 'Рекрутер 2', 'контакт → ответ: оценка')).toBe(
        'как в компании',
      );
      expect(hiring.beside('Старт', 'На что посмотреть')).toBe(0);
    });

    test('the chosen vacancy has its intervals and what its gaps cost', async () => {
      await hiring.typeBeside('Воронка', 'Вакансия', '5 · Руководитель отдела продаж');
      expect(hiring.column('Воронка', 'Человек')).toEqual([64, 9, 5, 4, 2, 1]);
      const first = (header: string): unknown => hiring.at('Воронка', 'контакт → ответ', header);
      // p = 0.140625, z² = 3.8415: (0.1706 ± 0.0903) ÷ 1.0600
      expect(first('От, %')).toBeCloseTo(0.07579, 5);
      expect(first('До, %')).toBeCloseTo(0.24616, 5);
      expect(first('Оценка')).toBe('тревога');
      // Up to the benchmark 64 × (0.3 − 0.140625) = 10.2 more would answer, and 1 of 9 gets to the last stage.
      expect(hiring.at('Воронка', 'Ответили', 'Было бы больше, чел.')).toBeCloseTo(10.2 / 9, 12);
    });

    test('a step joined over a skipped stage is judged against both benchmarks; a rate of 0 needs no number of contacts', async () => {
      await hiring.typeAll(
        ['Вакансии', 6, 'Тестовое задание, чел.', ''],
        ['Вакансии', 6, 'Интервью с командой, чел.', 0],
        ['Воронка', 'Вакансия', '6 · Преподаватель аналитики'],
        // A vacancy that is closed has no weak step.
        ['Вакансии', 5, 'Дата закрытия', today()],
        // A vacancy may be renamed.
        ['Вакансии', 9, 'Вакансия', 'Менеджер'],
      );
      // 0 of 24 is at most 13.8%; expected are 50% × 60% × (35 − 18)/(35 − 8) = 18.9%
      expect(weak(6)).toBe('интервью с HR → интервью с командой');
      expect(
        hiring.at('Воронка', 'интервью с HR → интервью с командой', 'Бенчмарк, %'),
      ).toBeCloseTo(0.3, 12);
      expect(contacts(6)).toBe('');
      expect([state(5), weak(5), contacts(5)]).toEqual(['закрыта', '', '']);
      expect(source(17, 'Что делать')).toBe('рано судить');
    });

    test('what cannot be is told, and is averaged nowhere', async () => {
      await hiring.typeAll(
        ['Вакансии', 2, 'Дата закрытия', today() - 160],
        ['Вакансии', 4, 'Интервью с HR, чел.', 15],
        ['Вакансии', 7, 'Вышли на работу, чел.', 1],
        ['Вакансии', 8, 'Нанять, чел.', ''],
        ['Вакансии', 9, '№', 1],
        ['Вакансии', 6, 'Ответили, чел.', 5],
        ['Вакансии', 6, 'Вошли в процесс, чел.', 3],
        ['Вакансии', 6, 'Интервью с HR, чел.', 2],
        ['Вакансии', 6, 'Тестовое задание, чел.', 1],
        ['Вакансии', 6, 'Интервью с командой, чел.', ''],
      );
      expect([2, 4, 7, 8, 1].map(decision)).toEqual([
        'Закрыта раньше, чем открыта: проверьте даты',
        'На этапе больше людей, чем до него',
        'Все наняты: впишите дату закрытия',
        'Впишите, сколько нанять и к какой дате',
        'Номер повторяется: измените его',
      ]);
      expect(of('Дней в работе')(2)).toBe('');
      expect(hiring.at('Рекрутеры', 'Все вакансии', 'Дней до закрытия в среднем')).toBe(
        (45 + 42) / 2,
      );
      expect(hiring.beside('Старт', 'Ни на одном этапе людей не больше, чем на предыдущем')).toBe(
        'Таргетолог',
      );
      expect(hiring.beside('Старт', 'У каждой вакансии свой номер')).toBe('Менеджер по продажам');
      // Recruiter 3: 35 of 200 answered, at most 23.4%; the company 178 of 654, at least 23.9%.
      expect(hiring.at('Рекрутеры', 'Рекрутер 3', 'контакт → ответ: оценка')).toBe('ниже');
    });

    test('on an earlier day fewer people have had time', async () => {
      await hiring.typeBeside('Неделя', 'Сегодня: вручную или пусто', today() - 2);
      // No. 9, open for 10 days: of those in process since day 4, (10 − 8)/(10 − 4) could come to an HR interview.
      expect(verdicts(9)[2]).toBe('рано судить');
      expect(of('Дней в работе')(9)).toBe(10);
      expect(hiring.column('Неделя', 'Когда')[0]).toBe('скоро');
    });
  },

  empty(hiring) {
    test.each([
      ['Vacancies', 'Weakest step'],
      ['Vacancies', 'More contacts needed'],
      ['Vacancies', 'Open by'],
      ['Funnel', 'People'],
      ['Sources', 'Days running'],
    ])('on the sheet "%s" nothing stands under "%s"', (sheet, header) => {
      expect(hiring.column(sheet, header)).toEqual([]);
    });

    test.each([
      ['Week', 'Vacancy', 'Write the first vacancy on the “Vacancies” sheet.'],
      ['Conversions', 'No.', 'Nothing yet: write the first vacancy on the “Vacancies” sheet.'],
      ['Funnel', 'Step', 'Nothing yet: write the first vacancy on the “Vacancies” sheet.'],
      ['Recruiters', 'Recruiter', 'Nothing yet: write the first vacancy on the “Vacancies” sheet.'],
      ['Sources', 'Source', 'Nothing yet: split the contacts by source below.'],
    ])('the sheet "%s" says what to fill in', (sheet, header, words) => {
      expect(hiring.column(sheet, header)).toEqual([words]);
    });

    // Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I: 81 of 263 by Wilson's method.
    test('the first row is judged by the published interval', async () => {
      await hiring.addRow('Sources', 'Vacancy', {
        'Contacted, people': 263,
        'Answered, people': 100,
        'Entered the process, people': 81,
      });
      expect(hiring.column('Sources', 'From, %', 'By vacancy and source')[0]).toBeCloseTo(
        0.2553,
        4,
      );
      expect(hiring.column('Sources', 'To, %', 'By vacancy and source')[0]).toBeCloseTo(0.3662, 4);
    });
  },
});

function nearly(value: number): unknown {
  return expect.closeTo(value, 12);
}
