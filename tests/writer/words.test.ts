import { mistakesOf, both, small } from './small';
import { shownWords, wordExamples } from './word-examples';

test.each(wordExamples)('$says', ({ written, shown }) => {
  expect(shownWords(written)).toEqual(shown);
});

test('words that name no sheet are refused', () => {
  const lost = small([], { howTo: [both('See “{mian!}”.')] });
  expect(mistakesOf(lost)).toEqual([
    'small › words: {mian!} names no sheet: there is no mian (did you mean main?); there is main',
  ]);
});
