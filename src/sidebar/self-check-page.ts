import type { Text } from '../language';
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

function reportParts(context: PageContext, report: SelfCheckReport): readonly HTMLElement[] {
  const { say } = context;
  const summary = say(words.summary(report.passed, report.failed, report.slow));
  const inState = (...states: readonly Line['state'][]): readonly Line[] =>
    report.lines.filter(({ state }) => states.includes(state));
  const notes = inState('note');
  return [
    h('h2', { 'data-testid': 'summary' }, summary),
    lineList([...inState('differs'), ...inState('slow')], say),
    ...copying(context, `${summary}\n${report.text}`),
    foldedLines('notes', words.notes(notes.length), notes, say),
    foldedLines('passed', words.inOrder(report.passed), inState('ok'), say),
  ];
}

function foldedLines(testId: string, title: Text, lines: readonly Line[], say: Say): HTMLElement {
  return foldingCard(testId, [h('h3', {}, say(title))], [lineList(lines, say)]);
}

/** A button that copies the report, and the report itself for a browser that does not let it. */
function copying({ say, perform }: PageContext, report: string): readonly HTMLElement[] {
  const text = h('textarea', { readonly: true, rows: '8', 'aria-label': say(words.report) });
  text.value = report;
  text.hidden = true;
  const copy: Task = async () => {
    if (await copied(report)) return { kind: 'done', text: say(words.copied) };
    text.hidden = false;
    text.focus();
    text.select();
    return { kind: 'done', text: say(words.copyByHand) };
  };
  const button = h(
    'button',
    {
      type: 'button',
      'data-task': true,
      'data-testid': 'copy-report',
      click: () => void perform(copy),
    },
    say(words.copyReport),
  );
  return [button, text];
}

function lineList(lines: readonly Line[], say: Say): HTMLElement {
  return h('ul', { class: 'lines' }, ...lines.map((line) => lineItem(line, say)));
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
