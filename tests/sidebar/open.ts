import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { source as axeSource } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/language';
import { jsonScript } from '../../src/sheets/json-script';
import type { Catalog, Server, SidebarPage } from '../../src/sheets/protocol';
import { inverseOf } from '../../src/changes/change';
import { standing } from '../changes/standing';
import { catalog, pnlInsertion, preparationOf, selfCheckReport } from './catalog';

/** The server's functions as a test writes them: answers may come later. */
export type TestServer = {
  [Name in keyof Server]: (
    ...request: Parameters<Server[Name]>
  ) => ReturnType<Server[Name]> | Promise<ReturnType<Server[Name]>>;
};

/** A server on which everything goes well. */
export function obligingServer(language: Language): TestServer {
  return {
    getInsertions: () => [],
    chooseLanguage: () => undefined,
    prepareInsertion: (template) => preparationOf(template),
    insertPlan: () => pnlInsertion(language),
    readProgress: () => null,
    openSheet: () => undefined,
    readSheets: () => pnlInsertion(language).sheets,
    readInsertion: () => standing(preparationOf('hadi').template, {}, language),
    carryOut: (change) => inverseOf(change, true),
    undoInsertion: () => ({ done: pnlInsertion(language).sheets.map(({ name }) => name) }),
    insertFunction: () => ({
      at: language === 'ru' ? 'Лист1!B2:E5' : 'Sheet1!B2:E5',
      isExample: false,
      inputs: [],
    }),
    startSelfCheck: () => undefined,
    readSelfCheck: () => selfCheckReport[language],
  };
}

/** One call the page made. */
export interface Call {
  readonly name: string;
  readonly request: readonly unknown[];
}

/** The open sidebar with what it has asked of the server and of the network so far. */
export interface OpenSidebar {
  readonly page: Page;
  readonly calls: readonly Call[];
  readonly loads: readonly string[];
}

const address = 'https://sidebar.test/';

/** Google shows the page in a sandboxed frame that is not given the clipboard. */
const googleFrame = {
  'content-security-policy': 'sandbox allow-scripts allow-forms allow-popups',
  'permissions-policy': 'clipboard-write=()',
};

/** How the menu opens the page. */
export interface Opening {
  readonly language: Language;
  readonly page?: SidebarPage;
  readonly catalog?: Catalog;
}

/** Opens the built sidebar, 300 px wide, in a sandbox like Google's, upon the given server. */
export async function openSidebar(
  browser: Browser,
  server: TestServer,
  opening: Opening,
): Promise<OpenSidebar> {
  const html = openedPage(opening);
  const calls: Call[] = [];
  const loads: string[] = [];
  const page = await browser.newPage({
    viewport: { width: 300, height: 700 },
    reducedMotion: 'reduce',
  });
  await page.route('**/*', (route) => {
    loads.push(route.request().url());
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: googleFrame,
      body: html,
    });
  });
  await page.exposeFunction('answerCall', async (name: keyof Server, request: unknown[]) => {
    calls.push({ name, request });
    const answer = server[name] as (...request: unknown[]) => unknown;
    try {
      return { value: await answer(...request) };
    } catch (failure) {
      return { failure: String(failure instanceof Error ? failure.message : failure) };
    }
  });
  await page.addInitScript(installGoogle);
  await page.goto(address);
  return { page, calls, loads };
}

/** What the page has sent with its calls of one function, in order. */
export function requestsOf(sidebar: OpenSidebar, name: keyof Server): readonly Call['request'][] {
  return sidebar.calls.filter((call) => call.name === name).map(({ request }) => request);
}

/** The text of the element with that test id. */
export function textOf({ page }: OpenSidebar, testId: string): Promise<string | null> {
  return page.getByTestId(testId).textContent();
}

/** Runs in the page: Google's caller, which passes values as JSON. */
function installGoogle(): void {
  type Handler = (value: unknown) => void;
  type Answer = { value?: unknown; failure?: string };
  const host = window as unknown as {
    answerCall(name: string, request: unknown[]): Promise<Answer>;
    google: unknown;
  };
  const runner = (succeed: Handler, fail: Handler): unknown =>
    new Proxy(Object.create(null), {
      get: (_, name: string) => {
        if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, fail);
        if (name === 'withFailureHandler') return (handler: Handler) => runner(succeed, handler);
        return (...request: unknown[]) => {
          void host.answerCall(name, JSON.parse(JSON.stringify(request))).then((answer) => {
            if (answer.failure === undefined) succeed(answer.value);
            else fail(new Error(answer.failure));
          });
        };
      },
    });
  host.google = {
    script: {
      run: runner(
        () => undefined,
        () => undefined,
      ),
    },
  };
}

function openedPage({ language, page = 'templates', catalog: offered }: Opening): string {
  const html = builtSidebar()
    .replace('data-page="templates"', `data-page="${page}"`)
    .replace('data-language="en"', `data-language="${language}"`);
  return offered === undefined
    ? html
    : html.replace(jsonScript('catalog', catalog), () => jsonScript('catalog', offered));
}

let built: string | undefined;

/** Builds the sidebar as the add-on gets it. The builder is an ES module, which jest cannot load. */
export function builtSidebar(): string {
  built ??= newlyBuiltSidebar();
  return built;
}

function newlyBuiltSidebar(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pult-sidebar-'));
  const outfile = join(folder, 'Sidebar.html');
  const script = `
    import { readFileSync } from 'node:fs';
    import { buildSidebar } from './src/sidebar/build.mjs';
    const catalog = JSON.parse(readFileSync(0, 'utf8'));
    await buildSidebar({ outfile: ${JSON.stringify(outfile)}, catalog });
  `;
  const input = JSON.stringify(catalog);
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { input });
  const html = readFileSync(outfile, 'utf8');
  rmSync(folder, { recursive: true });
  return html;
}

/** What axe-core objects to in the page as it is now, one line each. */
export async function accessibilityViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** A promise that a test keeps open until it wants the server to answer. */
export function pending<Value>(): {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
} {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
