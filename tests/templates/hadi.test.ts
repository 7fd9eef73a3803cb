import { closeInsertedTemplates, insertedTemplate } from '../harness/inserted-template';

afterEach(closeInsertedTemplates);

/*
 * Impact × confidence × ease of the sample, in its order:
 *   6·9·9 = 486   8·8·6 = 384   3·2·9 = 54    7·7·8 = 392   7·6·5 = 210   7·6·7 = 294   8·7·8 = 448
 *   8·9·7 = 504   4·5·10 = 200  9·8·8 = 576   9·6·6 = 324   6·7·8 = 336   7·8·3 = 168   6·2·5 = 60
 * The fifteenth hypothesis has an impact only.
 */
const SCORES = [486, 384, 54, 392, 210, 294, 448, 504, 200, 576, 324, 336, 168, 60];

const numbered = [...SCORES.entries()].map(([index, score]) => [index + 1, score] as const);

describe('with sample data', () => {
  test('every scored hypothesis has its ICE, and a half-scored one spoils none of them', async () => {
    const { at } = await insertedTemplate('hadi', 'ru', true);
    expect(numbered.map(([number]) => at('Гипотезы', number, 'ICE, баллов'))).toEqual(SCORES);
    expect(at('Гипотезы', 15, 'ICE, баллов')).toBe('');
  });

  // Verdicts: 1, 2, 4 confirmed; 3, 6 not; 5 unclear: 3 of 6. Late: 6, done 10 days ago without a link, and 7,
  // whose test ended 5 days ago. Running: 7, 8, 9. Not started: 10–13 with a score, 15 without.
  test('the board counts what is confirmed, late, running and waiting', async () => {
    const { column } = await insertedTemplate('hadi', 'en', true);
    const figure = (label: string): unknown => column('Week', label)[0];
    expect(figure('Confirmed, % of hypotheses with a verdict')).toBe(1 / 2);
    expect(figure('Late reports')).toBe(2);
    expect(figure('Running')).toBe(3);
    expect(figure('Scored, not started')).toBe(4);
    expect(figure('Waiting for a score')).toBe(1);
  });

  test('the lists hold the right hypotheses in the right order', async () => {
    const { numbersIn } = await week();
    expect(numbersIn('1. Просроченные отчёты')).toEqual([6, 7]); // due 8 and 3 days ago
    expect(numbersIn('2. Последние результаты')).toEqual([6, 5, 4, 2, 3, 1]); // ended 10, 17, 26, 44, 48, 50 days ago
    expect(numbersIn('3. В работе')).toEqual([7, 9, 8]); // end −5, +1, +9
    expect(numbersIn('4. Что начать: лучшие по ICE')).toEqual([10, 12, 11, 13]); // 576, 336, 324, 168
  });

  test('a shorter list keeps the strongest', async () => {
    const { numbersIn, typeBeside } = await week();
    await typeBeside('Неделя', 'Гипотез в каждом списке, не больше', 2);
    expect(numbersIn('4. Что начать: лучшие по ICE')).toEqual([10, 12]);
  });

  test('the evidence suggests a confidence and says when yours differs', async () => {
    const { at, typeAt } = await insertedTemplate('hadi', 'ru', true);
    const suggested = (): unknown => at('Гипотезы', 12, 'Подсказка: уверенность, баллов');
    expect(suggested()).toBe('3–4, у вас выше'); // 7 on what customers ask for
    await typeAt('Гипотезы', 12, 'Уверенность, 1–10', 4);
    expect(suggested()).toBe('3–4');
    await typeAt('Гипотезы', 12, 'Основание', 'Делают конкуренты');
    expect(suggested()).toBe('7–8, у вас ниже');
    await typeAt('Правила', 'Делают конкуренты', 'От, баллов', 4);
    expect(suggested()).toBe('4–8');
  });

  test('a report is complete with both the link and the conclusion', async () => {
    const { at, typeAt } = await insertedTemplate('hadi', 'en', true);
    const report = (number: number): unknown => at('Hypotheses', number, 'Report');
    expect([1, 6, 7, 8, 10, 14].map(report)).toEqual([
      'Complete',
      'Late',
      'Late',
      'Expected',
      '',
      '',
    ]);
    await typeAt('Hypotheses', 6, 'Link to the result', 'https://example.com/tests/6');
    expect(report(6)).toBe('Complete');
    await typeAt('Hypotheses', 9, 'Status', 'Done');
    expect(report(9)).toBe('Incomplete'); // due in 3 days
  });

  test('the days until a report is due are the team’s own', async () => {
    const { at, typeBeside, column } = await insertedTemplate('hadi', 'en', true);
    const end = Number(at('Hypotheses', 7, 'Test ends, date'));
    expect(at('Hypotheses', 7, 'Report due, date')).toBe(end + 2);
    await typeBeside('Week', 'The report is due after the test ends in, days', 5);
    expect(at('Hypotheses', 7, 'Report due, date')).toBe(end + 5);
    expect(at('Hypotheses', 7, 'Report')).toBe('Expected'); // ended 5 days ago: due today
    expect(column('Week', 'Late reports')[0]).toBe(1);
  });

  test('a new hypothesis is scored and takes its place in the queue', async () => {
    const { at, addRow, typeAt, numbersIn } = await week();
    await addRow('Гипотезы', '№', {
      '№': 16,
      'Если мы сделаем X…': 'Если показать отзывы в корзине',
      'Влияние, 1–10': 7,
      'Уверенность, 1–10': 8,
    });
    expect(at('Гипотезы', 16, 'ICE, баллов')).toBe('');
    await typeAt('Гипотезы', 16, 'Лёгкость, 1–10', 6);
    expect(at('Гипотезы', 16, 'ICE, баллов')).toBe(336); // 7·8·6, as much as number 12
    expect(numbersIn('4. Что начать: лучшие по ICE')).toEqual([10, 12, 16, 11, 13]);
  });
});

describe('without sample data', () => {
  test('nothing is computed and each list says so in a sentence', async () => {
    const { column, allValues } = await insertedTemplate('hadi', 'ru', false);
    expect(column('Гипотезы', 'ICE, баллов')).toEqual([]);
    expect(column('Гипотезы', 'Отчёт')).toEqual([]);
    expect(column('Неделя', 'Отчётов просрочено')).toEqual([]);
    expect(allValues()).toEqual(
      expect.arrayContaining([
        'Просроченных отчётов нет.',
        'Завершённых тестов пока нет.',
        'Сейчас ничего не в работе.',
        'Нет оценённых гипотез, которые ждут начала.',
      ]),
    );
  });
});

async function week() {
  const inserted = await insertedTemplate('hadi', 'ru', true);
  return {
    ...inserted,
    numbersIn: (title: string) => inserted.column('Неделя', '№', title),
  };
}
