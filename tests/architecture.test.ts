import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { SERVICES } from './harness/bundle';

const SRC = join(__dirname, '../src');
const PACKAGE = 'package ';

interface Allowed {
  /** Folders (or files beside them) whose values may be imported; their types too. */
  readonly values: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types: readonly string[];
  /** Packages by name; `@univerjs/*` stands for all of that scope. */
  readonly packages: readonly string[];
}

/** Who may import whom, from the table in ARCHITECTURE.md; inside a folder everyone may import everyone. */
const MAY_IMPORT = new Map(tableRows().map(allowedByRow));

function tableRows(): string[] {
  const text = readFileSync(join(SRC, '../ARCHITECTURE.md'), 'utf8');
  const [, table = ''] = /\n\| in `src\/` [^\n]*\n\|[-| ]*\n((?:\|[^\n]*\n)+)/.exec(text) ?? [];
  return table.trim().split('\n');
}

function allowedByRow(row: string): [area: string, allowed: Allowed] {
  const [area = [], values = [], types = [], packages = []] = row.split('|').slice(1).map(namesIn);
  return [area.join(), { values, types, packages }];
}

function namesIn(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name);
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
  .map((file) => file.replace(/\\/g, '/'));
const sources = files
  .filter((file) => !file.endsWith('.mjs'))
  .map((file) => ({
    file,
    tree: ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true),
  }));
const imports = sources.flatMap(({ file, tree }) => importsOf(file, tree));

function textOf(file: string): string {
  return readFileSync(join(SRC, file), 'utf8');
}

function importsOf(file: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const target = targetOf(node);
    if (target !== undefined) {
      found.push({ from: file, to: placeOf(file, target), typeOnly: isTypeOnly(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function targetOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && literal(node.moduleSpecifier);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return literal(node.argument.literal);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments.map(literal).pop() ?? '(computed)';
  }
  return undefined;
}

function literal(node: ts.Node): string | undefined {
  return ts.isStringLiteral(node) ? node.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return false;
  const clause = node.importClause;
  if (!clause || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return clause !== undefined;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

/** The imported file as its path inside src, or the package. */
function placeOf(file: string, target: string): string {
  if (!target.startsWith('.')) return PACKAGE + target;
  const path = relative(SRC, resolve(SRC, dirname(file), target)).replace(/\\/g, '/');
  const found = [path, `${path}.ts`, `${path}.tsx`].find((each) => files.includes(each));
  return found ?? path;
}

function areaOf(file: string): string {
  return MAY_IMPORT.has(file) ? file : (file.split('/')[0] ?? file);
}

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const allowed = MAY_IMPORT.get(areaOf(from));
  if (!allowed) return false;
  if (to.startsWith(PACKAGE)) return allowed.packages.some(isOf(to.slice(PACKAGE.length)));
  const area = areaOf(to);
  if (area === areaOf(from) || allowed.values.includes(area)) return true;
  return typeOnly && allowed.types.includes(area);
}

/** Whether a file is of a package, given by name or, with `*`, by the start of its name. */
const isOf =
  (file: string) =>
  (name: string): boolean =>
    name.endsWith('*') ? file.startsWith(name.slice(0, -1)) : `${file}/`.startsWith(`${name}/`);

const shown = ({ from, to, typeOnly }: Import): string =>
  `${from} imports ${typeOnly ? 'types of ' : ''}${to}`;

test('every folder and file at the top of src has its place in the table', () => {
  const areas = new Set(sources.map(({ file }) => areaOf(file)));
  expect([...areas].sort()).toEqual([...MAY_IMPORT.keys()].sort());
});

test('imports run one way', () => {
  expect(imports.length).toBeGreaterThan(50);
  expect(imports.filter((each) => !isAllowed(each)).map(shown)).toEqual([]);
});

test('no file imports itself by a way round', () => {
  const needs = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (!typeOnly) needs.set(from, [...(needs.get(from) ?? []), to]);
  }
  const reaches = (start: string, seen = new Set<string>()): Set<string> => {
    for (const next of needs.get(start) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      reaches(next, seen);
    }
    return seen;
  };
  expect(files.filter((file) => reaches(file).has(file))).toEqual([]);
});

test('only src/sheets names what Google gives, the preview its stand-ins', () => {
  const google = new Set<string>([...SERVICES, 'GoogleAppsScript']);
  google.delete('console');
  const naming = sources
    .filter(({ file }) => !['sheets', 'preview'].includes(areaOf(file)))
    .filter(({ tree }) => mentions(tree, google));
  expect(naming.map(({ file }) => file)).toEqual([]);
  expect(
    sources.some(({ file, tree }) => areaOf(file) === 'sheets' && mentions(tree, google)),
  ).toBe(true);
});

/** Whether one of the names is used as a variable or a type, not merely as somebody's property. */
function mentions(tree: ts.SourceFile, names: ReadonlySet<string>): boolean {
  const visit = (node: ts.Node): boolean => {
    const named = ts.isIdentifier(node) && names.has(node.text);
    const isProperty = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    return (named && !isProperty) || (ts.forEachChild(node, visit) ?? false);
  };
  return ts.forEachChild(tree, visit) ?? false;
}

test('no folder collects whatever has no place', () => {
  const folders = files.flatMap((file) => file.split('/').slice(0, -1));
  expect(
    folders.filter((folder) => /^(utils?|helpers?|common|shared|lib|misc)$/i.test(folder)),
  ).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const long = files
    .map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});
