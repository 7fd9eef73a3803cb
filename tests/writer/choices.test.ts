import type { Block, Template } from '../../src/templates/define';
import { both, plannedSmall, sheetOf, small, stepIn } from './small';

const areas: Block = {
  kind: 'table',
  key: 'areas',
  rows: 3,
  columns: [
    { key: 'area', header: both('Area'), format: 'text', width: 90, input: true },
    { key: 'owner', header: both('Owner'), format: 'text', width: 90, input: true },
  ],
};

const input = (key: string, from: string): Block => ({
  kind: 'form',
  key: `${key}Form`,
  items: [{ key, label: both(key), format: 'text', input: { from } }],
});

const template: Template = small([], {
  sheets: [
    sheetOf('main', [
      input('a', '{lists!area:all}'),
      input('b', '{lists!area:all}'),
      input('c', '{lists!owner:all}'),
    ]),
    sheetOf('lists', [areas, input('d', '{areas.area:all}')]),
  ],
});

const [main, lists] = plannedSmall(template).sheets;

test('a list behind dropdowns stands once in a hidden column of its own sheet', () => {
  const [first = []] = stepIn(lists, 'values')?.values ?? [];
  const hidden = first.slice(-2);
  // header in row 4, three records, closed by the blank row 8
  expect(hidden).toEqual(
    ['A', 'B'].map(
      (column) =>
        `=IFERROR(FILTER($${column}$4:$${column}$8;ROW($${column}$4:$${column}$8)>ROW($${column}$4);LEN($${column}$4:$${column}$8)>0);"")`,
    ),
  );
  expect(stepIn(lists, 'hide columns')).toEqual({
    do: 'hide columns',
    from: first.length - 1,
    count: 2,
  });
  expect(lists?.columns).toBe(first.length);
  expect(lists?.spills).toEqual([
    { top: 1, left: first.length - 1, bottom: null, right: first.length - 1 },
    { top: 1, left: first.length, bottom: null, right: first.length },
  ]);
});

test('dropdowns take the hidden column, from row 1 to the end of the sheet', () => {
  const rules = (stepIn(main, 'rules')?.rules ?? []).map((row) => row[1]).filter(Boolean);
  const range = (letters: string): object => ({
    allow: 'range',
    range: `'Small · lists'!$${letters}$1:$${letters}$9`,
  });
  expect(rules).toMatchObject([range('C'), range('C'), range('D')]);
  expect(stepIn(lists, 'rules')?.rules[8]?.[1]).toMatchObject(range('C'));
});

test('a dropdown of a board or a line takes its cells as they are', () => {
  const board: Block = {
    kind: 'board',
    key: 'names',
    rows: 3,
    formula: 'F()',
    columns: [{ key: 'name', header: both('Name'), format: 'text', width: 90 }],
  };
  const { sheets } = plannedSmall(small([input('a', '{name:all}'), board]));
  expect(stepIn(sheets[0], 'rules')?.rules[3]?.[1]).toMatchObject({
    range: "'Small · main'!$A$7:$A$9",
  });
  expect(stepIn(sheets[0], 'hide columns')).toBeUndefined();
});
