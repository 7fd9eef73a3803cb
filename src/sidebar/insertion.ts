import type { InsertTemplateRequest, Insertion } from '../sheets/protocol';
import type { Desk, Task } from './desk';
import { asking, withConsent, type Notice, type Offers } from './notice';
import { followProgress } from './progress';
import { callServer, failureSentence } from './server';
import { fill } from './words';

/** Inserts a template, telling how far it is. */
export function inserting(desk: Desk, title: string, request: InsertTemplateRequest): Task {
  return async (show) => {
    const text = fill(desk.words.inserting, { title });
    show({ kind: 'working', text, progress: null });
    const stop = followProgress((progress) => show({ kind: 'working', text, progress }));
    try {
      const insertion = await callServer('insertTemplate', request);
      return insertedNotice(desk, insertion, desk.words.inserted);
    } finally {
      stop();
    }
  };
}

/** What is in the bar when the sidebar opens: the insertion that can still be undone. */
export function lastInsertionNotice(desk: Desk): Notice {
  const { lastInsertion } = desk.catalog;
  if (lastInsertion === null) return { kind: 'quiet' };
  return insertedNotice(desk, lastInsertion, desk.words.lastInserted);
}

function insertedNotice(desk: Desk, insertion: Insertion, sentence: string): Notice {
  const text = fill(sentence, { title: insertion.title });
  const done: Notice = { kind: 'done', text, offers: offersFor(desk, insertion, () => done) };
  return done;
}

function offersFor(desk: Desk, insertion: Insertion, back: () => Notice): Offers {
  const offering = (task: Task) => () => void desk.perform(orFailure(desk, insertion, task));
  return {
    links: {
      caption: desk.words.openSheet,
      items: insertion.sheets.map(({ id, name }, index) => ({
        label: name,
        testId: `open-sheet-${index + 1}`,
        choose: offering(async () => {
          await callServer('openSheet', id);
          return back();
        }),
      })),
    },
    buttons: [
      {
        label: desk.words.undo,
        testId: 'undo',
        choose: offering(undoing(desk, insertion, back)),
      },
    ],
  };
}

function undoing({ words }: Desk, insertion: Insertion, back: () => Notice): Task {
  return async (show) => {
    const request = { insertion: insertion.id };
    const removed = await withConsent(
      (agreed) => {
        const text = fill(words.undoing, { title: insertion.title });
        show({ kind: 'working', text, progress: null });
        return callServer('undoInsertion', { ...request, agreed });
      },
      asking(show, { yes: words.removeSheets, no: words.keepSheets }),
    );
    if (removed === null) return back();
    return { kind: 'done', text: fill(words.undone, { sheets: removed.join(', ') }) };
  };
}

/** A failure that leaves the insertion in place still offers its sheets and the undo. */
function orFailure(desk: Desk, insertion: Insertion, task: Task): Task {
  return async (show) => {
    try {
      return await task(show);
    } catch (failure) {
      const offers = offersFor(desk, insertion, () =>
        insertedNotice(desk, insertion, desk.words.lastInserted),
      );
      return { kind: 'failed', text: failureSentence(failure, desk.words), offers };
    }
  };
}
