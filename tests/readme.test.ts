import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ProjectFolder } from './google/project-folder';

const readmes = ['README.md', 'README.ru.md'];
const generated = [...readmes, 'ARCHITECTURE.md', 'docs/template-language.md'];
/** Files that CONTRIBUTING.md lets a reader write. */
const EXAMPLE = /\/margin\b|\/invoices\//;
const readmeScript = resolve('scripts/readme.mjs');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

function copied(): ProjectFolder {
  return new ProjectFolder(
    Object.fromEntries(generated.map((file) => [file, readFileSync(file, 'utf8')])),
  );
}

/** Everything a pattern's first group finds, once. */
function found(pattern: RegExp, text: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, first = '']) => first))];
}

describe('the generated parts of the pages', () => {
  test('are those of the registries, the import table and the template language', () => {
    const project = copied();
    const { status, stderr } = project.node(readmeScript, ['--check']);
    project.remove();
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('are called out of date after a change by hand, and mended by npm run readme', () => {
    const project = copied();
    const before = generated.map((file) => project.read(file));
    const [english] = before;
    project.write('README.md', english?.replace('ICE_SCORE(', 'NICE_SCORE(') ?? '');
    const checked = project.node(readmeScript, ['--check']);
    expect(checked.status).toBe(1);
    expect(checked.stderr).toBe(
      'The generated parts of README.md are out of date. Run "npm run readme".\n',
    );

    project.node(readmeScript, []);
    expect(generated.map((file) => project.read(file))).toEqual(before);
    project.remove();
  });
});

describe.each([...generated, 'CONTRIBUTING.md', 'docs/bench.md', 'CHANGELOG.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('names only npm scripts that exist', () => {
    const ran = found(/npm run ([\w:]+)/g, text);
    const shorthands = found(/npm (start|test)\b/g, text);
    expect([...ran, ...shorthands].filter((name) => !(name in scripts))).toEqual([]);
  });

  test('links and points only to files that exist', () => {
    const linked = found(/\]\((?!https?:|#)([^)#]+)/g, text);
    const pointedAt = found(/`((?:src|scripts|tests|docs|\.ci)\/[\w./-]+)`/g, text);
    const missing = [...linked, ...pointedAt].filter(
      (path) => !existsSync(resolve(dirname(file), path)) && !existsSync(path),
    );
    expect(missing.filter((path) => !EXAMPLE.test(path))).toEqual([]);
  });
});

test('README.md explains every command a person may want', () => {
  const text = readFileSync('README.md', 'utf8');
  const own = Object.keys(scripts).filter((name) => !/^(pre|post)/.test(name));
  const spelled = (name: string): string =>
    ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
  const told = (name: string): boolean => new RegExp(`\`${spelled(name)}[\` ]`).test(text);
  expect(own.filter((name) => !told(name))).toEqual([]);
});
