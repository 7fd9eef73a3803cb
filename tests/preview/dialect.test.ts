import {
  commasToSemicolons,
  semicolonsToCommas,
  toUniver,
  withOpenRanges,
} from '../../src/preview/formulas/dialect';

describe('Google’s formula text for Univer', () => {
  test.each([
    // Google’s text, Univer’s text; row 1000000 stands for the end of the sheet
    ['=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['=IF(A1="a;b";"c, d";1)', '=IF(A1="a;b","c, d",1)'],
    ["=SUM('P;L'!A1;B1)", "=SUM('P;L'!A1,B1)"],
    ['=SUM(B2:B)', '=SUM(B2:B1000000)'],
    ['=SUM($B$2:$D)', '=SUM($B$2:$D1000000)'],
    ["=SUM('Fact 1'!B2:B;1)", "=SUM('Fact 1'!B2:B1000000,1)"],
    ['=SUM(B:B)', '=SUM(B:B)'],
    ['=SUM(B2:B9)', '=SUM(B2:B9)'],
    ['=CONCAT("B2:B";"{A1;A2}")', '=CONCAT("B2:B","{A1;A2}")'],
    ['=SUM({1;2;3})', '=SUM({1;2;3})'],
    ['=SUM({1\\2})', '=SUM({1,2})'],
    ['={"Step";B2:B4}', '=VSTACK("Step",B2:B4)'],
    ['={A1:A2,B1:B2;C1:D1}', '=VSTACK(HSTACK(A1:A2,B1:B2),C1:D1)'],
    ['={IF(A1;1;2);{B1;"};{"}}', '=VSTACK(IF(A1,1,2),VSTACK(B1,"};{"))'],
    ['plain; text', 'plain; text'],
  ])('%s reads %s', (google, univer) => {
    expect(toUniver(google)).toBe(univer);
  });

  test.each([
    ['=SUM($B$2:$D1000000;1)', '=SUM($B$2:$D;1)'],
    ['=SUM(B2:B$1000003)', '=SUM(B2:B)'],
    ['=SUM(B2:B999996)', '=SUM(B2:B)'],
    ['=SUM(B2:B400000)', '=SUM(B2:B400000)'],
    ['=A1&"B2:B1000000"', '=A1&"B2:B1000000"'],
  ])('%s is written %s', (univer, google) => {
    expect(withOpenRanges(univer)).toBe(google);
  });

  test('while one types, only separators change, so that positions hold', () => {
    expect(semicolonsToCommas('=F(A2:A;"a;b";{1;2}')).toBe('=F(A2:A,"a;b",{1;2}');
  });

  test('where the comma is in numbers, semicolons part arguments', () => {
    expect(commasToSemicolons('=F(A2:A,"a,b",{1,2},G(1,2))')).toBe('=F(A2:A;"a,b";{1,2};G(1;2))');
  });
});
