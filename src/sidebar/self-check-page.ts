import type { SelfCheckReport } from '../sheets/protocol';
import type { PageContext, Task } from './page-context';
import { foldingCard } from './card-list';
import { h } from './element';
import { pause } from './pause';
import { callServer } from './server';
import { words, type Say } from './words';

const pauseMilliseconds = 1000;

const signs = { ok: '✓', differs: '✕', slow: '…', note: 'i' } as const;

type Line = SelfCheckReport['lines'][number];

/** The page of the self-check: a button, then what was found. */
export function selfCheckPage(context: PageContext): readonly HTMLElement[] {
  const { say } = context;
  const findings = h('div', { class: 'findings' });
  const checking: Task = async (show) => {
    findings.replaceChildren();
    show({ kind: 'working', text: say(words.checking), progress: null });
    await callServer('startSelfCheck');
    const report = await calculatedReport();
    findings.replaceChildren(...reportParts(context, report));
    return { kind: 'done', text: say(words.checked) };
  };
  return [
    h('p', {}, say(words.selfCheckPurpose)),
    h(
      'button',
      {
        type: 'button',
        class: 'primary',
        'data-task': true,
        'data-testid': 'run-self-check',
        click: () => void context.perform(checking),
      },
      say(words.runSelfCheck),
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
  { say, perform }: PageContext,
  report: SelfCheckReport,
): readonly HTMLElement[] {
  const text = h('textarea', { readonly: true, rows: '8', 'aria-label': say(words.report) });
  text.value = report.text;
  text.hidden = true;
  const copying: Task = async () => {
    if (await copied(report.text)) return { kind: 'done', text: say(words.copied) };
    text.hidden = false;
    text.focus();
    text.select();
    return { kind: 'done', text: say(words.copyByHand) };
  };
  return [
    h('h2', {}, say(words.results)),
    h('p', { 'data-testid': 'summary' }, summaryOf(report, say)),
    lineList(
      report.lines.filter(({ state }) => state !== 'ok'),
      say,
    ),
    foldingCard(
      'passed',
      [h('h3', {}, say(words.inOrder(report.passed)))],
      [
        lineList(
          report.lines.filter(({ state }) => state === 'ok'),
          say,
        ),
      ],
    ),
    h(
      'button',
      {
        type: 'button',
        'data-task': true,
        'data-testid': 'copy-report',
        click: () => void perform(copying),
      },
      say(words.copyReport),
    ),
    text,
  ];
}

/** What needs attention first: differences, what was too slow, then notes. */
function lineList(lines: readonly Line[], say: Say): HTMLElement {
  const order = ['differs', 'slow', 'note', 'ok'];
  const sorted = [...lines].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return h('ul', { class: 'lines' }, ...sorted.map((line) => lineItem(line, say)));
}

function summaryOf({ passed, failed, slow }: SelfCheckReport, say: Say): string {
  return say(words.summary(passed, failed, slow));
}

function lineItem({ state, text }: Line, say: Say): HTMLElement {
  return h(
    'li',
    { class: state },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, signs[state]),
    h('div', {}, h('strong', {}, say(words[state])), h('p', {}, text)),
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
