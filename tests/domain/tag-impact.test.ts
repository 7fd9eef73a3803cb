import fc from 'fast-check';
import { type TagImpact, type TagImpactOptions, tagImpact } from '../../src/domain/tag-impact';
import { frozen } from '../harness/cells';

type Item = readonly [tags: string | null, metric: number];

const USUAL: TagImpactOptions = { minCount: 1, depth: 1, success: null };

function impacts(items: readonly Item[], options: Partial<TagImpactOptions> = {}): TagImpact[] {
  const cells = items.map(([tags]) => tags);
  const metric = items.map(([, value]) => value);
  return tagImpact(frozen(cells), frozen(metric), { ...USUAL, ...options });
}

const POSTS: readonly Item[] = [
  ['video, offer', 0.04],
  ['video', 0.03],
  ['photo, offer', 0.02],
  ['video; face', 0.05],
  ['photo', 0.01],
  ['photo, face', 0.03],
];

/*
 * video: (0.04 + 0.03 + 0.05) / 3 = 0.04 against (0.02 + 0.01 + 0.03) / 3 = 0.02: twice as good.
 * face:  (0.05 + 0.03) / 2 = 0.04 against (0.04 + 0.03 + 0.02 + 0.01) / 4 = 0.025: + 60 %.
 * offer: 0.03 against (0.03 + 0.05 + 0.01 + 0.03) / 4 = 0.03: nothing.
 * photo: 0.02 against 0.04: half. The median of all six is 0.03, which four of them reach.
 */
test('a tag is measured against all the other items, best first', () => {
  const found = impacts(POSTS);
  expect(found.map(({ tags }) => tags)).toEqual([['video'], ['face'], ['offer'], ['photo']]);
  expect(found.map(({ items }) => items)).toEqual([3, 2, 2, 3]);
  const figures = found.map(({ average, restAverage, lift, successShare }) =>
    [average, restAverage, lift, successShare].map((figure) => Number(figure?.toFixed(9))),
  );
  expect(figures).toEqual([
    [0.04, 0.02, 1, 1],
    [0.04, 0.025, 0.6, 1],
    [0.03, 0.03, 0, 0.5],
    [0.02, 0.04, -0.5, 0.333333333],
  ]);
});

test('rare tags are left out', () => {
  expect(impacts(POSTS, { minCount: 3 }).map(({ tags }) => tags[0])).toEqual(['video', 'photo']);
});

test('depth 2 adds the pairs that are common enough, in alphabetical order', () => {
  const items: readonly Item[] = [
    ['video, face', 6],
    ['face, video', 4],
    ['video, sale', 2],
    ['photo', 2],
  ];
  const pairs = impacts(items, { depth: 2, minCount: 2 });
  expect(pairs.map(({ tags }) => tags.join('+'))).toEqual(['face', 'face+video', 'video']);
  // The pair: (6 + 4) / 2 = 5 against (2 + 2) / 2 = 2.
  expect(pairs[1]).toMatchObject({ items: 2, average: 5, restAverage: 2, lift: 1.5 });
});

test('a given success threshold is reached in spite of float noise', () => {
  const items: readonly Item[] = [
    ['a', 0.1 + 0.2],
    ['a', 3.3 / 3],
    ['a', 0.29],
  ];
  expect(impacts(items, { success: 0.3 })[0]?.successShare).toBeCloseTo(2 / 3, 12);
  expect(impacts(items, { success: 1.1 })[0]?.successShare).toBeCloseTo(1 / 3, 12);
});

test('a tag on every item has no rest and comes last', () => {
  const found = impacts([
    ['all, a', 1],
    ['all', 5],
  ]);
  expect(found.map(({ tags }) => tags[0])).toEqual(['a', 'all']);
  expect(found[1]).toMatchObject({ average: 3, restAverage: null, lift: null });
});

test.each([
  // Over a rest of 0 the tag is infinitely better or worse; the other one has a rest of 4 or −4.
  ['above', 4, ['tag', 'other'], [null, -1]],
  ['below', -4, ['other', 'tag'], [1, null]],
  ['with', 0, ['other', 'tag'], [0, 0]],
])('%s a rest that averages 0 a tag stands where it belongs', (_, average, order, lifts) => {
  const found = impacts([
    ['tag', average],
    ['other', 0],
  ]);
  expect(found.map(({ tags }) => tags[0])).toEqual(order);
  expect(found.map(({ lift }) => lift)).toEqual(lifts);
});

test('of tags with one lift the commoner comes first, then the alphabet decides', () => {
  const found = impacts([
    ['b', 5],
    ['a, c', 5],
    ['c', 5],
  ]);
  expect(found.map(({ tags }) => tags[0])).toEqual(['c', 'a', 'b']);
});

test('an item without tags belongs to the rest of every tag', () => {
  // a: 5 against (1 + 3) / 2 = 2; b: 1 against (5 + 3) / 2 = 4.
  expect(
    impacts([
      ['a', 5],
      ['b', 1],
      [null, 3],
    ]).map(({ tags, restAverage, lift }) => [...tags, restAverage, lift]),
  ).toEqual([
    ['a', 2, 1.5],
    ['b', 4, -0.75],
  ]);
});

test('a lift of 0 over a rest that averages 0 stands between gains and losses', () => {
  // a: 0 against (4 − 4) / 2 = 0; b: 4 against −2; c: −4 against 2.
  const found = impacts([
    ['a', 0],
    ['b', 4],
    ['c', -4],
  ]);
  expect(found.map(({ tags, lift }) => [...tags, lift])).toEqual([
    ['b', 3],
    ['a', 0],
    ['c', -3],
  ]);
});

// Both have 0.3 against (0.3 + 0.1 + 0.1) / 3, but b's 0.3 is 0.30000000000000004 in binary digits.
test('lifts that are the same in decimals are one lift: the alphabet decides', () => {
  const found = impacts(
    [
      ['b', 0.1 + 0.2],
      ['a', 0.3],
      ['c', 0.1],
      ['d', 0.1],
    ],
    { success: 1 },
  );
  expect(found.map(({ tags }) => tags[0])).toEqual(['a', 'b', 'c', 'd']);
});

test('where averages are negative, above is still better', () => {
  // −1 against −2 is half as bad.
  expect(
    impacts([
      ['a', -1],
      ['b', -2],
    ])[0],
  ).toMatchObject({ tags: ['a'], lift: 0.5 });
});

const NAMES = ['video', 'photo', 'face', 'offer', 'sale'];
const item = fc.tuple(
  fc.subarray(NAMES, { minLength: 1 }).map((tags) => tags.join(', ')),
  fc.integer({ min: -50, max: 1000 }).map((value) => value / 8),
);
const someItems = fc.array(item, { minLength: 1, maxLength: 40 });

test('every figure is that of counting one tag or pair at a time', () => {
  fc.assert(
    fc.property(someItems, fc.integer({ min: 1, max: 4 }), (items, minCount) => {
      const singles = NAMES.map((name) => [name]);
      const pairs = NAMES.flatMap((one) =>
        NAMES.filter((other) => one < other).map((other) => [one, other]),
      );
      const counted = [...singles, ...pairs].flatMap((tags) => {
        const bears = ([cell]: Item): boolean =>
          tags.every((tag) => (cell ?? '').split(', ').includes(tag));
        const mine = items.filter(bears).map(([, value]) => value);
        const rest = items.filter((each) => !bears(each)).map(([, value]) => value);
        const mean = (values: number[]): number | null =>
          values.length === 0
            ? null
            : values.reduce((sum, value) => sum + value, 0) / values.length;
        return mine.length < minCount ? [] : [[tags.join(), mine.length, mean(mine), mean(rest)]];
      });
      const found = impacts(items, { depth: 2, minCount }).map((impact) => [
        impact.tags.join(),
        impact.items,
        impact.average,
        impact.restAverage,
      ]);
      // Eighths below 1000 add up without rounding, so the figures are equal to the last digit.
      expect([...found].sort()).toEqual([...counted].sort());
    }),
  );
});

test('the order of rows does not matter, to the last digit', () => {
  const noisy = fc.array(
    fc.tuple(
      fc.subarray(NAMES, { minLength: 1 }).map((tags) => tags.join(', ')),
      fc.nat(100_000).map((value) => value / 100_000),
    ),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(noisy, (items) => {
      const backwards = impacts([...items].reverse(), { depth: 2 });
      expect(backwards).toEqual(impacts(items, { depth: 2 }));
    }),
    { numRuns: 500 },
  );
});

test('shares of success stay in 0…1 and lifts never rise down the table', () => {
  fc.assert(
    fc.property(someItems, (items) => {
      const found = impacts(items, { depth: 2 });
      expect(found.every(({ successShare: s }) => s >= 0 && s <= 1)).toBe(true);
      const lifts = found.flatMap(({ lift }) => (lift === null ? [] : [lift]));
      expect(lifts).toEqual([...lifts].sort((a, b) => b - a));
    }),
  );
});

test('more pairs than a sheet waits for are refused, single tags of the same items are not', () => {
  // 3,163 × 3,162 / 2 are 5,000,703 pairs an item.
  const tags = Array.from({ length: 3163 }, (_, index) => `tag ${index}`).join();
  const items: readonly Item[] = [
    [tags, 1],
    [tags, 2],
  ];
  expect(() => impacts(items, { depth: 2 })).toThrow(
    'depth must be 1 when the items carry more than 10,000,000 pairs of tags, got 2',
  );
  expect(impacts(items)).toHaveLength(3163);
  // Rare tags are in no pair.
  expect(impacts(items, { depth: 2, minCount: 3 })).toEqual([]);
});

test('more different pairs than a sheet has rows for are refused', () => {
  // 1,415 × 1,414 / 2 are 1,000,405, and with one tag less 998,991.
  const tags = Array.from({ length: 1415 }, (_, index) => `tag ${index}`);
  expect(() => impacts([[tags.join(), 1]], { depth: 2 })).toThrow(
    'depth must be 1 when there are more than 1,000,000 different pairs of tags, got 2',
  );
  expect(impacts([[tags.slice(1).join(), 1]], { depth: 2 })).toHaveLength(998_991 + 1414);
});
