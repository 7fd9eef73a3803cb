import type { CheckItem, FormItem, Template, TemplateSheet } from '../../../src/templates/define';
import { fillFirst } from '../../../src/templates/parts/fill-first';
import { say } from '../../../src/templates/parts/formulas';
import { item } from '../../../src/templates/parts/items';
import { start } from '../../../src/templates/parts/start';
import { calculated } from '../../writer/calculated';
import { both, mistakesOf, plannedSmall, sheetOf, small, stepIn } from '../../writer/small';

const t = (en: string, ru: string): { en: string; ru: string } => ({ en, ru });

const checks: readonly CheckItem[] = [
  { key: 'filled', label: both('Filled'), formula: 'ISNUMBER({data!typed})', sheet: 'data' },
  {
    key: 'small',
    label: both('Small'),
    formula: `IF({data!typed}="";"";IF({data!typed}<10;TRUE;${say(t('Too “large”: ', 'Велико: '))}&{data!typed}))`,
  },
  { key: 'divided', label: both('Divided'), formula: '10/({data!typed}-5)>0' },
];

const items: readonly FormItem[] = [
  item.count('typed', both('Typed'), { input: true }),
  item.count('seen', both('Seen'), { formula: '{start!attention}' }),
];
const first = fillFirst({ sheet: 'data', left: 'IF({data!typed}="";3;0)' });
const sheets: readonly TemplateSheet[] = [
  start({ checks, bring: [both('From the shop.')] }),
  sheetOf('data', [{ kind: 'form', key: 'form', items }]),
  sheetOf('sums', [first]),
  sheetOf('helper', [], { hidden: true }),
];
const template: Template = small([], { sheets });

describe('the first sheet', () => {
  const [main] = plannedSmall(template).sheets;
  const cells = stepIn(main, 'values')?.values ?? [];
  const said = cells.map((row) => row.slice(0, 2));

  test('leads to every other sheet that is shown', () => {
    const from = said.findIndex(([cell]) => cell === 'Sheets');
    expect(said.slice(from + 1, from + 4)).toEqual([
      ['=HYPERLINK("#gid=«sheet:data»";"data")', 'About.'],
      ['=HYPERLINK("#gid=«sheet:sums»";"sums")', 'About.'],
      ['', ''],
    ]);
  });

  test('shows the how-to, what the template brings in and the colours', () => {
    const firsts = said.map(([cell]) => cell);
    expect(firsts).toEqual(
      expect.arrayContaining(['1. Type.', 'From the shop.', 'Blue', 'White', 'Red', 'Grey']),
    );
    const row = firsts.indexOf('Red');
    expect(stepIn(main, 'backgrounds')?.colors[row]?.[0]).toBe('#f6aea9');
  });

  test('colours what holds, what does not and what there is nothing to check of', () => {
    const row = said.findIndex(([cell]) => cell === 'Filled') + 1;
    const states = `B${row}:B${row + 2}`;
    expect(stepIn(main, 'conditional formats')?.formats).toMatchObject([
      { range: `B${row - 1}:B${row - 1}`, formula: `=B${row - 1}>0`, background: '#fde293' },
      { range: `B${row - 1}:B${row - 1}`, formula: `=B${row - 1}=0`, background: '#ceead6' },
      { range: states, formula: `=B${row}="holds"`, background: '#ceead6' },
      { range: states, formula: `=B${row}="nothing to check yet"`, background: '#f1f3f4' },
      { range: states, formula: `=LEN(B${row})>0`, background: '#fde293' },
    ]);
  });

  test('without checks has none', () => {
    const bare = start({ checks: [], bring: [] });
    expect(bare.blocks.map(({ kind }) => kind)).not.toContain('checks');
  });
});

test('what is checked is said in words, and what does not hold is counted', async () => {
  const spreadsheet = await calculated(template);
  const state = (): unknown[] => {
    const rows = spreadsheet.values('Small · start');
    const from = rows.findIndex(([label]) => label === 'Things to look at');
    return rows.slice(from, from + 4).map(([, value]) => value);
  };
  const typed = spreadsheet.SpreadsheetApp.getActive()
    .getSheetByName('Small · data')
    ?.getRange('B4');
  const type = async (value: number): Promise<void> => {
    typed?.setValue(value);
    await spreadsheet.settle();
  };
  // blank counts as 0: 10 ÷ (0 − 5) is below 0
  expect(state()).toEqual([2, 'look here', 'nothing to check yet', 'look here']);
  await type(7);
  expect(state()).toEqual([0, 'holds', 'holds', 'holds']);
  await type(20);
  expect(state()).toEqual([1, 'holds', 'Too “large”: 20', 'holds']);
  await type(5);
  expect(state().slice(0, 3)).toEqual([1, 'holds', 'holds']);
  expect(String(state()[3])).toMatch(/^#/);
  expect(spreadsheet.values('Small · data')[4]?.[1]).toBe(1);
  await spreadsheet.dispose();
});

test('a line says what to fill in first until it is there', async () => {
  const spreadsheet = await calculated(template, { language: 'ru' });
  const line = (): unknown => spreadsheet.values('Образец · sums')[3]?.[0];
  expect(line()).toBe('Сначала заполните «data», осталось ячеек: 3');
  spreadsheet.SpreadsheetApp.getActive()
    .getSheetByName('Образец · data')
    ?.getRange('B4')
    .setValue(1);
  await spreadsheet.settle();
  expect(line()).toBe('');
  await spreadsheet.dispose();
});

test('a check that leads to no sheet is refused', () => {
  const lost: CheckItem = { key: 'a', label: both('A'), formula: 'TRUE', sheet: 'dat' };
  const [, ...others] = sheets;
  const wrong = small([], { sheets: [start({ checks: [lost], bring: [] }), ...others] });
  expect(mistakesOf(wrong)).toContain(
    'small › start › checks › a: links to no sheet: there is no dat (did you mean data?); there is start, data, sums and helper',
  );
});
