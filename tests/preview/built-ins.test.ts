import { openSpreadsheet, type HeadlessSpreadsheet } from '../harness/univer';

const code = `
function fill() {
  const data = SpreadsheetApp.getActive().insertSheet('Data', 1).getRange('A1:D6');
  data.setValues([
    ['Rep', 'Won', 'Since', 'Team'],
    ['Anna', 3, 45322, 'East'],
    ['Boris', 1, 45351, 'West'],
    ['Clara', 5, 45292, 'East'],
    ['Dmitri', 1, 45382, 'North'],
    ['Egor', '', '', ''],
  ]);
  // E2:E5 is won, F2:F5 ten times that, G2:G5 ten more: 40 + 20 + 60 + 20 = 140.
  const sheet = SpreadsheetApp.getActive().getSheetByName('Data');
  sheet.getRange('G2').setFormula('=ARRAYFORMULA(F2:F5+ROUND(10;0))');
  sheet.getRange('F2').setFormula('=ARRAYFORMULA(E2:E5*10)');
  sheet.getRange('E2').setFormula('=ARRAYFORMULA(B2:B5-0)');
  const short = SpreadsheetApp.getActive().insertSheet('Short', 2);
  short.deleteRows(11, 990);
  short.getRange('B1:B4').setValues([['won'], [0], [''], [5]]);
}
function write(formulas) {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  formulas.forEach((formula, index) => sheet.getRange(1 + 8 * index, 1).setFormula(formula));
}`;

// Serial numbers: 45292 is 2024-01-01, 45322 01-31, 45351 02-29, 45382 03-31 (Google’s DATEVALUE).
const cases: [formula: string, values: unknown[][]][] = [
  // written for this preview
  ['=FILTER(Data!A2:A; Data!B2:B>=1; Data!D2:D="East")', [['Anna'], ['Clara']]],
  [
    '=FILTER(Data!A2:B5; Data!B2:B5=1)',
    [
      ['Boris', 1],
      ['Dmitri', 1],
    ],
  ],
  ['=FILTER(Data!A2:A5; Data!B2:B5>9)', [['#N/A']]],
  ['=IFERROR(FILTER(Data!A2:A5; Data!B2:B5>9); "none")', [['none']]],
  ['=FILTER(Data!C2:C5; Data!A2:A5="Clara")', [[45292]]],
  [
    '=SORT(Data!A2:B5; 2; FALSE)',
    [
      ['Clara', 5],
      ['Anna', 3],
      ['Boris', 1],
      ['Dmitri', 1],
    ],
  ],
  [
    '=SORT(Data!A2:B5; 2; TRUE; 1; FALSE)',
    [
      ['Dmitri', 1],
      ['Boris', 1],
      ['Anna', 3],
      ['Clara', 5],
    ],
  ],
  ['=SORT(Data!A2:A5; Data!C2:C5; TRUE)', [['Clara'], ['Anna'], ['Boris'], ['Dmitri']]],
  [
    '=SORT(FILTER(Data!A2:B; Data!B2:B<>""); 2; FALSE)',
    [
      ['Clara', 5],
      ['Anna', 3],
      ['Boris', 1],
      ['Dmitri', 1],
    ],
  ],
  [
    '=SORTN(Data!A2:B5; 2; 0; 2; FALSE)',
    [
      ['Clara', 5],
      ['Anna', 3],
    ],
  ],
  ['=EDATE(DATE(2024;1;31); 1)', [[45351]]],
  ['=EDATE(Data!C5; -1)', [[45351]]],
  ['=ARRAYFORMULA(Data!B2:B4*2)', [[6], [2], [10]]],
  ['=ARRAYFORMULA(IF(Data!B2:B6=""; ""; Data!B2:B6*2))', [[6], [2], [10], [2], ['']]],
  ['=SPLIT("a, 2"; ", ")', [['a', 2]]],
  ['=SPLIT("a, b"; ", "; FALSE)', [['a', 'b']]],
  ['=JOIN("; "; Data!A2:A4)', [['Anna; Boris; Clara']]],
  ['=COUNTUNIQUE(Data!D2:D)', [[3]]],
  ['={"Rep"; Data!A2:A3}', [['Rep'], ['Anna'], ['Boris']]],

  // Univer’s own
  ['=VSTACK("Rep"; Data!A2:A3)', [['Rep'], ['Anna'], ['Boris']]],
  [
    '=HSTACK(Data!A2:A3; Data!B2:B3)',
    [
      ['Anna', 3],
      ['Boris', 1],
    ],
  ],
  ['=IFERROR(Data!B2:B4/{1;0;1}; "none")', [[3], ['none'], [5]]],
  ['=LET(x; Data!B2; y; x*2; x+y)', [[9]]],
  ['=LAMBDA(x; x*2)(4)', [[8]]],
  ['=MAP(Data!B2:B4; LAMBDA(x; x+1))', [[4], [2], [6]]],
  ['=MAP(Data!A2:A4; Data!B2:B4; LAMBDA(n; w; IF(w>2; n; "")))', [['Anna'], [''], ['Clara']]],
  ['=BYROW(Data!B2:C3; LAMBDA(r; MIN(r)))', [[3], [1]]],
  ['=XLOOKUP("Clara"; Data!A2:A5; Data!B2:B5)', [[5]]],
  ['=XLOOKUP("Nobody"; Data!A2:A5; Data!B2:B5; "none")', [['none']]],
  ['=XLOOKUP("Clara"; Data!A2:A; Data!D2:D; "")', [['East']]],
  ['=SUMIFS(Data!B2:B; Data!D2:D; "East")', [[8]]],
  ['=SUMIFS(Data!B2:B; Data!D2:D; "East"; Data!B2:B; ">"&4)', [[5]]],
  ['=COUNTIFS(Data!D2:D; "East"; Data!B2:B; ">=3")', [[2]]],
  ['=COUNTIFS(Data!D2:D; "<>")', [[4]]],
  ['=COUNTIF(Data!A:A; "Anna")', [[1]]],
  ['=AVERAGEIFS(Data!B2:B; Data!D2:D; "East")', [[4]]],
  ['=AVERAGEIFS(Data!B2:B; Data!D2:D; "South")', [['#DIV/0!']]],
  ['=INDEX(Data!B:B; MATCH("Clara"; Data!A:A; 0))', [[5]]],
  ['=INDEX(Data!A1:D6; 3; 4)', [['West']]],
  ['=SUM(INDEX(Data!A2:D5; 0; 2))', [[10]]],
  ['=SUMPRODUCT(Data!B2:B5; Data!B2:B5)', [[36]]],
  ['=SUMPRODUCT((Data!D2:D5="East")*Data!B2:B5)', [[8]]],
  [
    '=CHOOSECOLS(Data!A2:D3; 1; 4)',
    [
      ['Anna', 'East'],
      ['Boris', 'West'],
    ],
  ],
  ['=EOMONTH(DATE(2024;1;15); 1)', [[45351]]],
  ['=WORKDAY(DATE(2024;1;1); 5)', [[45299]]],
  ['=NETWORKDAYS(DATE(2024;1;1); DATE(2024;1;31))', [[23]]],
  ['=TEXT(50%; "0%")', [['50%']]],
  ['=TEXT(DATE(2024;1;31); "yyyy-mm-dd")', [['2024-01-31']]],
  ['=TEXT(1234; "#,##0")', [['1,234']]],
  ['=MIN(Data!B2:B)', [[1]]],
  ['=MAX(Data!B2:B)', [[5]]],
  ['=AND(TRUE; 1>0)', [[true]]],
  ['=OR(FALSE; 1<0)', [[false]]],
  ['=NOT(TRUE)', [[false]]],
  ['=IF(Data!B2>2; "many"; "few")', [['many']]],
  ['=IF(FALSE; 1; )', [['']]],
  ['=IFS(1>2; "a"; TRUE; "b")', [['b']]],
  ['=IFS(TRUE; "a"; TRUE; 1/0)', [['a']]],
  ['=IFS(FALSE; "a")', [['#N/A']]],
  ['=IFS(Data!B2:B4>2; "many"; TRUE; "few")', [['many'], ['few'], ['many']]],
  ['=SWITCH("a"; "a"; ""; "b"; 1/0)', [['']]],
  ['=IFS(Data!B6=""; ""; TRUE; 1/Data!B6)', [['']]],
  ['=SWITCH("b"; "a"; 1; "b"; 2; 3)', [[2]]],
  ['=SWITCH("z"; "a"; 1; 3)', [[3]]],
  ['=ISBLANK(Data!B6)', [[true]]],
  ['=ISBLANK(Data!B2)', [[false]]],
  ['=ISNUMBER(Data!B2)', [[true]]],
  ['=ISERROR(1/0)', [[true]]],
  ['=IFNA(NA(); "none")', [['none']]],
  ['=LEN(Data!A2)', [[4]]],
  ['=TRIM("  a  b ")', [['a b']]],
  ['=ROUND(5/2; 0)', [[3]]],
  ['=ROUNDUP(21/10; 0)', [[3]]],
  ['=ROUNDDOWN(29/10; 0)', [[2]]],
  ['=NA()', [['#N/A']]],
  ['=DATE(2024;2;29)', [[45351]]],
  ['=DATE(2024;14;1)', [[45689]]],
  ['=YEAR(Data!C2)*100+MONTH(Data!C2)', [[202401]]],
  ['=TODAY()-TODAY()', [[0]]],
  ['=COUNTA(Data!A2:A)', [[5]]],
  ['=COUNT(Data!B2:B)', [[4]]],
  ['=AVERAGE(Data!B2:B)', [[2.5]]],
  ['=LARGE(Data!B2:B; 2)', [[3]]],
  ['=RANK(3; Data!B2:B5)', [[2]]],
  ['=UNIQUE(Data!D2:D5)', [['East'], ['West'], ['North']]],
  ['=TRANSPOSE(Data!A2:A4)', [['Anna', 'Boris', 'Clara']]],
  ['=Data!B6', [['']]],
  ['=Data!A2&" "&Data!B2', [['Anna 3']]],
  ['=Data!B2/0', [['#DIV/0!']]],
  ['=SEQUENCE(3)', [[1], [2], [3]]],
  ['=SUM(Data!B2:B; 10)', [[20]]],
  ['=MEDIAN(Data!B2:B5)', [[2]]],
  ['=REDUCE(0; Data!B2:B5; LAMBDA(a; b; a+b))', [[10]]],
  ['=SCAN(0; Data!B2:B4; LAMBDA(a; b; a+b))', [[3], [4], [9]]],
  ['=TEXTJOIN(", "; TRUE; Data!D2:D6)', [['East, West, East, North']]],
  ['=DAYS(DATE(2024;1;31); DATE(2024;1;1))', [[30]]],
  ['=WEEKDAY(DATE(2024;1;1); 2)', [[1]]],
  ['=ISOWEEKNUM(DATE(2024;1;8))', [[2]]],
  ['=MOD(7; 4)', [[3]]],
  ['=TAKE(Data!A2:A5; 2)', [['Anna'], ['Boris']]],
  ['=TOCOL(Data!A2:B3)', [['Anna'], [3], ['Boris'], [1]]],
  ['=VLOOKUP("Boris"; Data!A2:D5; 4; FALSE)', [['West']]],
  // A chain of formulas that spill: each must see what the one before it spilled.
  ['=SUM(MAP(Data!G2:G5; LAMBDA(x; x)))', [[140]]],
  ['=ROWS(Data!A2:A)', [[999]]],
  ['=ROWS(Short!A2:A)', [[9]]],
  ['=PERCENTILE(Data!B2:B5; 50%)', [[2]]],
  // Zero is equal to a blank cell, but not to an empty text.
  ['=MAP(Short!B2:B4; LAMBDA(x; x=""))', [[false], [true], [false]]],
  ['=ARRAYFORMULA(Short!B2:B4=0)', [[true], [true], [false]]],
  ['=ARRAYFORMULA(Short!B2:B4="")', [[false], [true], [false]]],
  ['=Short!B2=""', [[false]]],
  ['=SUMPRODUCT((Short!B2:B4="")*1)', [[1]]],
  // What ROW and COLUMN give are numbers like any other.
  ['=ARRAYFORMULA(ROW(Short!B2:B4)>2)', [[false], [true], [true]]],
  ['=ARRAYFORMULA(COLUMN(Data!A1:D1)>2)', [[false, false, true, true]]],
  ['=FILTER(Short!B1:B4; ROW(Short!B1:B4)>ROW(Short!B1))', [[0], [''], [5]]],
  ['=FILTER(Data!A1:A; ROW(Data!A1:A)>ROW(Data!A1); Data!B1:B>2)', [['Anna'], ['Clara']]],
  ['=FILTER(SEQUENCE(4); SEQUENCE(4)>2)', [[3], [4]]],
  ['=COUNTIF(ARRAYFORMULA(Data!B2:B5*2); ">5")', [[2]]],
  ['=COUNTIF(FILTER(Data!D2:D5; Data!B2:B5>1); "East")', [[2]]],
  ['=COUNTIFS(ROW(Data!B2:B5); ">3"; Data!B2:B5; 1)', [[1]]],
  ['=COUNTIFS(Data!D2:D5; {"East"; "West"})', [[2], [1]]],
  // A name inside hides the same name outside.
  ['=LET(x; 2; MAP(Data!B2:B4; LAMBDA(x; x+1)))', [[4], [2], [6]]],
  ['=LET(x; 2; LAMBDA(x; x*10)(3)+x)', [[32]]],
  ['=LET(x; 2; MAP(Data!B2:B4; LAMBDA(y; x*10+y)))', [[23], [21], [25]]],
  ['=MAP({1; 2}; LAMBDA(x; SUM(MAP({10; 20}; LAMBDA(x; x+1)))+x))', [[33], [34]]],
];

describe('Google’s functions in the preview', () => {
  let spreadsheet: HeadlessSpreadsheet;
  let values: unknown[][];

  beforeAll(async () => {
    spreadsheet = openSpreadsheet({ code, locale: 'en_US' });
    spreadsheet.run('fill');
    spreadsheet.run(
      'write',
      cases.map(([formula]) => formula),
    );
    await spreadsheet.settle();
    values = spreadsheet.values('Sheet1');
  });
  afterAll(() => spreadsheet.dispose());

  test.each(
    cases.map(
      ([formula, expected], index) => [formula, JSON.stringify(expected), expected, index] as const,
    ),
  )('%s gives %s', (_formula, _text, expected, index) => {
    const width = expected[0]?.length ?? 0;
    const block = values
      .slice(8 * index, 8 * index + 8)
      .map((row) => row.slice(0, width))
      .slice(0, expected.length);
    expect(block).toEqual(expected);
  });
});
