import { allMistakes } from '../../src/products/mistakes';

test('nothing is wrong with the functions and the templates', () => {
  expect(allMistakes()).toEqual([]);
});
