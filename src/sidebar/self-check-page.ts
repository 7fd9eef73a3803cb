import type { SelfCheckReport } from '../sheets/protocol';
import type { PageContext, Task } from './page-context';
import { h } from './element';
import { pause } from './pause';
import { callServer } from './server';
import { fill, type Words } from './words';

const pauseMilliseconds = 1000;

const signs = { ok: '✓', differs: '✕', note: 'i' } as const;

/** The page of the self-check: a button, then what was found. */
export function selfCheckPage(context: PageContext): readonly HTMLElement[] {
  const { words } = context;
  const findings = h('div', { class: 'findings' });
  const checking: Task = async (show) => {
    findings.replaceChildren();
    show({ kind: 'working', text: words.checking, progress: null });
    await callServer('startSelfCheck');
    const report = await calculatedReport();
    findings.replaceChildren(...reportParts(context, report));
    const { passed, failed } = report;
    return { kind: 'done', text: fill(words.checked, { passed, failed }) };
  };
  return [
    h('p', {}, words.selfCheckPurpose),
    h(
      'button',
      {
        type: 'button',
        class: 'primary',
        'data-task': true,
        'data-testid': 'run-self-check',
        click: () => void context.perform(checking),
      },
      words.runSelfCheck,
    ),
    findings,
  ];
}

/** Sheets calculates between the calls; the server itself stops waiting after a while. */
async function calculatedReport(): Promise<SelfCheckReport> {
  let report: SelfCheckReport | null = null;
  while (report === null) {
    await pause(pauseMilliseconds);
    report = await callServer('readSelfCheck');
  }
  return report;
}

function reportParts(
  { words, perform }: PageContext,
  report: SelfCheckReport,
): readonly HTMLElement[] {
  const text = h('textarea', { readonly: true, rows: '8', 'aria-label': words.report });
  text.value = report.text;
  text.hidden = true;
  const copying: Task = async () => {
    if (await copied(report.text)) return { kind: 'done', text: words.copied };
    text.hidden = false;
    text.focus();
    text.select();
    return { kind: 'done', text: words.copyByHand };
  };
  return [
    h('h2', {}, words.results),
    h('ul', { class: 'lines' }, ...report.lines.map((line) => lineItem(line, words))),
    h(
      'button',
      {
        type: 'button',
        'data-task': true,
        'data-testid': 'copy-report',
        click: () => void perform(copying),
      },
      words.copyReport,
    ),
    text,
  ];
}

function lineItem({ state, text }: SelfCheckReport['lines'][number], words: Words): HTMLElement {
  return h(
    'li',
    { class: state },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, signs[state]),
    h('div', {}, h('strong', {}, words[state]), h('p', {}, text)),
  );
}

/** False when the browser keeps the clipboard closed, as it may inside Google's frame. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
