// Prints what the checks of the build say about the function and the template that CONTRIBUTING.md shows.
import { loadTypeScript } from '../../scripts/load-typescript.mjs';

const [folder] = process.argv.slice(2);
const load = (path) => loadTypeScript(`${folder}/src/${path}`);

const { marginFunctions } = await load('functions/margin.ts');
const { invoices } = await load('templates/invoices/template.ts');
const { registryMistakes } = await load('gate/registry-mistakes.ts');
const { templateMistakes } = await load('writer/check/index.ts');
const { allFunctions } = await load('functions/registry.ts');

const title = { en: 'Margin', ru: 'Маржа' };
const mistakes = [
  ...registryMistakes([{ title, subjects: [marginFunctions] }]),
  ...templateMistakes([invoices], allFunctions()),
];
console.log(JSON.stringify({ functions: Object.keys(marginFunctions), mistakes }));
