import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onceForAll, replaceMethod } from '../../src/preview/univer/patches/patch';

const project = join(__dirname, '../..');
const preview = join(project, 'src/preview');
const folder = join(preview, 'univer/patches');

/** The version of Univer whose inside the patches reach into. */
const consideredFor = '0.25.1';

const machinery = ['all.ts', 'patch.ts'];
const files = readdirSync(folder).filter((file) => !machinery.includes(file));
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const nameOf = (file: string): string =>
  /export const (\w+): Patch = \{/.exec(textOf(file))?.[1] ?? `${file} exports no patch`;

function packages(): Readonly<Record<string, string>> {
  const { devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return devDependencies;
}

test('Univer is of the version that the patches were considered for', () => {
  const univer = Object.keys(packages()).filter((name) => name.startsWith('@univerjs/'));
  const versions = univer.map((name) => {
    const manifest = join(project, 'node_modules', name, 'package.json');
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    return `${name} ${packages()[name]} ${version}`;
  });
  // After an upgrade: take each patch out, see whether its tests fail, keep it or delete it.
  expect(versions).toEqual(univer.map((name) => `${name} ${consideredFor} ${consideredFor}`));
});

test('every patch is in the list once', () => {
  const [, list = ''] = /patches: readonly Patch\[\] = \[([^\]]*)\]/.exec(textOf('all.ts')) ?? [];
  const listed = list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  expect(listed.sort()).toEqual(files.map(nameOf).sort());
});

test.each(files)('%s says why in a sentence', (file) => {
  const [, reason = ''] = /why:\s*([^]*?),\n {2}(?:\/\/.*\n {2})?apply/.exec(textOf(file)) ?? [];
  const text = reason.replace(/['"]\s*\+\s*['"]/g, '').replace(/^['"]|['"]$/g, '');
  expect(text).toMatch(/^[A-Z].{30,}\.$/);
});

test('nowhere else in the preview is anything of Univer replaced', () => {
  const elsewhere = readdirSync(preview, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replace(/\\/g, '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('univer/patches/'))
    .filter((file) => /(?<!Object)\.prototype\b/.test(readFileSync(join(preview, file), 'utf8')));
  expect(elsewhere).toEqual([]);
});

test('a patch of something that Univer no longer has fails aloud', () => {
  const univer: { settle?: () => string } = {};
  expect(() => replaceMethod(univer, 'settle', () => () => 'settled')).toThrow(
    'Univer has no settle any more: reconsider the patch that replaces it',
  );
});

test('a replaced method can call what it replaces', () => {
  const univer = { show: (value: number) => `${value}` };
  replaceMethod(univer, 'show', (original) => (value) => `[${original(value)}]`);
  expect(univer.show(1)).toBe('[1]');
});

test('what all Univers share is mended once', () => {
  let times = 0;
  const apply = onceForAll(() => (times += 1));
  apply();
  apply();
  expect(times).toBe(1);
});
