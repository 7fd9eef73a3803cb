import { formulaOf, resultOf, syntaxOf } from '../../src/gate/example-formulas';
import { allFunctions, functionNamed } from '../../src/functions/registry';
import type { Example, SheetFunction } from '../../src/gate/define';

function known(name: string): SheetFunction {
  const definition = functionNamed(name);
  if (!definition) throw new Error(`no function is called ${name}`);
  return definition;
}

test('the syntax shows the order of the parameters and which may be left out', () => {
  const syntax = 'WEEKLY_BONUS(revenue; plan; [tiers]; [method])';
  expect(syntaxOf('WEEKLY_BONUS', known('WEEKLY_BONUS'))).toBe(syntax);
});

// 5 October 2023 is day 19,635 after 1 January 1970: 45,204 − 25,569.
test.each([
  ['numbers and words', [8, 6, 3, 'average'], '=F(8;6;3;"average")'],
  ['a column', [[[20], [15], [5]]], '=F(VSTACK(20;15;5))'],
  ['a row', [[[20, 15, 5]]], '=F(HSTACK(20;15;5))'],
  [
    'a block',
    [
      [
        [0, 0.03],
        [500, 0.05],
      ],
    ],
    '=F(VSTACK(HSTACK(0;3%);HSTACK(500;5%)))',
  ],
  ['shares', [0.9, 0.5, 0.075, 0.29, 0.07], '=F(90%;50%;75/1000;29%;7%)'],
  ['decimals', [3.3, -1.25, -0.05], '=F(33/10;-125/100;-5%)'],
  ['a blank in the middle', [1, 1, '', 'marginal'], '=F(1;1;;"marginal")'],
  ['quotation marks', ['a "b"'], '=F("a ""b""")'],
  ['truth', [true, false], '=F(TRUE();FALSE())'],
  ['a date', [{ day: 19_635 }], '=F(DATE(2023;10;5))'],
])('the formula of an example with %s is one that any locale reads', (_, args, formula) => {
  expect(formulaOf('F', { args, gives: '' })).toBe(formula);
});

test.each(
  allFunctions().flatMap(({ name, definition }) =>
    definition.examples.map((example): [string] => [formulaOf(name, example)]),
  ),
)('%s has no decimals, commas or braces', (formula) => {
  expect(formula.replace(/"[^"]*"/g, '""')).not.toMatch(/[,{}\\]|\d\.\d/);
});

// 20 → 15 → 5 by hand: 15 / 20, 5 / 15; 60 days before 1 December 2023 is 2 October.
test.each<[string, Example['args'], string, string]>([
  ['ICE_SCORE', [8, 6, 3], '144', '144'],
  ['FUNNEL_CONV', [[[20], [15], [5]]], 'blank · 0.75 · 0.333333', 'пусто · 0,75 · 0,333333'],
  ['FUNNEL_CONV', [[[8, 2]], 'total'], '1, 0.25', '1; 0,25'],
  ['HIRE_START_DATE', [{ day: 19_692 }], '2023-10-02', '2023-10-02'],
  ['AB_TEST', [1, 2, 1, 2], '0.5, 0.5, 0, 1, too few data', '0,5; 0,5; 0; 1; мало данных'],
])('what %s of %j gives is shown in figures and words of the reader', (name, args, en, ru) => {
  expect(resultOf(name, known(name), { args, gives: '' }, 'en')).toBe(en);
  expect(resultOf(name, known(name), { args, gives: '' }, 'ru')).toBe(ru);
});
