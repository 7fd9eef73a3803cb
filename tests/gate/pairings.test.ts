import { join } from 'node:path';
import ts from 'typescript';

const FILE = join(__dirname, 'snippet.ts');
const CONFIG = ts.getParsedCommandLineOfConfigFile(
  join(__dirname, '../../tsconfig.json'),
  { noEmit: true, skipLibCheck: true, noUnusedLocals: false },
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
);

/** A function that takes its arguments and gives an answer as told, checked by the compiler. */
function errorsOf(parameters: string, gives: string, compute: string): string[] {
  const source = `
    import * as gate from '../../src/gate/define';
    const { allRows, anyNumber, cell, column, define, line, lineOf, list, one, perLine, perRow, perStep, row, table, text, varyingTable } = gate;
    const said = text('', '');
    export const SNIPPET = define(() => ({
      question: said, summary: said, examples: [],
      parameters: [${parameters}], gives: ${gives}, compute: ${compute},
    }));`;
  const host = ts.createCompilerHost(CONFIG?.options ?? {});
  const program = ts.createProgram([FILE], CONFIG?.options ?? {}, {
    ...host,
    fileExists: (file) => file === FILE || host.fileExists(file),
    readFile: (file) => (file === FILE ? source : host.readFile(file)),
    getSourceFile: (file, ...rest) =>
      file === FILE
        ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2020)
        : cachedSource(file, () => host.getSourceFile(file, ...rest)),
  });
  const snippet = program.getSourceFile(FILE);
  return program
    .getSemanticDiagnostics(snippet)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const sources = new Map<string, ts.SourceFile | undefined>();
function cachedSource(
  file: string,
  read: () => ts.SourceFile | undefined,
): ts.SourceFile | undefined {
  if (!sources.has(file)) sources.set(file, read());
  return sources.get(file);
}

const A = (maker: string): string => `${maker}('a', anyNumber, said)`;
const B = A('one').replace("'a'", "'b'");
const TITLES = 'text("A", "А"), text("B", "Б")';

test.each([
  [A('perRow'), 'cell', '(a) => a'],
  [A('perRow'), `row(${TITLES})`, '(a) => [a, a]'],
  [`${A('perRow')}, ${B}`, `table(${TITLES})`, '(a, b) => [a, b]'],
  [A('allRows'), 'cell', '(a) => a.length'],
  [A('allRows'), `row(${TITLES})`, '(a) => a.map((each) => [each, null])'],
  [A('perLine'), 'lineOf()', '(a) => [...a]'],
  [`${A('column')}, ${B}`, `table(${TITLES})`, '(a, b) => a.map((each) => [each, b])'],
  [
    `${A('column')}, ${A('perStep')}`,
    `table(${TITLES})`,
    '(a, b) => a.map((each, i) => [each, b[i] ?? null])',
  ],
  [A('column'), 'cell', '(a) => a.length'],
  [A('line'), 'lineOf({ longer: 1 })', '(a) => [1, ...a]'],
  [A('line'), `row(${TITLES})`, '(a) => a.map((each) => [each, each])'],
  [A('column'), `varyingTable(${TITLES})`, '(a) => [["A", "B", 1], [1, 2, a.length]]'],
  [
    `${B}, list('a', anyNumber, said, { optional: true })`,
    `table(${TITLES})`,
    '(b, a) => [[b, a.length]]',
  ],
])('%s gives %s', (parameters, gives, compute) => {
  expect(errorsOf(parameters, gives, compute)).toEqual([]);
});

test.each([
  [
    A('column'),
    `row(${TITLES})`,
    '(a) => [a[0], 1]',
    'arguments taken like these (column) cannot give a row',
  ],
  [
    A('column'),
    'lineOf()',
    '(a) => [...a]',
    'arguments taken like these (column) cannot give a line',
  ],
  [
    A('perRow'),
    'lineOf()',
    '(a) => [a]',
    'arguments taken like these (per row) cannot give a line',
  ],
  [
    A('allRows'),
    `table(${TITLES})`,
    '(a) => [[1, 2]]',
    'arguments taken like these (all rows) cannot give a table',
  ],
  [
    A('perLine'),
    'cell',
    '(a) => a.length',
    'arguments taken like these (per line) cannot give a cell',
  ],
  [
    A('line'),
    `table(${TITLES})`,
    '(a) => [[1, 2]]',
    'arguments taken like these (line) cannot give a table',
  ],
  [A('one'), 'cell', '(a) => a', 'arguments taken like these (whole) cannot give a cell'],
  [A('perRow'), `varyingTable(${TITLES})`, '(a) => [a, a]', 'a row cannot tell which columns'],
  [
    `${A('perRow')}, ${A('column')}`,
    'cell',
    '(a, b) => a',
    'takes its arguments in two ways at once',
  ],
  [
    `${A('perLine')}, ${A('line')}`,
    'lineOf()',
    '(a, b) => [...b]',
    'takes its arguments in two ways at once',
  ],
  [A('perRow'), 'cell', '(a) => [a]', "Type 'number[]' is not assignable to type 'AnswerCell'"],
  [
    A('perRow'),
    `row(${TITLES})`,
    '(a) => a',
    "Type 'number' is not assignable to type 'AnswerRow'",
  ],
  [A('perRow'), 'cell', '(a: string) => a', "Type 'number' is not assignable to type 'string'"],
])('%s cannot give %s by %s', (parameters, gives, compute, message) => {
  expect(errorsOf(parameters, gives, compute).join('\n')).toContain(message);
});
