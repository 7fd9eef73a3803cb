import { allFunctions } from '../../src/functions/registry';
import { formulaOf } from '../../src/gate/example-formulas';
import { insertFunction } from '../../src/sheets/server';
import { sentence, usersSpreadsheet } from './insertion';

const name = 'ICE_SCORE';
const example = allFunctions().find((candidate) => candidate.name === name)?.definition.examples[0];
const formula = example ? formulaOf(name, example) : '';

test('the example of the registry is a formula of that function', () => {
  expect(formula).toMatch(/^=ICE_SCORE\(.+\)$/);
});

test('a blank cell gets the example', () => {
  const book = usersSpreadsheet();
  book.select('Sheet1', 'D7');
  expect(insertFunction({ name, agreed: false })).toEqual({ done: 'Sheet1!D7' });
  expect(book.content('Sheet1', 'D7')).toBe(formula);
});

describe('a cell that holds something is kept until the user agrees', () => {
  test.each([
    ['text', 'Бюджет', 'Бюджет'],
    ['a number', 1250, '1250'],
    ['zero', 0, '0'],
    ['a truth value', false, 'false'],
    ['a formula', '=SUM(C1:C9)', '=SUM(C1:C9)'],
    ['a long text, quoted in part', 'х'.repeat(80), 'х'.repeat(60)],
  ])('%s', (_, content, quoted) => {
    const book = usersSpreadsheet();
    book.type('Sheet1', 'B2', content);
    book.select('Sheet1', 'B2');
    expect(insertFunction({ name, agreed: false })).toEqual({
      question: `В ячейке Sheet1!B2 уже есть «${quoted}». Заменить?`,
    });
    expect(book.content('Sheet1', 'B2')).toBe(content);
    expect(insertFunction({ name, agreed: true })).toEqual({ done: 'Sheet1!B2' });
    expect(book.content('Sheet1', 'B2')).toBe(formula);
  });
});

test('without a selected cell the user is asked to select one', () => {
  const book = usersSpreadsheet('en');
  book.select('Sheet1', null);
  expect(sentence(() => insertFunction({ name, agreed: true }))).toBe('Select a cell first.');
});

test('a function that does not exist is refused in a sentence', () => {
  usersSpreadsheet('en');
  expect(sentence(() => insertFunction({ name: 'toString', agreed: true }))).toBe(
    'There is no function toString. Close the sidebar and open it again.',
  );
});
