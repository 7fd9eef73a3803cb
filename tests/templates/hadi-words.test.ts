import { lists } from '../../src/templates/hadi/words';
import { answer } from '../harness/cells';

// 1 of 2 against 1 of 2: four people; 100 of 1000 against 101; against 150 of 1000 (p = 0.0007).
test.each([
  ['fewData', [1, 2, 1, 2]],
  ['noDifference', [100, 1000, 101, 1000]],
  ['bIsBetter', [100, 1000, 150, 1000]],
] as const)('AB_TEST answers in the words that the verdict asks for: %s', (word, counts) => {
  for (const language of ['en', 'ru'] as const)
    expect(answer('AB_TEST', ...counts, '', language)).toEqual([
      expect.arrayContaining([lists.ab[word][language]]),
    ]);
});
