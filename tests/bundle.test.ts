import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import ts from 'typescript';
import { allFunctions } from '../src/functions/registry';
import { SERVICES, builtCode, builtPages, loadCode } from './harness/bundle';

const code = builtCode();
const tree = ts.createSourceFile('Code.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
const stubs = tree.statements.filter(ts.isFunctionDeclaration);
const customFunctions = allFunctions().map(({ name }) => name);

const nameOf = (stub: ts.FunctionDeclaration): string => stub.name?.text ?? '';

// Called by the self-check from a cell, to see what Sheets passes for an argument.
const PROBES = ['PULT_SEES'];
const TRIGGERS = ['onInstall', 'onOpen'];

/** The names that the sidebar may call, read from the one list of them. */
function serverFunctions(): string[] {
  const file = join(__dirname, '../src/sheets/protocol.ts');
  const protocol = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const server = protocol.statements
    .filter(ts.isInterfaceDeclaration)
    .find((declared) => declared.name.text === 'Server');
  return (server?.members ?? []).flatMap((member) =>
    member.name && ts.isIdentifier(member.name) ? [member.name.text] : [],
  );
}

/** The names behind the items of the menu, asked from the menu itself. */
function menuFunctions(opening: string): string[] {
  const called: string[] = [];
  const menu = {
    addItem: (_caption: string, functionName: string) => {
      called.push(functionName);
      return menu;
    },
    addSeparator: () => menu,
    addToUi: () => undefined,
  };
  const SpreadsheetApp = { getUi: () => ({ createAddonMenu: () => menu }) };
  loadCode({ SpreadsheetApp }).entry(opening)({ authMode: 'NONE' });
  return called;
}

test('the script loads in an empty realm without touching a service', () => {
  expect(() => loadCode()).not.toThrow();
});

test.each(TRIGGERS)('%s builds the menu though nothing but the menu may be asked', (opening) => {
  expect(menuFunctions(opening).length).toBeGreaterThanOrEqual(3);
});

test('the top level holds the bundle, the custom functions and the entry points, nothing else', () => {
  const expected = new Set([
    'Pult',
    ...customFunctions,
    ...PROBES,
    ...TRIGGERS,
    ...menuFunctions('onOpen'),
    ...serverFunctions(),
  ]);
  expect(serverFunctions()).toContain('insertPlan');
  expect(loadCode().globals().sort()).toEqual([...expected].sort());
});

test('the top level is one variable, the bundle that fills it and function declarations with names that Sheets can call', () => {
  const kinds = tree.statements.map((statement) => {
    if (ts.isFunctionDeclaration(statement)) return 'function';
    if (ts.isVariableStatement(statement)) return 'variable';
    if (!ts.isExpressionStatement(statement)) return 'other';
    return ts.isCallExpression(statement.expression) ? 'bundle' : statement.getText();
  });
  expect(kinds.filter((kind) => kind === 'variable')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'bundle')).toHaveLength(1);
  expect([...new Set(kinds)].sort()).toEqual(['"use strict";', 'bundle', 'function', 'variable']);
  expect(stubs.map(nameOf).filter((name) => name.endsWith('_'))).toEqual([]);
});

/** The comment that stands directly above a declaration, if there is one. */
function commentAbove(declaration: ts.FunctionDeclaration): string {
  const comment = ts.getLeadingCommentRanges(code, declaration.pos)?.pop();
  if (!comment || code.slice(comment.end, declaration.getStart(tree, false)).trim() !== '')
    return '';
  return code.slice(comment.pos, comment.end);
}

test.each(allFunctions())(
  '$name is declared with its parameters and its help',
  ({ name, definition }) => {
    const declared = stubs.filter((stub) => nameOf(stub) === name);
    expect(declared).toHaveLength(1);
    for (const stub of declared) {
      const names = definition.parameters.map((parameter) => parameter.name);
      expect(stub.parameters.map((parameter) => parameter.getText())).toEqual(names);
      const comment = commentAbove(stub);
      expect(comment).toMatch(/^\/\*\*\n(?: \* .+\n)+ \*\/$/);
      expect(comment).toMatch(/\n \* @customfunction\n/);
      const described = Array.from(
        comment.matchAll(/@param \{any\} (\S+) \S/g),
        (match) => match[1],
      );
      expect(described).toEqual(names);
    }
  },
);

test('only custom functions are offered while typing a formula', () => {
  const offered = stubs.filter((stub) => commentAbove(stub).includes('@customfunction'));
  expect(offered.map(nameOf).sort()).toEqual([...customFunctions].sort());
});

test('the script is ES2019 and names nothing that Apps Script lacks', () => {
  const messages = new Linter().verify(code, {
    languageOptions: {
      ecmaVersion: 2019,
      sourceType: 'script',
      globals: Object.fromEntries(SERVICES.map((name) => [name, 'readonly' as const])),
    },
    rules: { 'no-undef': 'error', 'no-eval': 'error', 'no-new-func': 'error' },
  });
  expect(messages.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
});

test.each(Object.entries(builtPages()))(
  'in %s.html only whole lines are comments, for Google takes // inside a string for one',
  (_, html) => {
    const lines = html.split('\n').filter((line) => !line.trim().startsWith('//'));
    expect(lines.filter((line) => line.includes('//')).map((line) => line.slice(0, 80))).toEqual(
      [],
    );
  },
);
