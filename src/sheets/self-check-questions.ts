import type { Day } from '../domain/days';
import type { Example, ExampleCell } from '../gate/define';
import { formulaOf } from '../gate/example-formulas';
import { allFunctions } from '../functions/registry';
import type { Language, Text } from '../language';

/** Something only a real spreadsheet can answer: a formula and what it should give. */
export interface Question {
  readonly title: Text;
  readonly formula: string;
  /** Its words are in the language of the spreadsheet, so only English ones are compared letter by letter. */
  readonly inWords?: true;
  /** Null: any answer is fine, it is only reported. */
  readonly expected: readonly (readonly Expected[])[] | null;
}

/** A cell that is compared, or a pattern its text must have. */
type Expected = ExampleCell | RegExp;

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
      en: 'A semicolon parts arguments in this locale',
      ru: 'Точка с запятой разделяет аргументы в этой локали',
    },
    formula: '=SUM(1;2)',
    expected: [[3]],
  },
  {
    title: { en: 'VSTACK and HSTACK are there', ru: 'VSTACK и HSTACK доступны' },
    formula: '=VSTACK(HSTACK(1;2);HSTACK(3;4))',
    expected: [
      [1, 2],
      [3, 4],
    ],
  },
  {
    title: { en: 'LET, LAMBDA and MAP are there', ru: 'LET, LAMBDA и MAP доступны' },
    formula: '=LET(a;2;MAP(VSTACK(a;3);LAMBDA(x;x*a)))',
    expected: [[4], [6]],
  },
  {
    title: { en: 'A percentage arrives as a fraction', ru: 'Процент приходит долей' },
    formula: '=PULT_SEES(5%)',
    expected: [['number 0.05']],
  },
  {
    title: {
      en: 'A blank cell arrives as blank text',
      ru: 'Пустая ячейка приходит пустым текстом',
    },
    formula: '=PULT_SEES(Z1)',
    expected: [['blank text']],
  },
  {
    title: { en: 'A date arrives as a date', ru: 'Дата приходит датой' },
    formula: '=PULT_SEES(DATE(2026;1;15))',
    expected: [[/^date 2026-01-1[456]T/]],
  },
  {
    title: { en: 'A date plus days arrives as a date', ru: 'Дата плюс дни приходит датой' },
    formula: '=PULT_SEES(DATE(2026;1;15)+30)',
    expected: [[/^date 2026-02-1[345]T/]],
  },
  {
    title: {
      en: 'An error cell arrives as its text',
      ru: 'Ячейка с ошибкой приходит её текстом',
    },
    formula: '=PULT_SEES(NA())',
    expected: [[/^text #(N\/A|Н\/Д)$/]],
  },
  {
    title: { en: 'How TODAY arrives', ru: 'Как приходит TODAY' },
    formula: '=PULT_SEES(TODAY())',
    expected: null,
  },
];

/** Whether a block of cells holds what was expected; words are compared in English spreadsheets only. */
export function answersQuestion(
  cells: readonly (readonly unknown[])[],
  { expected, inWords }: Question,
  language: Language,
  dayOf: (cell: unknown) => Day | null,
): boolean {
  if (expected === null) return true;
  const anyWord = inWords === true && language === 'ru';
  return expected.every((row, r) =>
    row.every((cell, c) => isExpected(cells[r]?.[c], cell, anyWord, dayOf)),
  );
}

function isExpected(
  cell: unknown,
  expected: Expected,
  anyWord: boolean,
  dayOf: (cell: unknown) => Day | null,
): boolean {
  if (expected instanceof RegExp) return typeof cell === 'string' && expected.test(cell);
  if (typeof expected === 'object') return dayOf(cell) === expected.day;
  if (typeof expected === 'number')
    return (
      typeof cell === 'number' &&
      Math.abs(cell - expected) <= 1e-6 * Math.max(1, Math.abs(expected))
    );
  if (anyWord && typeof expected === 'string' && expected !== '')
    return typeof cell === 'string' && cell !== '' && !cell.startsWith('#');
  return cell === expected;
}
