import { allFunctions } from '../functions/registry';
import type { Example, ExampleCell } from '../gate/define';
import { formulaOf } from '../gate/example-formulas';
import { BLANKED_CELL, type Question } from '../sheets/self-check-answers';

/** The questions of the self-check: separators, how values arrive, and every example of every function. */
export function selfCheckQuestions(): Question[] {
  return [
    ...PLATFORM,
    ...allFunctions().flatMap(({ name, definition }) =>
      definition.examples.map((example) => exampleQuestion(name, example)),
    ),
  ];
}

function exampleQuestion(name: string, example: Example): Question {
  const formula = formulaOf(name, example);
  const { gives } = example;
  return {
    title: { en: `Example ${formula}`, ru: `Пример ${formula}` },
    formula,
    inWords: true,
    expected: Array.isArray(gives) ? (gives as ExampleCell[][]) : [[gives as ExampleCell]],
  };
}

const PLATFORM: readonly Question[] = [
  {
    title: {
      en: 'A semicolon separates arguments in this locale',
      ru: 'Точка с запятой разделяет аргументы в этой локали',
    },
    formula: '=SUM(1;2)',
    expected: [[3]],
  },
  {
    title: { en: 'VSTACK and HSTACK are available', ru: 'VSTACK и HSTACK доступны' },
    formula: '=VSTACK(HSTACK(1;2);HSTACK(3;4))',
    expected: [
      [1, 2],
      [3, 4],
    ],
  },
  {
    title: { en: 'LET, LAMBDA and MAP are available', ru: 'LET, LAMBDA и MAP доступны' },
    formula: '=LET(a;2;MAP(VSTACK(a;3);LAMBDA(x;x*a)))',
    expected: [[4], [6]],
  },
  {
    title: { en: 'A percentage arrives as a fraction', ru: 'Процент приходит как доля' },
    formula: '=PULT_SEES(5%)',
    expected: [['number 0.05']],
  },
  {
    title: {
      en: 'A blank cell arrives as blank text',
      ru: 'Пустая ячейка приходит как пустой текст',
    },
    formula: '=PULT_SEES(Z1)',
    expected: [['blank text']],
  },
  {
    title: { en: 'A date arrives as a date', ru: 'Дата приходит как дата' },
    formula: '=PULT_SEES(DATE(2026;1;15))',
    expected: [[{ like: '^date 2026-01-1[456]T' }]],
  },
  {
    title: { en: 'A date plus days arrives as a date', ru: 'Дата плюс дни приходит как дата' },
    formula: '=PULT_SEES(DATE(2026;1;15)+30)',
    expected: [[{ like: '^date 2026-02-1[345]T' }]],
  },
  {
    title: { en: 'How an error cell arrives', ru: 'Как приходит ячейка с ошибкой' },
    formula: '=PULT_SEES(NA())',
    expected: null,
  },
  {
    title: { en: 'How TODAY arrives', ru: 'Как приходит TODAY' },
    formula: '=PULT_SEES(TODAY())',
    expected: null,
  },
  {
    title: { en: 'A computed date arrives as a date', ru: 'Вычисленная дата приходит как дата' },
    formula: '=PULT_SEES(EDATE(DATE(2026;1;15);1))',
    expected: [[{ like: '^date 2026-02-1[456]T' }]],
  },
  {
    title: {
      en: 'How a column of computed dates arrives',
      ru: 'Как приходит столбец вычисленных дат',
    },
    formula: '=PULT_SEES(VSTACK(DATE(2026;1;15);DATE(2026;1;16)))',
    expected: null,
  },
  {
    title: {
      en: 'How much of an open-ended range arrives',
      ru: 'Сколько строк открытого диапазона приходит',
    },
    formula: '=PULT_SEES(Z1:Z)',
    expected: null,
  },
  {
    title: {
      en: 'How an omitted argument arrives',
      ru: 'Как приходит пропущенный аргумент',
    },
    formula: '=PULT_SEES()',
    expected: null,
  },
  {
    title: {
      en: 'A cell with empty text written into it is blank',
      ru: 'Ячейка, в которую записан пустой текст, пуста',
    },
    formula: `=ISBLANK(${BLANKED_CELL})`,
    expected: [[true]],
  },
  {
    title: {
      en: 'How many blanks in an answer COUNTA counts',
      ru: 'Сколько пустых ячеек ответа считает COUNTA',
    },
    formula: '=COUNTA(FUNNEL_CONV(VSTACK(20;15;5)))',
    expected: null,
  },
  {
    title: { en: 'IFS accepts TRUE and FALSE', ru: 'IFS понимает логические значения' },
    formula: '=IFS(FALSE;1;TRUE;2)',
    expected: [[2]],
  },
  {
    title: { en: 'MAP over FILTER fills a column', ru: 'MAP по FILTER заполняет столбец' },
    formula: '=MAP(FILTER(VSTACK(1;2;3);VSTACK(TRUE;FALSE;TRUE));LAMBDA(x;x*2))',
    expected: [[2], [6]],
  },
  {
    title: {
      en: 'FILTER drops the header by its row number',
      ru: 'FILTER отбрасывает заголовок по номеру строки',
    },
    formula: '=ROWS(FILTER(ROW(Z1:Z3);ROW(Z1:Z3)>ROW(Z1)))',
    expected: [[2]],
  },
  {
    title: {
      en: 'What SUMIFS returns for an array instead of a range',
      ru: 'Что возвращает SUMIFS для массива вместо диапазона',
    },
    formula: '=IFERROR(SUMIFS(VSTACK(1;2);VSTACK("a";"b");"a");"refused")',
    expected: null,
  },
  {
    title: { en: 'LEN tells a zero from a blank', ru: 'LEN отличает ноль от пустой ячейки' },
    formula: '=MAP(VSTACK(0;Z1);LAMBDA(x;LEN(x)))',
    expected: [[1], [0]],
  },
];
