import { build } from 'esbuild';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Univer hyphenates words by 4.5 MB of dictionaries that a spreadsheet never needs. */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup(build) {
    build.onLoad({ filter: /engine-render\/lib\/(es|cjs)\/[^/]+\.js$/ }, ({ path }) =>
      /\/(index|facade)\.js$/.test(path) ? null : { contents: 'export default {};' },
    );
  },
};

/**
 * In each comparison Univer asks of a text whether it is a date, a time or a number, and each answer takes a
 * search; texts repeat, so the answers are kept.
 */
const rememberedNumbers = {
  name: 'remembered-numbers',
  setup(build) {
    build.onLoad({ filter: /numfmt\/lib\/parseValue\.js$/ }, async ({ path }) => {
      const readers = ['parseDate', 'parseTime', 'parseNumber'];
      const text = await readFile(path, 'utf8');
      const wrapped = readers.reduce((code, reader) => {
        if (!code.includes(`export function ${reader} (`))
          throw new Error(`${path} has no ${reader}`);
        return code.replace(`export function ${reader} (`, `function ${reader}Anew(`);
      }, text);
      const exported = readers.map((reader) => `export const ${reader} = kept(${reader}Anew);\n`);
      return { contents: `${wrapped}\nconst kept = ${keepingAnswers};\n${exported.join('')}` };
    });
  },
};

function keepingAnswers(read) {
  const answers = new Map();
  return (text, options) => {
    if (options) return read(text, options);
    if (answers.size > 100_000) answers.clear();
    if (!answers.has(text)) answers.set(text, read(text));
    return answers.get(text);
  };
}

const shared = {
  bundle: true,
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  plugins: [withoutHyphenation, rememberedNumbers],
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** The page: index.html, preview.js and preview.css in `outdir`. */
export async function buildPreview({ outdir }) {
  await mkdir(outdir, { recursive: true });
  await build({
    ...shared,
    entryPoints: { preview: here('page/main.ts') },
    outdir,
    format: 'iife',
    target: 'es2022',
    minify: true,
  });
  await copyFile(here('page/index.html'), join(outdir, 'index.html'));
}

/**
 * Univer defines each field of its many small objects by a helper that asks the prototypes first;
 * setting it comes to the same and takes a fifth off every calculation.
 */
function withPlainFields(code) {
  const careful = /(function _defineProperty\d*\((\w+), (\w+), (\w+)\) \{)[^}]+\}\) : .+;\n\}/g;
  if (!careful.test(code))
    throw new Error('Univer defines fields otherwise: reconsider withPlainFields');
  return code.replace(careful, '$1\n  return $2[$3] = $4, $2;\n}');
}

/** Headless Univer with the same adapter, as one CommonJS file for jest. */
export async function buildHeadless({ outfile }) {
  await mkdir(dirname(outfile), { recursive: true });
  // Several test runners may build at once; each puts a whole file in place.
  const unfinished = `${outfile}.${process.pid}`;
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [here('headless.ts')],
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  await writeFile(unfinished, withPlainFields(outputFiles[0].text));
  await rename(unfinished, outfile);
}

const [option, outfile] = process.argv.slice(2);
if (process.argv[1] === here('build.mjs') && option === '--headless' && outfile) {
  await buildHeadless({ outfile });
}
