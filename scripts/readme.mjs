// Writes the tables of functions and templates into the READMEs, from the registries.
//   npm run readme [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { loadTypeScript } from './load-typescript.mjs';

const readmes = { en: 'README.md', ru: 'README.ru.md' };
const headers = {
  functions: {
    en: ['Function', 'The question it answers', 'What it returns'],
    ru: ['Функция', 'На какой вопрос отвечает', 'Что возвращает'],
  },
  templates: {
    en: ['Template', 'What it is for', 'Sheets'],
    ru: ['Шаблон', 'Для чего', 'Листы'],
  },
};

const { allFunctions } = await loadTypeScript('src/functions/registry.ts');
const { syntaxOf } = await loadTypeScript('src/gate/example-formulas.ts');
const { allTemplates } = await loadTypeScript('src/templates/all.ts');

const stale = Object.entries(readmes).filter(([language, file]) => {
  const text = readFileSync(file, 'utf8');
  const fresh = withTables(text, language);
  if (fresh !== text && !process.argv.includes('--check')) writeFileSync(file, fresh);
  return fresh !== text;
});
if (stale.length > 0 && process.argv.includes('--check')) {
  const files = stale.map(([, file]) => file).join(' and ');
  console.error(`The tables in ${files} are out of date. Run "npm run readme".`);
  process.exit(1);
}

function withTables(text, language) {
  const rows = { functions: functionRows(language), templates: templateRows(language) };
  return Object.entries(rows).reduce(
    (filled, [name, body]) => replaced(filled, name, table(headers[name][language], body)),
    text,
  );
}

function functionRows(language) {
  return allFunctions().map(({ name, definition }) => [
    `\`${syntaxOf(name, definition)}\``,
    definition.question[language],
    definition.summary[language],
  ]);
}

function templateRows(language) {
  return allTemplates().map(({ title, purpose, sheets }) => [
    `**${title[language]}**`,
    purpose[language],
    sheets.map((sheet) => sheet.title[language]).join(', '),
  ]);
}

function table(header, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function replaced(text, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [before, rest, ...more] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined || more.length > 0)
    throw new Error(`a README must hold ${start} and ${end} once`);
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}
