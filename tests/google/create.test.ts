import { existsSync } from 'node:fs';
import { ProjectFolder } from './project-folder';

const fresh = '{"scriptId":"set-by-npm-run-create","rootDir":"dist","skipSubdirectories":true}';
let project: ProjectFolder;

beforeEach(() => {
  project = new ProjectFolder({ '.clasp.json': fresh });
});
afterEach(() => project.remove());

describe('npm run create', () => {
  test('makes a spreadsheet with a script and keeps both beside the other settings', () => {
    const { status, stdout } = project.run('create', ['--title', 'Отдел продаж 2026']);

    expect(status).toBe(0);
    expect(JSON.parse(project.read('.clasp.json'))).toEqual({
      scriptId: 'new-script',
      parentId: 'new-spreadsheet',
      rootDir: 'dist',
      skipSubdirectories: true,
    });
    expect(project.claspCalls()[0]?.args).toEqual([
      'create-script',
      '--type',
      'sheets',
      '--title',
      'Отдел продаж 2026',
    ]);
    expect(stdout).toContain('https://docs.google.com/spreadsheets/d/new-spreadsheet/edit');
    expect(stdout).toContain('npm run push');
  });

  test('calls the script Pult unless told otherwise, for the menu takes the name of the script', () => {
    project.run('create');
    expect(project.claspCalls()[0]?.args.slice(-2)).toEqual(['--title', 'Pult']);
  });

  test('lets clasp work in a folder of its own and removes it', () => {
    project.run('create');
    const folder = project.claspCalls()[0]?.folder ?? '';
    expect(folder).toContain('pult-');
    expect(folder).not.toBe(project.path);
    expect(existsSync(folder)).toBe(false);
  });

  test('makes a script without a spreadsheet on request and forgets the former spreadsheet', () => {
    project.write(
      '.clasp.json',
      '{"scriptId":"old","parentId":"old-sheet","projectId":"old-cloud","rootDir":"dist"}',
    );
    project.run('create', ['--standalone', '--force']);
    expect(JSON.parse(project.read('.clasp.json'))).toEqual({
      scriptId: 'new-script',
      rootDir: 'dist',
    });
  });

  test('leaves a folder that has a script alone, and says how to push or force', () => {
    const own = '{"scriptId":"my-script","rootDir":"dist"}';
    project.write('.clasp.json', own);
    const { status, stderr } = project.run('create');

    expect(status).toBe(1);
    expect(stderr).toContain('my-script');
    expect(stderr).toContain('npm run push');
    expect(stderr).toContain('--force');
    expect(project.read('.clasp.json')).toBe(own);
    expect(project.claspCalls()).toEqual([]);
  });

  // The words on the left are those of Google and of clasp 3.4.1.
  test.each([
    ['No credentials found.', 'npx clasp login'],
    ['invalid_grant', 'npx clasp login'],
    [
      'User has not enabled the Apps Script API. Enable it by visiting the settings and retry.',
      'https://script.google.com/home/usersettings',
    ],
    ['request failed, reason: getaddrinfo ENOTFOUND', 'Check your connection'],
    ['Something nobody has met yet', 'the message below says why'],
  ])('on "%s" says what to do and leaves the folder as it was', (refusal, advice) => {
    const { status, stderr } = project.run('create', [], refusal);

    expect(status).toBe(1);
    expect(stderr).toContain(advice);
    expect(stderr).toContain(refusal);
    expect(stderr).not.toContain('    at ');
    expect(project.read('.clasp.json')).toBe(fresh);
    expect(existsSync(project.claspCalls()[0]?.folder ?? '')).toBe(false);
  });

  test('answers an unknown option with its usage', () => {
    const { status, stderr } = project.run('create', ['My sheet']);
    expect(status).toBe(1);
    expect(stderr).toBe('Usage: npm run create -- [--title "Pult"] [--standalone] [--force]\n');
  });

  test('with the real clasp and nobody logged in asks for the login', () => {
    const { status, stderr } = project.node(require.resolve('../../scripts/create.mjs'), []);
    expect(status).toBe(1);
    expect(stderr).toContain('npx clasp login');
    expect(project.read('.clasp.json')).toBe(fresh);
  });
});
