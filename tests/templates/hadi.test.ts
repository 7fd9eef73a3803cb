import { describeTemplate } from './describe-template';

describeTemplate('hadi', {
  sampleIn: 'ru',

  sample(hadi) {
    const ofHypothesis =
      (header: string) =>
      (number: number): unknown =>
        hadi.at('Гипотезы', number, header);
    const suggested = ofHypothesis('Подсказка по уверенности, баллы');
    const report = ofHypothesis('Отчёт');
    const ice = ofHypothesis('ICE, баллы');
    const next = (): unknown[] => hadi.column('Неделя', '№', '4. Что начать: лучшие по ICE');

    /*
     * Impact × confidence × ease of the sample, in its order:
     *   6·9·9 = 486   8·8·6 = 384   3·2·9 = 54    7·7·8 = 392   7·6·5 = 210   7·6·7 = 294   8·7·8 = 448
     *   8·9·7 = 504   4·5·10 = 200  9·8·8 = 576   9·6·6 = 324   6·7·8 = 336   7·8·3 = 168   6·2·5 = 60
     * The fifteenth hypothesis has an impact only.
     */
    test('every scored hypothesis has its ICE, and a half-scored one spoils none of them', () => {
      expect(hadi.column('Гипотезы', '№').map((number) => ice(Number(number)))).toEqual([
        ...[486, 384, 54, 392, 210, 294, 448],
        ...[504, 200, 576, 324, 336, 168, 60],
        '',
      ]);
    });

    // Verdicts: 1, 2, 4 confirmed; 3, 6 not; 5 unclear: 3 of 6. Late: 6, done 10 days ago without a link, and 7,
    // whose test ended 5 days ago. Running: 7, 8, 9. Not started: 10–13 with a score, 15 without.
    test.each([
      ['Подтверждено, % гипотез с вердиктом', 1 / 2],
      ['Отчётов просрочено', 2],
      ['В работе', 3],
      ['Оценены, не начаты', 4],
      ['Ждут оценки', 1],
    ])('the board counts: %s', (label, count) => {
      expect(hadi.column('Неделя', label)).toEqual([count]);
    });

    test.each([
      ['1. Просроченные отчёты', [6, 7]], // due 8 and 3 days ago
      ['2. Последние результаты', [6, 5, 4, 2, 3, 1]], // ended 10, 17, 26, 44, 48, 50 days ago
      ['3. В работе', [7, 9, 8]], // end 5 days ago, in 1 day, in 9 days
      ['4. Что начать: лучшие по ICE', [10, 12, 11, 13]], // 576, 336, 324, 168
    ])('the list "%s" holds the right hypotheses in the right order', (title, numbers) => {
      expect(hadi.column('Неделя', '№', title)).toEqual(numbers);
    });

    test('a report is complete with both the link and the conclusion', () => {
      expect([1, 6, 7, 8, 10, 14].map(report)).toEqual([
        'Сдан',
        'Просрочен', // done, no link
        'Просрочен', // still running
        'Ждём',
        '',
        '', // dropped
      ]);
    });

    test('a shorter list keeps the strongest', async () => {
      await hadi.typeBeside('Неделя', 'Максимум гипотез в списке', 1);
      expect(next()).toEqual([10]);
      expect(hadi.column('Неделя', 'Если мы сделаем X…', '4. Что начать: лучшие по ICE')).toEqual([
        'Если предлагать рассрочку до вопроса о цене',
        'и ещё 3',
      ]);
    });

    test('a list without anything to show says so', async () => {
      await hadi.typeAll(
        ['Гипотезы', 6, 'Статус', 'Отменена'],
        ['Гипотезы', 7, 'Статус', 'Отменена'],
      );
      expect(hadi.column('Неделя', 'Если мы сделаем X…', '1. Просроченные отчёты')).toEqual([
        'Просроченных отчётов нет.',
      ]);
    });

    test('the evidence suggests a confidence and says when yours differs', async () => {
      expect(suggested(1)).toBe('9–10'); // 9, we did it ourselves
      expect(suggested(12)).toBe('3–4, у вас выше'); // 7 for what customers ask for
      expect(suggested(15)).toBe('3–4');
      await hadi.typeAt('Гипотезы', 15, 'Уверенность, 1–10', 5);
      expect(suggested(15)).toBe('3–4, у вас выше');
      await hadi.typeAt('Гипотезы', 15, 'Основание', 'Конкуренты');
      expect(suggested(15)).toBe('7–8, у вас ниже');
      await hadi.typeAt('Правила', 'Конкуренты', 'От, баллы', 4);
      expect(suggested(15)).toBe('4–8');
    });

    test('a missing link makes a report incomplete until it is there', async () => {
      await hadi.typeAll(
        ['Гипотезы', 6, 'Ссылка на результат', 'https://example.com/tests/6'],
        ['Гипотезы', 9, 'Статус', 'Завершена'],
      );
      expect(report(6)).toBe('Сдан');
      expect(report(9)).toBe('Неполный'); // due in 3 days
    });

    test('the days until a report is due are the team’s own', async () => {
      const due = (): number =>
        Number(hadi.at('Гипотезы', 7, 'Срок отчёта')) -
        Number(hadi.at('Гипотезы', 7, 'Дата конца теста'));
      expect(due()).toBe(2);
      await hadi.typeBeside('Неделя', 'Дней на отчёт после окончания теста', 5);
      expect(due()).toBe(5);
      expect(report(7)).toBe('Ждём'); // ended 5 days ago: due today
    });

    test('a new hypothesis is scored once it is complete and takes its place in the queue', async () => {
      await hadi.addRow('Гипотезы', '№', {
        '№': 16,
        'Если мы сделаем X…': 'Если показать отзывы в корзине',
        'Влияние, 1–10': 7,
        'Уверенность, 1–10': 8,
      });
      expect(ice(16)).toBe('');
      await hadi.typeAt('Гипотезы', 16, 'Лёгкость, 1–10', 6);
      expect(ice(16)).toBe(336); // 7·8·6, as much as number 12
      expect(next()).toEqual([10, 12, 16, 11, 13]);
    });
  },

  empty(hadi) {
    test.each([
      ['Hypotheses', 'ICE, points'],
      ['Hypotheses', 'Suggested confidence, points'],
      ['Hypotheses', 'Report'],
      ['Week', 'Confirmed, % of hypotheses with a verdict'],
      ['Week', 'Late reports'],
    ])('on the sheet "%s" nothing stands under "%s"', (sheet, header) => {
      expect(hadi.column(sheet, header)).toEqual([]);
    });

    test.each(['1. Late reports', '2. Latest results', '3. Running', '4. Start next: best by ICE'])(
      'the empty list "%s" says where to begin',
      (title) => {
        expect(hadi.column('Week', 'If we do X…', title)).toEqual([
          'Write the first idea on the “Hypotheses” sheet.',
        ]);
      },
    );
  },
});
