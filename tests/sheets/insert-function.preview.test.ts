import { allFunctions } from '../../src/functions/registry';
import { languageOf } from '../../src/google-sheets/locale';
import type { InsertedFunction } from '../../src/sheets/protocol';
import { builtCode, builtPages } from '../harness/bundle';
import { type HeadlessSpreadsheet, openSpreadsheet } from '../harness/univer';

let spreadsheet: HeadlessSpreadsheet;

function open(locale: string): void {
  spreadsheet = openSpreadsheet({
    code: builtCode(),
    locale,
    timeZone: 'Asia/Kathmandu',
    pages: builtPages(),
  });
}

afterEach(() => spreadsheet.dispose());

function insert(name: string, selected: string): InsertedFunction {
  spreadsheet.user.select('Sheet1', selected);
  return spreadsheet.run('insertFunction', { name }) as InsertedFunction;
}

test.each(['en_US', 'ru_RU'])(
  'every example calculates in %s, one under another',
  async (locale) => {
    open(locale);
    let row = 1;
    for (const { name } of allFunctions()) {
      const { at } = insert(name, `A${row}`);
      row = Number(/\d+$/.exec(at)?.[0]) + 2;
    }
    await spreadsheet.settle();
    const values = spreadsheet.values('Sheet1');
    const errors = values.flat().filter((value) => String(value).startsWith('#'));
    expect(errors).toEqual([]);
    const titles = values.filter(([first]) => /^[A-Z]+(_[A-Z]+)+: /.test(String(first)));
    expect(titles).toHaveLength(allFunctions().length);
    expect(/[а-я]/.test(String(titles[0]?.[0]))).toBe(languageOf(locale) === 'ru');
  },
);

test('the answer stands beside the selected purchases, and grows with them', async () => {
  open('ru_RU');
  const day = (date: number): Date => new Date(Date.UTC(2026, 10, date) - 5.75 * 3_600_000);
  const write = (a1: string, rows: unknown[][]): void =>
    void spreadsheet.SpreadsheetApp.getActive().getRange(a1).setValues(rows);
  write('Sheet1!A1:C3', [
    ['Клиент', 'Дата', 'Сумма'],
    ['Жёлудь', day(2), 100],
    ['Берёза', day(12), 50],
  ]);
  expect(insert('RFM_SEGMENT', 'A1:C1000').at).toBe('Sheet1!E1:N1000');
  write('Sheet1!A4:C4', [['Кедр', day(22), 400]]);
  await spreadsheet.settle();
  const answer = spreadsheet.displayed('Sheet1').map((row) => row.slice(4, 8));
  expect(answer).toEqual([
    ['Клиент', 'Последняя покупка', 'Давность, дней', 'Частота, покупок'],
    ['Кедр', '22.11.2026', '0', '1'],
    ['Берёза', '12.11.2026', '10', '1'],
    ['Жёлудь', '02.11.2026', '20', '1'],
  ]);
});
