import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const src = join(__dirname, '../../src');

function treesOf(folder: string): ts.SourceFile[] {
  return readdirSync(join(src, folder), { encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const text = readFileSync(join(src, folder, file), 'utf8');
      return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    });
}

function collect(trees: readonly ts.SourceFile[], visit: (node: ts.Node) => string[]): string[] {
  const all = (node: ts.Node): string[] => {
    const found = visit(node);
    ts.forEachChild(node, (child) => void found.push(...all(child)));
    return found;
  };
  return trees.flatMap(all);
}

/** The members of an object that stands for one of Google's, and the names of an enumeration. */
function imitated(node: ts.Node): string[] {
  if (ts.isFunctionDeclaration(node)) return partOf(node);
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return [];
  const [kind, content] = node.arguments;
  if (!kind || !content || !ts.isStringLiteral(kind)) return [];
  const of = (name: string): string => `${kind.text}.${name}`;
  if (node.expression.text === 'enumeration' && ts.isArrayLiteralExpression(content)) {
    return content.elements.filter(ts.isStringLiteral).map(({ text }) => of(text));
  }
  if (node.expression.text !== 'partial' || !ts.isObjectLiteralExpression(content)) return [];
  return content.properties.flatMap(({ name }) => (name ? [of(name.getText())] : []));
}

/** The members that a function like `rangeReaders(…): Partial<Range>` gives. */
function partOf({ type, body }: ts.FunctionDeclaration): string[] {
  const [, kind] = /^Partial<(\w+)>$/.exec(type?.getText() ?? '') ?? [];
  const given = body?.statements.find(ts.isReturnStatement)?.expression;
  if (!kind || !given || !ts.isObjectLiteralExpression(given)) return [];
  return given.properties.flatMap(({ name }) => (name ? [`${kind}.${name.getText()}`] : []));
}

function named(node: ts.Node): string[] {
  if (ts.isPropertyAccessExpression(node)) return [node.name.text];
  return ts.isBindingElement(node) ? [(node.propertyName ?? node.name).getText()] : [];
}

const members = collect(treesOf('preview/apps-script'), imitated);
const used = new Set(collect(treesOf('sheets'), named));

/** What others use: the finder of metadata, and the tests of templates, which find sheets by name. */
const forOthers = [
  'DeveloperMetadata.getKey',
  'Sheet.getDeveloperMetadata',
  'Spreadsheet.getSheetByName',
];

test('nothing of Google is imitated that the add-on does not use', () => {
  expect(members.length).toBeGreaterThan(50);
  const unused = members.filter((member) => !used.has(member.split('.')[1] ?? ''));
  expect(unused).toEqual(forOthers);
});
