// Builds release/pult-<version>.zip: in a folder for each language the built files and the page of steps.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { installPage } from './install/page.mjs';

const builtFiles = ['Code.js', 'Sidebar.html', 'Library.html', 'appsscript.json'];
// English last: dist/ is left as `npm run build` leaves it.
const languages = ['ru', 'en'];

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = Object.fromEntries(languages.flatMap(filesIn));
// One date for all files, so that one version always gives one and the same zip.
const zip = zipSync(files, { level: 9, mtime: new Date(2000, 0, 1) });
const file = `release/pult-${version}.zip`;
mkdirSync('release', { recursive: true });
writeFileSync(file, zip);
console.log(
  `${file} (${Math.round(zip.length / 1024)} KB): unpack it and open en/install.html or ru/install.html`,
);

function filesIn(language) {
  const command = ['build.mjs', '--only', 'dist', '--language', language];
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  const built = builtFiles.map((name) => [name, readFileSync(`dist/${name}`, 'utf8')]);
  const page = installPage(language, version, Object.fromEntries(built));
  return [['install.html', page], ...built].map(([name, text]) => [
    `${language}/${name}`,
    strToU8(text),
  ]);
}
