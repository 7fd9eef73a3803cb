import { openSpreadsheet, type HeadlessSpreadsheet } from '../harness/univer';

const code = `
let calls = [];
function callsSoFar() { return calls.join(' '); }
/** @customfunction */
function CALLED(name) {
  calls.push(name);
  return name;
}`;

describe('IF', () => {
  let headless: HeadlessSpreadsheet;
  beforeEach(() => {
    headless = openSpreadsheet({ code, locale: 'en_US' });
  });
  afterEach(() => headless.dispose());

  const shown = async (formula: string): Promise<unknown> => {
    headless.SpreadsheetApp.getActive().getRange('Sheet1!A1').setFormula(formula);
    await headless.settle();
    return headless.values('Sheet1').flat().join(' ');
  };
  const calls = (): string => String(headless.run('callsSoFar'));

  test.each([
    ['=IF(1>0;CALLED("yes");CALLED("no"))', 'yes', 'yes'],
    ['=IF(B1="x";CALLED("yes");CALLED("no"))', 'no', 'no'],
    ['=IF(1>0;LET(a;CALLED("let");a);CALLED("no"))', 'let', 'let'],
    ['=MAP(SEQUENCE(2);LAMBDA(n;IF(n=1;"";CALLED("second"))))', ' second', 'second'],
    ['=IF(0;CALLED("yes"))', 'false', ''],
  ])('%s works out the branch that it takes alone', async (formula, value, called) => {
    expect(await shown(formula)).toBe(value);
    expect([...new Set(calls().split(' '))].join(' ')).toBe(called);
  });

  test('with many conditions works out both', async () => {
    const picked = await shown('=ARRAYFORMULA(IF(SEQUENCE(2)=1;CALLED("one");CALLED("two")))');
    expect(picked).toBe('one two');
  });

  test('with an error for a condition shows that error', async () => {
    expect(await shown('=IF(1/0;CALLED("yes");CALLED("no"))')).toBe('#DIV/0!');
  });
});
