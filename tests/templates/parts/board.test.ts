import type { TableBlock } from '../../../src/templates/define';
import { boardOf } from '../../../src/templates/parts/board';

const both = (text: string): { en: string; ru: string } => ({ en: text, ru: text });

const tasks = {
  kind: 'table',
  key: 'tasks',
  rows: 3,
  columns: [
    { key: 'task', header: both('Task'), format: 'text', width: 90 },
    { key: 'due', header: both('Due'), format: 'date', width: 90 },
  ],
} as const satisfies TableBlock;

const rest = { key: 'open', order: 'rising', rows: 5, none: both('None.') } as const;

test('a board names its table, on its own sheet or on another', () => {
  const board = boardOf(tasks, {
    ...rest,
    columns: ['task', { column: 'due', width: 80 }],
    by: 'due',
  });
  expect(board).toEqual({
    kind: 'board',
    of: 'tasks',
    ...rest,
    columns: ['task', { column: 'due', width: 80 }],
    by: 'due',
  });
  expect(boardOf(tasks, { ...rest, sheet: 'data', columns: ['task'], by: 'task' }).of).toBe(
    'data!tasks',
  );
});

test('a column that the table lacks does not compile', () => {
  // @ts-expect-error: the table has due
  const shown = boardOf(tasks, { ...rest, columns: ['task', 'dye'], by: 'due' });
  // @ts-expect-error: the table has due
  const sorted = boardOf(tasks, { ...rest, columns: ['task'], by: 'dye' });
  expect([shown.columns, sorted.by]).toEqual([['task', 'dye'], 'dye']);
});
