import { allFunctions } from '../functions/registry';
import { jsDoc } from '../gate/js-doc';
import type { Language } from '../language';

/**
 * The footer of Code.js: Apps Script sees only top-level function declarations, so each custom function and each
 * entry point of the bundle gets one.
 */
export function stubs(
  entryPoints: readonly string[],
  serverFunctions: readonly string[],
  language: Language,
): string {
  const custom = allFunctions().map(({ name, definition }) => {
    const parameters = definition.parameters.map((parameter) => parameter.name).join(', ');
    const body = `return Pult.calculate("${name}", arguments);`;
    return `${jsDoc(name, definition, language)}\nfunction ${name}(${parameters}) { ${body} }`;
  });
  const entries = [
    ...entryPoints.filter((name) => name !== 'calculate').map((name) => stub(name, 'Pult')),
    ...serverFunctions.map((name) => stub(name, 'Pult.server()')),
  ];
  return [...custom, ...entries].join('\n\n') + '\n';
}

function stub(name: string, owner: string): string {
  return `function ${name}(argument) { return ${owner}.${name}(argument); }`;
}
