import fc from 'fast-check';
import { taggedItems } from '../../src/domain/tags';
import { frozen } from '../harness/cells';

function tagsOf(...cells: (string | null)[]): (string | undefined)[][] {
  const { names, items } = taggedItems(frozen(cells));
  return items.map((ids) => ids.map((id) => names[id]));
}

test.each([
  ['commas and semicolons separate tags', 'video, offer;face', ['video', 'offer', 'face']],
  [
    'spaces around tags are cut off, those inside stay',
    '  big offer ,\tface\n',
    ['big offer', 'face'],
  ],
  ['nothing between two commas is no tag', ',, video;;', ['video']],
  ['a tag that is repeated counts once', 'video, Video; VIDEO', ['VIDEO']],
  [
    'names of object properties are tags like others',
    'constructor, __proto__',
    ['constructor', '__proto__'],
  ],
])('%s', (_, cell, tags) => {
  expect(tagsOf(cell)).toEqual([tags]);
});

test('a blank cell has no tags', () => {
  expect(tagsOf('video', null, '')).toEqual([['video'], [], []]);
});

test('spellings in any case are one tag, shown as the first in the alphabet', () => {
  expect(tagsOf('акция', 'Акция, video', 'Video')).toEqual([
    ['Акция'],
    ['Акция', 'Video'],
    ['Video'],
  ]);
});

test('the order of rows does not matter to the tags of a row', () => {
  const part = fc.constantFrom('video', 'Video', ' face', 'FACE ', 'offer', '');
  const cell = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(','));
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const backwards = tagsOf(...[...cells].reverse()).reverse();
      expect(backwards).toEqual(tagsOf(...cells));
    }),
  );
});
