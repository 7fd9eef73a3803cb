import { checkTemplate } from '../../../src/writer/check';
import { functions, withFormula } from './fine-template';

test.each([
  [
    'a comma',
    'MAX(1,2)',
    'arguments are separated by ; and never by a comma, which some locales do not read',
  ],
  [
    'a decimal sign',
    'MAX(1.5;2)',
    '1.5 has a decimal sign, which some locales do not read; write it as 5% or 1/20',
  ],
  ['an = in front', '=MAX(1;2)', 'a formula is written without the = before it'],
  ['a lone brace', 'MAX(1;2)}', 'a brace stands alone; a reference is written in two, as {price}'],
  [
    'an argument too many',
    'SUM(SCORE({sum:all};1))',
    'SCORE takes no more than 1, got 2 arguments',
  ],
  ['a parenthesis too few', 'MAX(1;2', 'a parenthesis is missing, or there is one too many'],
  ['a parenthesis too many', 'MAX(1;2))', 'a parenthesis is missing, or there is one too many'],
  [
    'a parenthesis closed before it opens',
    'MAX(1))+(2',
    'a parenthesis is missing, or there is one too many',
  ],
  [
    'an unknown function',
    'MXA(1;2)',
    'neither Sheets nor Pult has a function MXA (did you mean MAX?); those that templates may use are in native-functions.ts',
  ],
  [
    'a word that nothing defines',
    'MAX(one;2)',
    'one is defined by no LET and no LAMBDA; text stands in quotes, a cell in braces',
  ],
  [
    'a word defined elsewhere',
    'LET(x;1;x)+x_',
    'x_ is defined by no LET and no LAMBDA; text stands in quotes, a cell in braces',
  ],
  ['an address', 'MAX($A5;2)', '$A5 is an address; a cell is named by its key, in braces'],
  [
    'a count of what a cell holds',
    'COUNTIFS({name:all};{reps!rep:first})',
    'COUNTIFS counts {name:all} with its header, and the value of a cell may equal the header; count with SUMPRODUCT(({name:all}=…)*1)',
  ],
  [
    'a count of all but one',
    'COUNTIFS({name:all};"<>Ann")',
    'COUNTIFS counts {name:all} with its header, and "<>Ann" holds for the header as well; count with SUMPRODUCT(({name:all}=…)*1)',
  ],
  [
    'a count of anything',
    'COUNTIF({name:all};"?*")',
    'COUNTIF counts {name:all} with its header, and "?*" holds for the header as well; count with SUMPRODUCT(({name:all}=…)*1)',
  ],
  [
    'stages that go down',
    'SUM(FUNNEL_CONV({leads..sales:all}))',
    'FUNNEL_CONV reads each row as a funnel, and in {leads..sales:all} the stages go down; write TRANSPOSE(FUNNEL_CONV(TRANSPOSE({leads..sales:all})))',
  ],
])('a formula with %s is refused', (_, formula, why) => {
  expect(checkTemplate(withFormula(formula), functions)).toEqual([
    `small › main › says › paragraph 1: ${why}: ${formula}`,
  ]);
});

test.each([
  'LET(x;1;y;x+1;LET(z;y;x+y+z))',
  'SUM(MAP({sum:all};LAMBDA(each;IF(each>5%;each/20;0))))',
  'COUNTIFS({name:all};"Ann")+COUNTIFS({sum:all};">5")+COUNTIFS({status:all};{#status.won})',
  'COUNTIFS({name:all};{reps!rep:first};{sum:all};">=0")',
  'SUM(TRANSPOSE(FUNNEL_CONV(TRANSPOSE({leads..sales:all}))))',
  'TRUE',
])('%s is a formula', (formula) => {
  expect(checkTemplate(withFormula(formula), functions)).toEqual([]);
});

test.each([
  ['{sum:first}=={sum:first}', '== is no sign; write ='],
  ['{sum:first}>>1', '>> is no sign; write >'],
  ['{sum:first}=>1', '=> is no sign; write >='],
  ['{sum:first}!=1', '!= is no sign; write <>'],
  ['{sum:first}×2', '× is no sign; write *'],
  ['{sum:first}?2', '? is no sign; there is + - * / ^ & = <> < > <= >= : and %'],
  ['{sum:first}*', 'nothing stands after *'],
  ['MAX({sum:first}-;2)', 'nothing stands after -'],
  ['MAX(*2;2)', 'nothing stands before *'],
  ['%', 'nothing stands before %'],
  [
    '{sum:first} {sum:first}',
    'nothing stands between {sum:first} and {sum:first}; values are joined by a sign such as + or &, and arguments separated by ;',
  ],
  [
    'MAX(1;2)3',
    'nothing stands between ) and 3; values are joined by a sign such as + or &, and arguments separated by ;',
  ],
  ['{sum:first', '{sum is not closed; a reference stands in two braces, as {price}'],
  ['{sum + MAX({sum:all})', '{sum is not closed; a reference stands in two braces, as {price}'],
  ['IF(TRUE;"yes;1)', 'a text is not closed; it stands in two quotes, as "won"'],
])('%s cannot be read', (formula, why) => {
  expect(checkTemplate(withFormula(formula), functions)).toEqual([
    `small › main › says › paragraph 1: ${why}: ${formula}`,
  ]);
});

test.each([
  '-{sum:first}*-1+5%/2%',
  '-5%-5%',
  'LAMBDA(x;x+1)(2)',
  'IF({sum:first}>=1;;"")',
  '{sum:first}<>-1',
])('%s can be read', (formula) => {
  expect(checkTemplate(withFormula(formula), functions)).toEqual([]);
});
