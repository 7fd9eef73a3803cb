import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The files that CONTRIBUTING.md lets a reader write: each stands under a line that names it. */
function filesShown(): { path: string; text: string }[] {
  const page = readFileSync('CONTRIBUTING.md', 'utf8');
  const shown = page.matchAll(/`(src\/[\w/-]+\.ts)`[^\n]*\n\n```ts\n([\s\S]*?)```/g);
  return [...shown].map(([, path = '', text = '']) => ({ path, text }));
}

/** A copy of src with those files in it. */
function copyWith(files: readonly { path: string; text: string }[]): string {
  mkdirSync('build', { recursive: true });
  const copy = mkdtempSync('build/contributing-');
  cpSync('src', join(copy, 'src'), { recursive: true });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  return copy;
}

/** What the compiler says about the files, as the project sets it. */
function typeMistakes(files: readonly string[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const found = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the function and the template of CONTRIBUTING.md', () => {
  const files = filesShown();
  let copy: string;

  beforeAll(() => {
    copy = copyWith(files);
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test('are written into three files', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'src/domain/margin.ts',
      'src/functions/margin.ts',
      'src/templates/invoices/template.ts',
    ]);
  });

  test('compile', () => {
    expect(typeMistakes(files.map(({ path }) => join(copy, path)))).toEqual([]);
  });

  test('have no mistake that the build would refuse', () => {
    const command = ['tests/harness/contributed.mjs', copy];
    const told = execFileSync(process.execPath, command, { encoding: 'utf8' });
    expect(JSON.parse(told)).toEqual({ functions: ['GROSS_MARGIN'], mistakes: [] });
  });
});
