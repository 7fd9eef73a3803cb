import { inLines } from '../../src/examples/lines';
import { allFunctions } from '../../src/functions/registry';

test('a short text is one line', () => {
  const short = { en: 'Share of a price.', ru: 'Доля цены.' };
  expect(inLines(short)).toEqual([short]);
});

test('a long text is parted where a word ends, in both languages into as many lines', () => {
  const en = 'It says little.';
  const ru = `${'слово '.repeat(39)}слово.`;
  const word = (count: number): string => Array.from({ length: count }, () => 'слово').join(' ');
  // 40 words of five letters and a space are 240 letters with the full stop: two lines of twenty words.
  expect(inLines({ en, ru })).toEqual([
    { en: 'It says', ru: word(20) },
    { en: 'little.', ru: `${word(20)}.` },
  ]);
});

test.each(allFunctions().map(({ name, definition }) => [name, definition.summary] as const))(
  'what %s gives is said in lines that are in view, and whole',
  (_, summary) => {
    const lines = inLines(summary);
    expect(lines.map(({ en }) => en).join(' ')).toBe(summary.en);
    expect(lines.map(({ ru }) => ru).join(' ')).toBe(summary.ru);
    const longest = Math.max(...lines.flatMap(({ en, ru }) => [en.length, ru.length]));
    expect(longest).toBeLessThanOrEqual(135);
  },
);
