// Writes the generated parts of the pages: tables of functions and templates, the picture of the imports, the formula
// language of templates.
//   npm run readme [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { loadTypeScript } from './load-typescript.mjs';
import { importPicture } from './pages/imports.mjs';
import { markdownTable, withParts } from './pages/markdown.mjs';
import { formulaReference, typeReference, wordReference } from './pages/template-language.mjs';

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
const { formulaExamples, places } = await loadTypeScript('tests/writer/formula-examples.ts');
const { wordExamples } = await loadTypeScript('tests/writer/word-examples.ts');
const { allTemplates } = await loadTypeScript('src/templates/all.ts');

/** The generated parts of each page, by name. */
const pages = {
  'README.md': { functions: functionTable('en'), templates: templateTable('en') },
  'README.ru.md': { functions: functionTable('ru'), templates: templateTable('ru') },
  'ARCHITECTURE.md': { picture: importPicture(readFileSync('ARCHITECTURE.md', 'utf8')) },
  'docs/template-language.md': {
    formulas: formulaReference(formulaExamples, places),
    words: wordReference(wordExamples),
    types: typeReference([
      ...['define', 'boards', 'grids', 'charts', 'overview', 'cell'].map(
        (file) => `src/templates/${file}.ts`,
      ),
    ]),
  },
};

const isCheck = process.argv.includes('--check');
const stale = Object.entries(pages).filter(([file, parts]) => {
  const text = readFileSync(file, 'utf8');
  const fresh = withParts(text, parts);
  if (fresh !== text && !isCheck) writeFileSync(file, fresh);
  return fresh !== text;
});
if (stale.length > 0 && isCheck) {
  const files = stale.map(([file]) => file).join(' and ');
  console.error(`The generated parts of ${files} are out of date. Run "npm run readme".`);
  process.exit(1);
}

function functionTable(language) {
  const rows = allFunctions().map(({ name, definition }) => [
    `\`${syntaxOf(name, definition)}\``,
    definition.question[language],
    definition.summary[language],
  ]);
  return markdownTable(headers.functions[language], rows);
}

function templateTable(language) {
  const rows = allTemplates().map(({ title, purpose, sheets }) => [
    `**${title[language]}**`,
    purpose[language],
    sheets
      .filter(({ hidden }) => !hidden)
      .map((sheet) => sheet.title[language])
      .join(', '),
  ]);
  return markdownTable(headers.templates[language], rows);
}
