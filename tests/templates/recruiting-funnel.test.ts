import { closeInsertedTemplates, insertedTemplate } from '../harness/inserted-template';

afterEach(closeInsertedTemplates);

const RATES = [
  'Answered, %',
  'Entered the process, %',
  'HR interview, %',
  'Test task, %',
  'Team interview, %',
  'Offer, %',
  'Hired, %',
  'Probation passed, %',
];

describe('with sample data', () => {
  test('each vacancy has its conversions, blank where nobody has come yet', async () => {
    const { at } = await insertedTemplate('recruiting-funnel', 'en', true);
    const rates = (vacancy: string): unknown[] =>
      RATES.map((header) => at('Vacancies', vacancy, header));
    // 120, 44, 30, 21, 12, 8, 4, 3, 3 people
    expect(rates('Sales representative')).toEqual(
      [44 / 120, 30 / 44, 21 / 30, 12 / 21, 8 / 12, 4 / 8, 3 / 4, 3 / 3].map(nearly),
    );
    // 90, 33, 22, 16, 3, 2 people
    expect(rates('Analytics teacher')).toEqual([
      ...[33 / 90, 22 / 33, 16 / 22, 3 / 16, 2 / 3].map(nearly),
      '',
      '',
      '',
    ]);
  });

  // Conversion ÷ norm, the lowest below 1 among steps that three people or more came to:
  //   Sales representative: hired 75 % ÷ 80 %        Course author: 57 % ÷ 50 %, 63 % ÷ 60 %, 40 % ÷ 40 %: none below
  //   Advertising specialist: team 2 ÷ 4 = 50 % ÷ 60 % before test 44 % ÷ 50 %   Head of sales: answered 14 % ÷ 30 %
  //   Analytics teacher: test 19 % ÷ 50 %             Designer: offer 33 % ÷ 40 %
  //   Product manager: entered 43 % ÷ 60 %            Customer care: team 57 % ÷ 60 % (probation 50 % of 2 is not judged)
  test('the weakest stage is the one furthest below its norm', async () => {
    const { at, column } = await insertedTemplate('recruiting-funnel', 'en', true);
    const weakest = column('Vacancies', 'Vacancy').map((vacancy) => [
      vacancy,
      at('Vacancies', vacancy, 'Weakest stage'),
    ]);
    expect(weakest).toEqual([
      ['Sales representative', 'Hired'],
      ['Course author', ''],
      ['Customer care manager', 'Team interview'],
      ['Advertising specialist', 'Team interview'],
      ['Head of sales', 'Answered'],
      ['Analytics teacher', 'Test task'],
      ['Designer', 'Offer'],
      ['Product manager', 'Entered the process'],
    ]);
  });

  test('a vacancy is open until it is closed or to the day the sheet counts to', async () => {
    const { at, typeBeside, beside, typeAt } = await insertedTemplate(
      'recruiting-funnel',
      'ru',
      true,
    );
    const days = (vacancy: string): unknown => at('Вакансии', vacancy, 'В работе, дней');
    expect(days('Методист')).toBe(38); // opened 150 days ago, closed 112 days ago
    expect(days('Таргетолог')).toBe(48); // opened 48 days ago
    const today = Number(beside('Вакансии', 'Дни считаются на дату'));
    await typeBeside('Вакансии', 'Дни считаются на дату', today + 10);
    expect(days('Таргетолог')).toBe(58);
    await typeAt('Вакансии', 'Таргетолог', 'Закрыта, дата', today - 8);
    expect(days('Таргетолог')).toBe(40);
    expect(days('Методист')).toBe(38);
  });

  // Recruiter 1 has three vacancies: 120 + 64 + 50 = 234 contacted, 44 + 9 + 16 = 69 answered, 30 + 5 + 10 = 45,
  // 21 + 4 + 8 = 33, 12 + 2 + 5 = 19, 8 + 1 + 3 = 12, 4 + 1 = 5 offers, 3 hired, 3 passed. The company: 584, 194, …
  test('a recruiter stands against the company', async () => {
    const { at } = await insertedTemplate('recruiting-funnel', 'en', true);
    const rates = (row: string): unknown[] => RATES.map((name) => at('Recruiters', row, name));
    expect(rates('Recruiter 1')).toEqual(
      [69 / 234, 45 / 69, 33 / 45, 19 / 33, 12 / 19, 5 / 12, 3 / 5, 3 / 3].map(nearly),
    );
    expect(at('Recruiters', 'Recruiter 1', 'In work, vacancies')).toBe(2);
    expect(at('Recruiters', 'Recruiter 1', 'Closed, vacancies')).toBe(1);
    expect(at('Recruiters', 'Recruiter 1', 'To close, days on average')).toBe(45);
    // 60 % ÷ 70 % = 0.857 of the company for hired; 29.5 % ÷ 33.2 % = 0.888 for answered
    expect(at('Recruiters', 'Recruiter 1', 'Weakest stage')).toBe('Hired');
  });

  // 584 contacted, 194 answered, 123 entered, 89 interviewed, 41 tested, 25 with the team, 10 offers, 7 hired, 6 passed
  test('the funnel shows all vacancies, or the chosen one', async () => {
    const { at, typeBeside, column } = await insertedTemplate('recruiting-funnel', 'ru', true);
    expect(column('Воронка', 'Человек')).toEqual([584, 194, 123, 89, 41, 25, 10, 7, 6]);
    expect(at('Воронка', 'Тестовое задание', 'Оценка')).toBe('Ниже нормы'); // 41 ÷ 89 = 46 %
    await typeBeside('Воронка', 'Вакансия', 'Преподаватель аналитики');
    expect(column('Воронка', 'Человек')).toEqual([90, 33, 22, 16, 3, 2]);
    expect(at('Воронка', 'Тестовое задание', 'Из этапа раньше, %')).toBeCloseTo(3 / 16, 12);
    expect(at('Воронка', 'Тестовое задание', 'Из первого этапа, %')).toBeCloseTo(3 / 90, 12);
    expect(at('Воронка', 'Тестовое задание', 'Оценка')).toBe('Тревога'); // 18.75 % is under half of 50 %
    expect(at('Воронка', 'Интервью с командой', 'Оценка')).toBe('В норме'); // 2 of 3
  });

  // Sourcing: 80 + 45 + 54 + 60 + 30 = 269 contacted, 24 + 13 + 6 + 17 + 7 = 67 answered, 15 + 7 + 3 + 10 + 2 = 37 entered
  test('a source has its answer rate and process rate over all vacancies', async () => {
    const { at, beside, typeAt } = await insertedTemplate('recruiting-funnel', 'en', true);
    expect(at('Sources', 'Sourcing', 'Answer rate, %')).toBeCloseTo(67 / 269, 12);
    expect(at('Sources', 'Sourcing', 'Process rate, %')).toBeCloseTo(37 / 67, 12);
    expect(beside('Sources', 'Contacts without a source, people')).toBe(0);
    await typeAt('Vacancies', 'Designer', 'Contacted, people', 57);
    expect(beside('Sources', 'Contacts without a source, people')).toBe(7);
  });

  test('a new vacancy is counted everywhere', async () => {
    const inserted = await insertedTemplate('recruiting-funnel', 'en', true);
    await inserted.addRow('Vacancies', 'Vacancy', {
      Vacancy: 'Accountant',
      Recruiter: 'Recruiter 3',
      'Contacted, people': 40,
      'Answered, people': 6, // exactly half of 30 %
    });
    expect(inserted.at('Vacancies', 'Accountant', 'Answered, %')).toBeCloseTo(6 / 40, 12);
    expect(inserted.at('Vacancies', 'Accountant', 'Weakest stage')).toBe('Answered');
    expect(inserted.at('Recruiters', 'Recruiter 3', 'In work, vacancies')).toBe(2);
    expect(inserted.column('Funnel', 'People')[0]).toBe(624); // 584 + 40
    await inserted.typeBeside('Funnel', 'Vacancy', 'Accountant');
    expect(inserted.at('Funnel', 'Answered', 'Verdict')).toBe('Alarm');
    await inserted.typeAt('Vacancies', 'Accountant', 'Answered, people', 7);
    expect(inserted.at('Funnel', 'Answered', 'Verdict')).toBe('Below norm'); // 17.5 %
  });
});

describe('without sample data', () => {
  test('nothing is computed before a vacancy is entered', async () => {
    const { column, allValues } = await insertedTemplate('recruiting-funnel', 'ru', false);
    expect(column('Воронка', 'Человек')).toEqual([]);
    expect(column('Воронка', 'Вакансий в работе')).toEqual([]);
    expect(column('Вакансии', 'Ответили, %')).toEqual([]);
    expect(column('Рекрутеры', 'В работе, вакансий')).toEqual([]);
    expect(allValues()).toContain('Все вакансии');
  });
});

function nearly(value: number): unknown {
  return expect.closeTo(value, 12);
}
