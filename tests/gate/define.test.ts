import { anyNumber, cell, define, perRow } from '../../src/gate/define';

const nothing = { en: '', ru: '' };

// Code.js loads at every call, and a call needs one function of them all.
test('a function is described when it is first asked for, and only once', () => {
  let described = 0;
  const doubled = define(() => {
    described += 1;
    return {
      question: nothing,
      summary: nothing,
      parameters: [perRow('value', anyNumber, nothing)],
      gives: cell,
      examples: [],
      compute: (value) => 2 * value,
    };
  });
  expect(described).toBe(0);
  expect(doubled()).toBe(doubled());
  expect(described).toBe(1);
});
