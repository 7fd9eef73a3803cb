import type { Block, FormItem } from '../../src/templates/define';
import { both, plannedSmall, small, stepIn } from './small';

const table: Block = {
  kind: 'table',
  key: 'records',
  rows: 1,
  columns: [
    { key: 'name', header: both('Name'), format: 'text', width: 90, input: true },
    { key: 'sum', header: both('Sum'), format: 'money', width: 90, input: true },
    { key: 'no', header: both('No.'), format: 'count', width: 90, input: true, align: 'center' },
    { key: 'late', header: both('Late'), format: 'text', width: 90, formula: '{name}' },
  ],
};
const grid: Block = {
  kind: 'grid',
  key: 'grid',
  axis: 'months',
  corner: both('Line'),
  labelWidth: 90,
  lines: [
    { key: 'kind', label: both('Kind'), format: 'text', formula: '"fact"' },
    { key: 'sum', label: both('Sum'), format: 'money', formula: '1', total: 'sum' },
  ],
  total: { header: both('Year'), width: 90 },
};
const axes = {
  months: {
    width: 90,
    columns: [
      { key: 'jan', header: both('Jan') },
      { key: 'verdict', header: both('Verdict'), format: 'text' },
    ],
  },
} as const;

const alignments = (blocks: readonly Block[]): readonly (readonly (string | null)[])[] =>
  stepIn(plannedSmall(small(blocks, { axes })).sheets[0], 'alignments')?.alignments.slice(3) ?? [];

test('a header of a table stands as its column does', () => {
  expect(alignments([table])[0]?.slice(0, 4)).toEqual(['left', 'right', 'center', 'left']);
});

test('a header of a grid stands as its figures do, and words among them as well', () => {
  const [header, kind, sum] = alignments([grid]);
  expect(header?.slice(0, 4)).toEqual(['left', 'right', 'left', 'left']);
  expect(kind?.slice(1, 3)).toEqual(['right', 'left']);
  expect(sum?.slice(1, 3)).toEqual([null, 'left']);
});

test('a header of a board stands as its column does', () => {
  const columns = [
    { key: 'a', header: both('A'), format: 'text', width: 90 },
    { key: 'b', header: both('B'), format: 'date', width: 90 },
  ] as const;
  const board: Block = { kind: 'board', key: 'board', rows: 1, formula: 'F()', columns };
  expect(alignments([board])[0]?.slice(0, 2)).toEqual(['left', 'right']);
});

test('the cells of a form stand on the left as soon as one of them holds words', () => {
  const item = (key: string, format: 'text' | 'count'): FormItem => {
    return { key, label: both(key), format, input: true };
  };
  const form = (formats: readonly ('text' | 'count')[]): Block => {
    return { kind: 'form', key: 'form', items: formats.map((each, at) => item(`a${at}`, each)) };
  };
  const second = (block: Block): unknown[] => alignments([block]).map((row) => row[1]);
  expect(second(form(['count', 'count']))).toEqual([null, null]);
  expect(second(form(['count', 'text']))).toEqual(['left', 'left']);
});
