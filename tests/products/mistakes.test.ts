import { define, cell, numberFromZero, perRow, text } from '../../src/gate/define';
import { allMistakes } from '../../src/products/mistakes';

test('nothing is wrong with the functions and the templates', () => {
  expect(allMistakes()).toEqual([]);
});

test('an example that is refused is told in a sentence, before a template is made of it', () => {
  const wrong = define(() => ({
    question: text('How much?', 'Сколько?'),
    summary: text('The same.', 'То же самое.'),
    parameters: [perRow('sum', numberFromZero, text('Sum.', 'Сумма.'))],
    gives: cell,
    examples: [{ args: [-5], gives: 5 }],
    compute: (sum) => sum,
  }));
  const groups = [{ title: text('Pay', 'Мотивация'), subjects: [{ SAME_SUM: wrong }] }];
  const neverMade = (): never => {
    throw new Error('a stack trace');
  };
  expect(allMistakes(groups, neverMade)).toEqual([
    'SAME_SUM: example =SAME_SUM(-5): it gives an error (SAME_SUM: sum must be a number of 0 or more, got -5), but the example says 5',
  ]);
});
