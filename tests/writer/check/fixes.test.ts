import type { Fix, Roll } from '../../../src/templates/define';
import { checkTemplate } from '../../../src/writer/check';
import { budget } from '../../changes/budget';

const [fix, ...noMore] = budget.fixes ?? [];

function withFix(changed: Partial<Fix>): string[] {
  if (!fix) throw new Error('the template has no fix');
  return checkTemplate({ ...budget, fixes: [{ ...fix, ...changed }] }, []);
}

function withRoll(from: string, into: string): string[] {
  const roll: Roll = { from, into };
  return checkTemplate({ ...budget, rolls: [roll] }, []);
}

test('a template whose fix and rolls fit has no mistake', () => {
  expect(noMore).toEqual([]);
  expect(checkTemplate(budget, [])).toEqual([]);
});

test.each<[Partial<Fix>, string]>([
  [
    { from: 'plam!model' },
    'budget › fixes › plan › from: names no sheet: there is no plam (did you mean plan?); there is settings, plan, deals and guide',
  ],
  [
    { into: 'plan!fixd' },
    'budget › fixes › plan › into: names no block of plan: there is no fixd (did you mean fixed?); there is model and fixed',
  ],
  [
    { from: 'deals!records' },
    'budget › fixes › plan › from: deals!records is a table; it must be a grid or a form',
  ],
  [
    { from: 'settings!settings' },
    'budget › fixes › plan › into: settings has nothing to copy for leads@m1 and 5 others',
  ],
  [
    { from: 'plan!fixed' },
    'budget › fixes › plan › into: leads@m1 and 5 others of fixed is typed in; only what is computed needs fixing',
  ],
  [{ into: 'plan!model' }, 'budget › fixes › plan › into: has no input that could be filled'],
  [
    { date: 'settings!fixdOn' },
    'budget › fixes › plan › date: names no item of a form on the sheet settings: there is no fixdOn (did you mean fixedOn?); there is company, start, price, opening, fixedOn and nextStart',
  ],
  [
    { date: 'settings!price' },
    'budget › fixes › plan › date: settings!price is no date; its format must be date',
  ],
])('a fix with %j is refused', (changed, mistake) => {
  expect(withFix(changed)).toEqual([mistake]);
});

test('a day that a formula gives cannot be the day of fixing', () => {
  const settings = budget.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.kind === 'form'
        ? {
            ...block,
            items: block.items.map((item) =>
              item.key === 'fixedOn' ? { ...item, input: undefined, formula: '{start}' } : item,
            ),
          }
        : block,
    ),
  }));
  const template = JSON.parse(JSON.stringify({ ...budget, sheets: settings })) as typeof budget;
  expect(checkTemplate(template, [])).toEqual([
    'budget › fixes › plan › date: settings!fixedOn must be an input',
  ]);
});

test('two fixes of one key are refused', () => {
  const fixes = [...(budget.fixes ?? []), ...(budget.fixes ?? [])];
  expect(checkTemplate({ ...budget, fixes }, [])).toEqual([
    'budget › fixes: two have the key plan',
  ]);
});

test.each([
  [
    'settings!nextStrat',
    'settings!start',
    'budget › rolls › settings!nextStrat: nothing on the sheet settings has that name (did you mean {settings!nextStart}?); there may be named company, start, price, opening, fixedOn and nextStart',
  ],
  [
    'plan!model.money:all',
    'settings!start',
    'budget › rolls › plan!model.money:all: names more than one cell',
  ],
  [
    'start',
    'settings!start',
    'budget › rolls › start: names no cell; write sheet!item or sheet!line@column',
  ],
  ['settings!start', 'settings!nextStart', 'budget › rolls › settings!nextStart: must be an input'],
])('a new year that begins with %s in %s is refused', (from, into, mistake) => {
  expect(withRoll(from, into)).toEqual([mistake]);
});

test('a cell of a grid and one above a table can be carried over', () => {
  expect(withRoll('plan!model.money@m3', 'deals!goal@sum')).toEqual([]);
});

test('two values for one cell are refused', () => {
  const rolls = [
    { from: 'settings!nextStart', into: 'settings!start' },
    { from: 'settings!company', into: 'settings!start' },
  ];
  expect(checkTemplate({ ...budget, rolls }, [])).toEqual([
    'budget › rolls: two go into settings!start',
  ]);
});
