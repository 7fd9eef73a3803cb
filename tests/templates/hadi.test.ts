import { describeTemplate } from './describe-template';
import {
  DECISIONS,
  listed,
  NEXT,
  ofEach,
  RESULTS,
  RUNNING,
  SORT_OUT,
  STATEMENT,
} from './hadi-board';

describeTemplate('hadi', {
  sampleIn: 'ru',

  sample(hadi) {
    /*
     * Impact × confidence × ease of the sample, in its order:
     *   6·9·9 = 486   8·8·6 = 384   3·2·9 = 54    7·7·8 = 392   7·6·5 = 210   7·6·7 = 294   8·7·8 = 448   6·7·9 = 378
     *   8·9·7 = 504   4·5·10 = 200  9·8·8 = 576   9·6·6 = 324   6·7·8 = 336   7·8·3 = 168   6·2·5 = 60
     * The sixteenth hypothesis has an impact only.
     */
    test('every scored hypothesis has its ICE, and a half-scored one spoils none of them', () => {
      expect(hadi.column('Гипотезы', 'ICE, баллы')).toEqual([
        ...[486, 384, 54, 392, 210, 294, 448, 378],
        ...[504, 200, 576, 324, 336, 168, 60],
      ]);
    });

    test('the ideas number themselves in the order of their dates', () => {
      expect(hadi.column('Гипотезы', '№')).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
    });

    /*
     * Two-sided at 95 %, power 80 %, pooled variance under the null, worked with SciPy's normal distribution:
     *   5 % → 6 % 8,157.7   52 % → 62.4 % 354.1   4 % → 4.8 % 10,316.2   10 % → 12 % 3,840.8   10 % → 12.5 % 2,506.5
     *   40 % → 46 % 1,067.6   12 % → 15 % 2,035.6. Money has no sample size.
     * Days: both groups ÷ people a day: 16,316 ÷ 600 = 27.2; 710 ÷ 50 = 14.2; 20,634 ÷ 3,000 = 6.9; 7,682 ÷ 30 = 256.1;
     *   5,014 ÷ 360 = 13.9; 2,136 ÷ 100 = 21.4; 4,072 ÷ 200 = 20.4.
     */
    test.each([
      [1, 8158, 28],
      [2, 355, 15],
      [3, 10_317, 7],
      [4, '', ''],
      [6, 3841, 257],
      [7, 2507, 14],
      [8, 1068, 22],
      [9, 2036, 21],
    ])('the plan of test %i: people in a group, days', (number, people, days) => {
      expect(hadi.at('Гипотезы', number, 'Нужно в группе, чел.')).toBe(people);
      expect(hadi.at('Гипотезы', number, 'Нужно дней')).toBe(days);
    });

    // z-test of two shares by SciPy: 410 and 508 of 8,200; 416 and 399 of 10,400; 21 of 210 and 20 of 205; 432 and 513 of 1,080.
    test.each([
      [1, 0.000871600058],
      [3, 0.543515963268],
      [6, 0.933650500939],
      [8, 0.000442676986],
    ])('the p-value of test %i', (number, value) => {
      expect(hadi.at('Гипотезы', number, 'p-значение, 0–1')).toBeCloseTo(value, 11);
    });

    test.each([
      [1, 'Подтверждена', 'a proven +23.9% against a threshold of +20%'],
      [3, 'Опровергнута', 'nothing proven with 10,400 people where 10,317 would do'],
      [4, 'Подтверждена', '−18% without counts against −10%'],
      [6, 'Мало данных', 'nothing proven with 205 people where 3,841 are needed'],
      [5, 'Мало данных', 'one’s own verdict, although +6% is short of +10%'],
      [7, '', 'still running'],
    ])('the verdict on %i is "%s": %s', (number, verdict) => {
      expect(hadi.at('Гипотезы', number, 'Вердикт')).toBe(verdict);
    });

    test('the numbers speak beside one’s own verdict, and points beside per cent', () => {
      expect(hadi.at('Гипотезы', 5, 'Вердикт по цифрам')).toBe('Опровергнута');
      expect(hadi.at('Гипотезы', 8, 'B − A, п.п.')).toBeCloseTo(7.5, 9); // 47.5 % less 40 %
    });

    test('the report is due two days after the end', () => {
      const of = (header: string): number => Number(hadi.at('Гипотезы', 7, header));
      expect(of('Срок отчёта') - of('Дата конца теста')).toBe(2);
    });

    test.each([
      [1, 'Сдан', ''],
      [6, 'Просрочен', 'ссылка'], // ended 10 days ago
      [7, 'Просрочен', 'результат'], // ended 5 days ago, nobody closed it
      [8, 'Неполный', 'вывод'], // ended yesterday
      [9, 'Ждём', ''],
      [10, 'Нет дат', 'дата конца'],
      [15, '', ''], // dropped
      [16, '', 'оценка ICE, часы'],
    ])('the report of %i is "%s", and what is missing is "%s"', (number, report, missing) => {
      expect(hadi.at('Гипотезы', number, 'Отчёт')).toBe(report);
      expect(hadi.at('Гипотезы', number, 'Чего не хватает')).toBe(missing);
    });

    test.each([
      [1, '9–10'], // 9, we did it ourselves
      [13, '3–4, у вас выше'], // 7 for what customers ask for
      [16, '3–4'],
    ])('the evidence of %i suggests a confidence of %s', (number, suggested) => {
      expect(hadi.at('Гипотезы', number, 'Подсказка, 1–10')).toBe(suggested);
    });

    test.each([
      ['Отчётов просрочено', 2],
      ['Неполных', 1],
      ['Без дат', 1],
      ['В работе', 3],
      ['Завершено за 7 дней', 3], // 1, 4 and 6 days ago
    ])('the board counts: %s', (label, count) => {
      expect(hadi.column('Неделя', label)).toEqual([count]);
    });

    test.each([
      [SORT_OUT, ['video', 'price', 'reminder', 'newsletter']], // due 8 and 3 days ago, tomorrow, nobody knows
      [DECISIONS, ['video', 'Внести баннер с зарплатой в бриф на следующий квартал']],
      [RESULTS, ['reminder', 'salary', 'bundle']],
      [RUNNING, ['price', 'diploma', 'newsletter']],
      [NEXT, ['instalments', 'stories', 'orders', 'firstLesson']], // 576, 336, 324, 168
    ])('the list "%s" holds the right ones in the right order', (title, expected) => {
      expect(listed(hadi, title).slice(0, expected.length)).toEqual(expected);
    });

    // 20 hours a week, 4 of them for the newsletter that started on Monday: 16. Of the queue 6 fits, then 12 no longer, then 8.
    test.each([
      [DECISIONS, 'Состояние', ['Просрочено', 'Открыто', 'Нет срока']],
      [NEXT, 'Начать?', ['Успеваем', 'Нет часов', 'Успеваем', 'Нет часов']],
    ])('the list "%s" says under "%s" how it stands', (title, header, expected) => {
      expect(hadi.column('Неделя', header, title)).toEqual(expected);
    });

    test('the board says in sentences what it amounts to', () => {
      // The spaces that no line breaks at are the writer's affair.
      expect(hadi.cells().map(({ value }) => String(value).replace(/\u00a0/g, ' '))).toEqual(
        expect.arrayContaining([
          'Разобрать: просроченных отчётов — 2, неполных — 1, в работе без дат — 1, просроченных решений — 1.',
          'Завершено за 7 дней: 3 (подтверждено 2, опровергнуто 0, мало данных 1). За всё время: подтверждено 4, опровергнуто 1.',
          'Начать дальше: 2 из списка 5, на это уйдёт 14 из 16 свободных часов команды.',
        ]),
      );
    });

    test.each([
      ['Ни одна гипотеза не записана дважды', 'в порядке'],
      ['У каждой идеи в очереди есть ICE', '№ 16'],
      ['Метрики в % введены в процентах', 'в порядке'],
      ['Пороги записаны до начала теста', 'в порядке'],
      ['У тестов в работе есть обе даты', '№ 10'],
      ['Ни один тест не кончается раньше начала', 'в порядке'],
      ['Тесты в работе идут столько дней, сколько нужно', 'в порядке'],
      ['Тесты начинаются в свой день', 'в порядке'],
      ['У завершённых тестов есть результат, ссылка и вывод', '№ 6, 8'],
      ['У открытых решений есть человек и срок', 'решений: 1'],
    ])('of "%s" the start sheet says "%s"', (check, state) => {
      expect(hadi.beside('Старт', check)).toBe(state);
    });

    test('what does not hold is told with its numbers', async () => {
      const today = Number(hadi.beside('Правила', 'Сегодня'));
      await hadi.typeAll(
        ['Гипотезы', 13, STATEMENT, String(hadi.at('Гипотезы', 11, STATEMENT))],
        ['Гипотезы', 11, 'Метрика сейчас', 10], // 1000 %
        ['Гипотезы', 7, 'Дата порога', today],
        ['Гипотезы', 12, 'Дата начала теста', today - 1],
        ['Гипотезы', 9, 'В день, человек', 100], // 4,072 people in 41 days, and 22 are planned
        ['Гипотезы', 10, 'Дата конца теста', today - 30],
      );
      const states = [
        'Ни одна гипотеза не записана дважды',
        'Метрики в % введены в процентах',
        'Пороги записаны до начала теста',
        'У тестов в работе есть обе даты',
        'Ни один тест не кончается раньше начала',
        'Тесты начинаются в свой день',
      ].map((check) => hadi.beside('Старт', check));
      expect(states).toEqual(['посмотрите', '№ 11', '№ 7', 'в порядке', '№ 10', '№ 12']);
      expect(hadi.beside('Старт', 'Тесты в работе идут столько дней, сколько нужно')).toBe(
        '№ 9, 10',
      );
    });

    test('after a day’s use the verdicts, the reports and the lists have moved along', async () => {
      const today = Number(hadi.beside('Правила', 'Сегодня'));
      await Promise.all([
        hadi.typeAll(
          ['Гипотезы', 1, 'B: конверсий', 430], // +4.9 %, p = 0.4787, and 8,200 people are enough
          ['Гипотезы', 2, 'Порог успеха, %', ''],
          ['Гипотезы', 3, 'B (новое): человек', 10_000], // p = 0.9709, and 10,317 people are needed
          ['Гипотезы', 4, 'Факт без подсчёта, %', -5 / 100], // a fall of 10 % was asked for
          ['Гипотезы', 5, 'Свой вердикт', ''],
          ['Гипотезы', 6, 'Ссылка на результат', 'https://example.com/tests/6'],
          ['Гипотезы', 6, 'Порог успеха, %', -20 / 100],
          ['Гипотезы', 6, 'A: конверсий', 60], // 28.6 % of 210, then 9.8 % of 205: a proven fall, as asked for
          ['Гипотезы', 7, 'Дата конца теста', today - 2], // due today
          ['Гипотезы', 8, 'A: конверсий', 0], // B is better than nothing, by no per cent that could be told
          ['Гипотезы', 9, 'Статус', 'Завершена'],
          ['Гипотезы', 9, 'Дата конца теста', ''],
          ['Гипотезы', 11, 'Часы команды', 18], // 16 are free
          ['Правила', 'Максимум строк в списке доски', 3],
        ),
        hadi.addRow('Решения', 'Решение', { Решение: 'Нанять аналитика' }),
        hadi.addRow('Гипотезы', STATEMENT, {
          [STATEMENT]: 'Если показать отзывы в корзине',
          'Влияние, 1–10': 8,
          'Уверенность, 1–10': 9,
          'Лёгкость, 1–10': 10,
        }),
      ]);
      expect(ofEach(hadi, 'Вердикт', [1, 2, 3, 4, 5, 6, 8])).toEqual([
        'Опровергнута',
        'Нет порога',
        'Мало данных',
        'Опровергнута',
        'Опровергнута',
        'Подтверждена',
        'Подтверждена',
      ]);
      expect(ofEach(hadi, 'Отчёт', [2, 6, 7, 9])).toEqual([
        'Просрочен',
        'Сдан',
        'Ждём',
        'Неполный',
      ]);
      expect(ofEach(hadi, 'Чего не хватает', [2, 9, 17])).toEqual([
        'порог успеха',
        'дата конца, результат, ссылка, вывод',
        'часы',
      ]);
      expect(listed(hadi, SORT_OUT)).toEqual(['call', 'reminder', 'diploma', 'и ещё 1']);
      expect(listed(hadi, DECISIONS).slice(-1)).toEqual(['и ещё 1']);
      expect(listed(hadi, RUNNING)).toEqual(['price', 'newsletter']);
      expect(hadi.at('Гипотезы', 17, 'ICE, баллы')).toBe(720);
      expect(ofEach(hadi, 'Начать?', [17, 11, 13, 12, 14])).toEqual([
        'Укажите часы',
        'Нет часов',
        'Успеваем', // 12
        'Нет часов', // 8 more than the 4 that are left
        'Нет часов',
      ]);
      expect(listed(hadi, NEXT)).toEqual([
        'Если показать отзывы в корзине',
        'instalments',
        'stories',
        'и ещё 2',
      ]);
    });
  },

  empty(hadi) {
    test.each([
      ['Hypotheses', 'No.'],
      ['Hypotheses', 'ICE, points'],
      ['Hypotheses', 'Report'],
      ['Hypotheses', 'Verdict'],
      ['Hypotheses', 'What is missing'],
      ['Hypotheses', 'Start next?'],
      ['Decisions', 'State'],
      ['Week', 'Late reports'],
      ['Week', 'Running'],
    ])('on the sheet "%s" nothing stands under "%s"', (sheet, header) => {
      expect(hadi.column(sheet, header)).toEqual([]);
    });

    test.each([
      '1. To sort out: reports and dates',
      '3. Results of the week',
      '4. Running',
      '5. Start next: best by ICE within the hours',
    ])('the empty list "%s" says where to begin', (title) => {
      expect(hadi.column('Week', 'If we do X…', title)).toEqual([
        'Write the first idea on the “Hypotheses” sheet.',
      ]);
    });

    test('the first ideas are numbered by their dates and say what they lack', async () => {
      await Promise.all([
        hadi.addRow('Hypotheses', 'If we do X…', {
          'If we do X…': 'If we ask for a review',
          Status: 'Running',
        }),
        hadi.addRow('Hypotheses', 'If we do X…', {
          'If we do X…': 'If we answer within a minute',
          'Date of the idea': 46_000,
        }),
      ]);
      expect(hadi.column('Hypotheses', 'No.')).toEqual([2, 1]);
      expect(hadi.at('Hypotheses', 1, 'What is missing')).toBe('ICE score, hours');
      expect(hadi.column('Week', 'What is missing')).toEqual([
        'responsible, start date, end date, success threshold',
      ]);
      expect(hadi.column('Week', 'If we do X…', '3. Results of the week')).toEqual([
        'No test ended in the last 7 days.',
      ]);
    });
  },
});
