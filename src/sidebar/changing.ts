import type { Change } from '../changes/change';
import { clearedSample } from '../changes/cleared-sample';
import { fixed, type Fixed } from '../changes/fixed';
import { carriedValues, type CarriedValue, withCarried } from '../changes/rolled';
import type { FixCard, Insertion } from '../sheets/protocol';
import { insertingPlanned } from './insertion';
import { insertedWords as words } from './inserted-words';
import { asking, type Notice, type Show } from './notice';
import type { PageContext, Task } from './page-context';
import { plannedInsertion } from './planning';
import { callServer } from './server';

/** Clears what still stands of an insertion's sample. */
export function clearing(context: PageContext, insertion: Insertion): Task {
  const { say } = context;
  return async (show) => {
    showWorking(show, say(words.clearing(insertion.title)));
    const cleared = clearedSample(await callServer('readInsertion', insertion.id));
    if ('refused' in cleared) return refusal(context, cleared);
    const { change, keptRows, keptCells } = cleared;
    const kept = keptRows + keptCells > 0 ? [say(words.kept(keptRows, keptCells))] : [];
    return carryingOut(context, insertion, change, [say(words.cleared), ...kept].join(' '));
  };
}

/** Fixes what is computed today; asks before an older fixing is lost. */
export function fixing(context: PageContext, insertion: Insertion, card: FixCard): Task {
  const { say } = context;
  return async (show) => {
    const working = (): void => showWorking(show, `${card.command}…`);
    working();
    const inserted = await callServer('readInsertion', insertion.id);
    const fix = inserted.template.fixes?.find(({ key }) => key === card.key);
    if (!fix) throw new Error(`${inserted.template.id} has no fix ${card.key}`);
    const found = fixed(fix, inserted);
    if ('refused' in found) return refusal(context, found);
    const question = questionBefore(context, found);
    const ask = asking(show, { yes: say(words.replace), no: say(words.keep) });
    if (question !== null && !(await ask(question))) return { kind: 'quiet' };
    working();
    const count = found.change.blocks.reduce((sum, { after }) => sum + after.flat().length, 0) - 1;
    return carryingOut(context, insertion, found.change, say(words.fixed(card.command, count)));
  };
}

/** Inserts the template anew, beginning with what the old one ended with. */
export function beginningNewYear(context: PageContext, insertion: Insertion): Task {
  const { say } = context;
  return async (show) => {
    showWorking(show, `${say(words.newYear)}…`);
    const inserted = await callServer('readInsertion', insertion.id);
    const carried = carriedValues(inserted);
    if ('refused' in carried) return refusal(context, carried);
    const { language, currency } = inserted;
    const money = currency ? { currency } : {};
    const choice = { template: insertion.template, language, ...money, sampleData: false };
    const preparation = await callServer('prepareInsertion', insertion.template);
    const request = plannedInsertion(preparation, choice);
    const plan = withCarried(request.plan, carried);
    const task = insertingPlanned(
      context,
      insertion.title,
      { ...request, plan },
      said(context, carried),
    );
    return task(show);
  };
}

/** What was carried over, and what could not be because it shows nothing yet. */
function said({ say }: PageContext, carried: readonly CarriedValue[]): string {
  const given = titlesOf(carried.filter(({ value }) => value !== ''));
  const missing = titlesOf(carried.filter(({ isMissing }) => isMissing));
  return [
    ...(given.length > 0 ? [say(words.carried(some(given, say)))] : []),
    ...(missing.length > 0 ? [say(words.notCarried(some(missing, say)))] : []),
  ].join(' ');
}

function titlesOf(carried: readonly CarriedValue[]): string[] {
  return [...new Set(carried.map(({ title }) => title))];
}

const LONGEST_LIST = 4;

function some(titles: readonly string[], say: PageContext['say']): string {
  const more = titles.length - LONGEST_LIST;
  const shown = titles.slice(0, LONGEST_LIST).join(', ');
  return more > 0 ? `${shown} ${say(words.more(more))}` : shown;
}

async function carryingOut(
  context: PageContext,
  insertion: Insertion,
  change: Change,
  text: string,
): Promise<Notice> {
  const { say, insertions } = context;
  const inverse = await callServer('carryOut', change);
  const changed = { ...insertion, sampleData: change.sampleData };
  insertions.put(changed);
  const undo = {
    label: say(words.undoChange),
    testId: 'undo-change',
    choose: () => void context.perform(takingBack(context, changed, inverse)),
  };
  return { kind: 'done', text, offers: { buttons: [undo] } };
}

function takingBack(context: PageContext, insertion: Insertion, inverse: Change): Task {
  const { say, insertions } = context;
  return async (show) => {
    showWorking(show, say(words.undoingChange));
    await callServer('carryOut', inverse);
    insertions.put({ ...insertion, sampleData: inverse.sampleData });
    return { kind: 'done', text: say(words.changeUndone) };
  };
}

function questionBefore({ say, language }: PageContext, found: Fixed): string | null {
  const { fixedOn, overwrites } = found;
  if (fixedOn !== null) return say(words.fixedBefore(dayIn(language, fixedOn)));
  return overwrites ? say(words.filledBefore) : null;
}

const FIRST_SERIAL = 25_569;
const DAY_MS = 86_400_000;

/** A day as one writes it in that language; what is no day stays as it is. */
function dayIn(language: string, serial: Fixed['fixedOn']): string {
  if (typeof serial !== 'number') return String(serial);
  const date = new Date((serial - FIRST_SERIAL) * DAY_MS);
  return date.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}

function refusal(
  { say }: PageContext,
  { refused }: { refused: Parameters<PageContext['say']>[0] },
): Notice {
  return { kind: 'failed', text: say(refused) };
}

function showWorking(show: Show, text: string): void {
  show({ kind: 'working', text, progress: null });
}
