import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { top } from '../load-typescript.mjs';
import { markdownTable } from './markdown.mjs';

/** The examples of formulas that the tests run, group by group. */
export function formulaReference(groups, places) {
  return groups
    .map(({ says, examples }) => {
      const rows = examples.map(([formula, place, gives]) => [
        code(formula),
        places[place].says,
        code(gives),
      ]);
      return `${says}\n\n${markdownTable(['formula', 'written for', 'in the cell'], rows)}`;
    })
    .join('\n\n');
}

/** The examples of words that the tests run. */
export function wordReference(examples) {
  const rows = examples.flatMap(({ says, written, shown }) =>
    ['en', 'ru'].map((language) => [says, code(written[language]), shown[language]]),
  );
  return markdownTable(['rule', 'written', 'on the sheet'], rows);
}

/** Every type that template data may use, from the comments in the files that declare them. */
export function typeReference(files) {
  return files.flatMap(declarationsOf).map(typeSection).join('\n\n');
}

function declarationsOf(file) {
  const text = readFileSync(join(top, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(
    (each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each),
  );
}

function typeSection(declaration) {
  const title = `### ${declaration.name.text}`;
  const holds = ts.isInterfaceDeclaration(declaration)
    ? memberTable(declaration)
    : code(oneLine(declaration.type.getText()));
  return [title, commentOf(declaration), holds].filter(Boolean).join('\n\n');
}

function memberTable({ members, heritageClauses = [] }) {
  const rows = members.map((member) => [
    code(member.name.getText()) + (member.questionToken ? '' : ' *'),
    code(oneLine(member.type.getText())),
    commentOf(member),
  ]);
  const bases = heritageClauses.flatMap(({ types }) => types).map((base) => base.getText());
  const inherited = bases.map((base) => `With all of ${code(base)}.`).join(' ');
  const table = rows.length > 0 ? markdownTable(['name', 'holds', 'means'], rows) : '';
  return [inherited, table].filter(Boolean).join('\n\n');
}

function commentOf(node) {
  const comments = ts.getJSDocCommentsAndTags(node).map(({ comment }) => comment ?? '');
  return oneLine(comments.join(' '));
}

/** A comment or a type in one line, as plain as JavaScript's. */
function oneLine(text) {
  return text
    .replace(/\/\*\*.*?\*\//gs, '')
    .replace(/readonly /g, '')
    .replace(/\s+/g, ' ')
    .replace(/^ ?\| /, '')
    .trim();
}

function code(text) {
  return text.includes('`') ? text : `\`${text}\``;
}
