import {
  closeInsertedTemplates,
  type InsertedTemplate,
  insertedTemplate,
} from '../harness/inserted-template';

let hadi: InsertedTemplate;

describe('with sample data', () => {
  beforeAll(async () => {
    hadi = await insertedTemplate('hadi', 'ru', true);
  });
  afterAll(closeInsertedTemplates);

  /*
   * Impact × confidence × ease of the sample, in its order:
   *   6·9·9 = 486   8·8·6 = 384   3·2·9 = 54    7·7·8 = 392   7·6·5 = 210   7·6·7 = 294   8·7·8 = 448
   *   8·9·7 = 504   4·5·10 = 200  9·8·8 = 576   9·6·6 = 324   6·7·8 = 336   7·8·3 = 168   6·2·5 = 60
   * The fifteenth hypothesis has an impact only.
   */
  test('every scored hypothesis has its ICE, and a half-scored one spoils none of them', () => {
    const scores = hadi
      .column('Гипотезы', '№')
      .map((number) => hadi.at('Гипотезы', number, 'ICE, баллов'));
    expect(scores).toEqual([
      486,
      384,
      54,
      392,
      210,
      294,
      448,
      504,
      200,
      576,
      324,
      336,
      168,
      60,
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

  test('the evidence suggests a confidence and says when yours differs', () => {
    const suggested = (number: number): unknown =>
      hadi.at('Гипотезы', number, 'Подсказка: уверенность, баллов');
    expect(suggested(1)).toBe('9–10'); // 9, we did it ourselves
    expect(suggested(12)).toBe('3–4, у вас выше'); // 7 for what customers ask for
  });

  test('a report is complete with both the link and the conclusion', () => {
    const report = (number: number): unknown => hadi.at('Гипотезы', number, 'Отчёт');
    expect([1, 6, 7, 8, 10, 14].map(report)).toEqual([
      'Сдан',
      'Просрочен', // done, no link
      'Просрочен', // still running
      'Ждём',
      '',
      '', // dropped
    ]);
  });
});

describe('as the team works on', () => {
  beforeAll(async () => {
    hadi = await insertedTemplate('hadi', 'en', true);
  });
  afterAll(closeInsertedTemplates);

  test('a shorter list keeps the strongest', async () => {
    const next = (): unknown => hadi.column('Week', 'No.', '4. Start next: best by ICE');
    await hadi.typeBeside('Week', 'Hypotheses in each list, at most', 1);
    expect(next()).toEqual([10]);
    await hadi.typeBeside('Week', 'Hypotheses in each list, at most', 6);
    expect(next()).toEqual([10, 12, 11, 13]);
  });

  test('the suggestion follows the evidence, your confidence and the scale', async () => {
    const suggested = (): unknown => hadi.at('Hypotheses', 15, 'Suggested confidence, points');
    expect(suggested()).toBe('3–4');
    await hadi.typeAt('Hypotheses', 15, 'Confidence, 1–10', 5);
    expect(suggested()).toBe('3–4, yours is higher');
    await hadi.typeAt('Hypotheses', 15, 'Evidence', 'Competitors');
    expect(suggested()).toBe('7–8, yours is lower');
    await hadi.typeAt('Guide', 'Competitors', 'From, points', 4);
    expect(suggested()).toBe('4–8');
  });

  test('a missing link makes a report incomplete until it is there', async () => {
    const report = (number: number): unknown => hadi.at('Hypotheses', number, 'Report');
    await hadi.typeAt('Hypotheses', 6, 'Link to the result', 'https://example.com/tests/6');
    expect(report(6)).toBe('Complete');
    await hadi.typeAt('Hypotheses', 9, 'Status', 'Done');
    expect(report(9)).toBe('Incomplete'); // due in 3 days
  });

  test('the days until a report is due are the team’s own', async () => {
    const due = (): number =>
      Number(hadi.at('Hypotheses', 7, 'Report due, date')) -
      Number(hadi.at('Hypotheses', 7, 'Test ends, date'));
    expect(due()).toBe(2);
    await hadi.typeBeside('Week', 'The report is due after the test ends in, days', 5);
    expect(due()).toBe(5);
    expect(hadi.at('Hypotheses', 7, 'Report')).toBe('Expected'); // ended 5 days ago: due today
  });

  test('a new hypothesis is scored once it is complete and takes its place in the queue', async () => {
    await hadi.addRow('Hypotheses', 'No.', {
      'No.': 16,
      'If we do X…': 'If we show reviews in the basket',
      'Impact, 1–10': 7,
      'Confidence, 1–10': 8,
    });
    expect(hadi.at('Hypotheses', 16, 'ICE, points')).toBe('');
    await hadi.typeAt('Hypotheses', 16, 'Ease, 1–10', 6);
    expect(hadi.at('Hypotheses', 16, 'ICE, points')).toBe(336); // 7·8·6, as much as number 12
    const next = hadi.column('Week', 'No.', '4. Start next: best by ICE');
    expect(next).toEqual([10, 12, 16, 11, 13]);
  });
});

describe('without sample data', () => {
  beforeAll(async () => {
    hadi = await insertedTemplate('hadi', 'ru', false);
  });
  afterAll(closeInsertedTemplates);

  test.each([
    ['Гипотезы', 'ICE, баллов'],
    ['Гипотезы', 'Подсказка: уверенность, баллов'],
    ['Гипотезы', 'Отчёт'],
    ['Неделя', 'Подтверждено, % гипотез с вердиктом'],
    ['Неделя', 'Отчётов просрочено'],
  ])('on the sheet "%s" nothing stands under "%s"', (sheet, header) => {
    expect(hadi.column(sheet, header)).toEqual([]);
  });

  test.each([
    ['1. Просроченные отчёты', 'Просроченных отчётов нет.'],
    ['2. Последние результаты', 'Завершённых тестов пока нет.'],
    ['3. В работе', 'Сейчас ничего не в работе.'],
    ['4. Что начать: лучшие по ICE', 'Нет оценённых гипотез, которые ждут начала.'],
  ])('the empty list "%s" says so', (title, sentence) => {
    expect(hadi.column('Неделя', 'Если мы сделаем X…', title)).toEqual([sentence]);
  });
});
