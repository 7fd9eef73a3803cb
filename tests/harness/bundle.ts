import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

/** Where the built script lies. */
export const CODE_FILE = join(__dirname, '../../dist/Code.js');

/** Names that Apps Script gives to a script. */
export const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'CacheService',
  'Session',
  'ScriptApp',
  'Utilities',
  'Charts',
  'Logger',
  'console',
] as const;

/** The text of the built script. */
export function builtCode(): string {
  if (!existsSync(CODE_FILE)) throw new Error('dist/Code.js is missing: run `node build.mjs`');
  return readFileSync(CODE_FILE, 'utf8');
}

/** The built pages by name, as the script asks for them. */
export function builtPages(): Readonly<Record<string, string>> {
  const page = (name: string): string => readFileSync(join(CODE_FILE, `../${name}.html`), 'utf8');
  return { Sidebar: page('Sidebar'), Library: page('Library') };
}

/** A top-level function of the built script as Apps Script calls it. */
export type EntryPoint = (...args: readonly unknown[]) => unknown;

/** The script run in an empty realm in which only the given services exist; naming any other one throws. */
export function loadCode(services: Readonly<Record<string, unknown>> = {}): {
  readonly entry: (name: string) => EntryPoint;
  readonly globals: () => string[];
} {
  const realm: Record<string, unknown> = Object.create(null);
  for (const name of SERVICES) {
    const get = (): unknown => {
      if (name in services) return services[name];
      throw new Error(`${name} was touched`);
    };
    Object.defineProperty(realm, name, { get, enumerable: false });
  }
  createContext(realm);
  runInContext(builtCode(), realm, { filename: 'Code.js' });
  return {
    globals: () => Object.keys(realm),
    entry: (name) => {
      const found = realm[name];
      if (typeof found !== 'function') throw new Error(`${name} is not a function of Code.js`);
      return (...args) => (found as EntryPoint)(...args);
    },
  };
}

/** SpreadsheetApp as far as custom functions may use it: the locale and the time zone. */
export function localeAndZone(locale: string, timeZone: string): Record<string, unknown> {
  const sheet = { getSpreadsheetLocale: () => locale, getSpreadsheetTimeZone: () => timeZone };
  return { SpreadsheetApp: { getActive: () => sheet } };
}
