import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium on this machine: the environment's CHROMIUM, else one of the usual names. */
export function findChromium(): string | null {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return existsSync(CHROMIUM) ? CHROMIUM : null;
  return names.map(onPath).find((path) => path !== null) ?? null;
}

/** Starts a headless Chromium that asks the outside for nothing. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * `describe` for tests that need Chromium. Without one they are skipped with a notice; where
 * CI=true they fail instead, so that nobody takes the silence for success.
 */
export function describeInChromium(title: string, tests: (executablePath: string) => void): void {
  const path = findChromium();
  if (path !== null) {
    describe(title, () => tests(path));
  } else if (process.env['CI'] === 'true') {
    test(title, () => {
      throw new Error('Chromium was not found: install it or set CHROMIUM to its path');
    });
  } else {
    console.warn(`Skipped, as Chromium was not found (install it or set CHROMIUM): ${title}`);
    test.skip(title, () => undefined);
  }
}

function onPath(name: string): string | null {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
