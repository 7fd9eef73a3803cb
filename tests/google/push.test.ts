import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { ProjectFolder } from './project-folder';

const claspProgram = createRequire(__filename).resolve('@google/clasp');
const pushed = ['dist/appsscript.json', 'dist/Code.js', 'dist/Library.html', 'dist/Sidebar.html'];
const build = `import { writeFileSync } from 'node:fs';
writeFileSync('built.json', JSON.stringify(process.argv.slice(2)));
process.exit(process.argv.includes('xx') ? 1 : 0);`;
let project: ProjectFolder;

beforeEach(() => {
  project = new ProjectFolder({
    'package.json': '{"type":"module"}',
    'build.mjs': build,
    '.clasp.json': '{"scriptId":"my-script","parentId":"my-sheet","rootDir":"dist"}',
    'dist/appsscript.json': '{}',
  });
});
afterEach(() => project.remove());

describe('npm run push', () => {
  test('builds, sends everything even where the manifest differs, and says what to open', () => {
    const { status, stdout } = project.run('push', ['--language', 'ru']);

    expect(status).toBe(0);
    expect(JSON.parse(project.read('built.json'))).toEqual(['--only', 'dist', '--language', 'ru']);
    expect(project.claspCalls().map(({ args }) => args)).toEqual([['push', '--force', '--json']]);
    expect(stdout).toContain('Sent: dist/Code.js, dist/appsscript.json.');
    expect(stdout).toContain('https://docs.google.com/spreadsheets/d/my-sheet/edit');
    expect(stdout).toContain('Extensions → Pult');
  });

  test('asks for npm run create while the id is the placeholder, before it builds', () => {
    project.write('.clasp.json', '{"scriptId":"set-by-npm-run-create","rootDir":"dist"}');
    const { status, stderr } = project.run('push');

    expect(status).toBe(1);
    expect(stderr).toContain('npm run create');
    expect(() => project.read('built.json')).toThrow('ENOENT');
    expect(project.claspCalls()).toEqual([]);
  });

  test('sends nothing when the build fails', () => {
    expect(project.run('push', ['--language', 'xx']).status).toBe(1);
    expect(project.claspCalls()).toEqual([]);
  });

  test('explains a script that is not yours', () => {
    const { status, stderr } = project.run('push', [], 'Requested entity was not found.');
    expect(status).toBe(1);
    expect(stderr).toContain('npm run create -- --force');
    expect(stderr).toContain('Requested entity was not found.');
  });

  test('with the real clasp and nobody logged in asks for the login', () => {
    const { status, stderr } = project.node(resolve('scripts/push.mjs'), []);
    expect(status).toBe(1);
    expect(stderr).toContain('npx clasp login');
  });
});

describe('the list of files that clasp pushes', () => {
  test('is exactly the four built files', () => {
    expect(listIn(process.cwd())).toEqual(pushed);
  });

  test('takes nothing else that may lie in dist', () => {
    project.write('.claspignore', readFileSync('.claspignore', 'utf8'));
    for (const path of [...pushed, 'dist/extra.js', 'dist/page.html', 'dist/inner/Code.js'])
      project.write(path, '');
    expect(listIn(project.path)).toEqual(pushed);
  });
});

function listIn(folder: string): string[] {
  const { stdout } = project.node(claspProgram, [
    'show-file-status',
    '--json',
    '--project',
    join(folder, '.clasp.json'),
  ]);
  const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
  const inFolder = (path: string): string => path.slice(path.lastIndexOf('dist/'));
  return filesToPush.map(inFolder).sort((a, b) => a.localeCompare(b));
}
