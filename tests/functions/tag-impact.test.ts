import { calculate } from '../../src/functions/calculate';
import { answer, column, expectCells, refusal, spreadsheet } from '../harness/cells';

const HEADER = ['Tag', 'Items', 'Average', 'Average of the rest', 'Lift, share', 'Success share'];
const TAGS = column('a, b', 'A', 'a;b', 'c', '', '');
const METRIC = column(4, 6, 8, 3, '', '');

// a: 18 / 3 = 6 against 3, + 100 %; the median of 3, 4, 6, 8 is 5, which 6 and 8 reach.
const ONLY_A = [HEADER, ['A', 3, 6, 3, 1, 2 / 3]];

test('tags of three items and more are shown, measured against the median', () => {
  expectCells(answer('TAG_IMPACT', TAGS, METRIC), ONLY_A);
  expectCells(answer('TAG_IMPACT', TAGS, METRIC, '', '', ''), ONLY_A);
});

test('with depth 2 and two items pairs are shown too', () => {
  // b and the pair: (4 + 8) / 2 = 6 against (6 + 3) / 2 = 4.5.
  expectCells(answer('TAG_IMPACT', TAGS, METRIC, 2, 2, 8), [
    HEADER,
    ['A', 3, 6, 3, 1, 1 / 3],
    ['A + b', 2, 6, 4.5, 1 / 3, 0.5],
    ['b', 2, 6, 4.5, 1 / 3, 0.5],
  ]);
});

test('a number may be a tag; a tag on every item has neither rest nor lift', () => {
  expectCells(answer('TAG_IMPACT', column(2026, '2026'), column(1, 3), 1), [
    HEADER,
    ['2026', 2, 2, '', '', 0.5],
  ]);
});

test('an item that is not measured yet is passed over', () => {
  // Not as 0: the average of A stays 6.
  expectCells(
    answer('TAG_IMPACT', column('a, b', 'A', 'x', 'a;b', 'c'), column(4, 6, '', 8, 3)),
    ONLY_A,
  );
});

test('an item without tags belongs to the rest of every tag', () => {
  // a: (4 + 6 + 8) / 3 = 6 against (3 + 1) / 2 = 2; the median of 1, 3, 4, 6, 8 is 4.
  expectCells(answer('TAG_IMPACT', column('a', 'a', 'a', 'c', ''), column(4, 6, 8, 3, 1)), [
    HEADER,
    ['a', 3, 6, 2, 2, 1],
  ]);
});

test('without items there is the header alone, in the language of the spreadsheet', () => {
  const blank = column('', '');
  expectCells(answer('TAG_IMPACT', blank, blank), [HEADER]);
  expectCells(calculate('TAG_IMPACT', [blank, blank], spreadsheet('ru_RU')), [
    ['Тег', 'Материалов', 'Среднее', 'Среднее у остальных', 'Прирост, доля', 'Доля успешных'],
  ]);
});

test.each<[string, unknown[], string]>([
  [
    'a cell of commas',
    [column('a', ' ,; '), column(1, 2)],
    'tags must be one or more tags separated by commas or semicolons, got " ,; " (row 2)',
  ],
  [
    'an error among the tags',
    [column('#REF!'), column(1)],
    'tags must be one or more tags separated by commas or semicolons, got the error #REF! (row 1)',
  ],
  [
    'a metric as text',
    [column('a', 'b'), column(1, '2')],
    'metric must be a number, got "2" (text, not a number) (row 2)',
  ],
  ['depth 3', [TAGS, METRIC, 3, 3], 'depth must be a whole number from 1 to 2, got 3'],
  ['a count of 0', [TAGS, METRIC, 0], 'min_count must be a whole number from 1 to 1000000, got 0'],
])('%s is refused', (_, args, sentence) => {
  expect(refusal('TAG_IMPACT', ...args)).toBe(`TAG_IMPACT: ${sentence}`);
});

test('100,000 items with pairs are answered with each of their pairs', () => {
  const idsOf = (index: number): number[] => [
    ...new Set([index % 50, (index * 7) % 50, (index * 31) % 50]),
  ];
  const items = Array.from({ length: 100_000 }, (_, index) => idsOf(index));
  const tags = items.map((ids) => [ids.map((id) => `tag ${id}`).join(', ')]);
  const pairs = new Set(
    items.flatMap((ids) =>
      ids.flatMap((one) => ids.filter((other) => one < other).map((other) => `${one} ${other}`)),
    ),
  );
  const metric = items.map((_, index) => [(index * 7919) % 1000]);
  expect(answer('TAG_IMPACT', tags, metric, 3, 2)).toHaveLength(1 + 50 + pairs.size);
});
