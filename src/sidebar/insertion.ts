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
      return insertedNotice(desk, insertion);
    } finally {
      stop();
    }
  };
}

/** What is in the bar when the sidebar opens: the insertion that can still be undone. */
export function lastInsertionNotice(desk: Desk): Notice {
  const { lastInsertion } = desk.catalog;
  return lastInsertion === null ? { kind: 'quiet' } : reminder(desk, lastInsertion);
}

function insertedNotice(desk: Desk, insertion: Insertion): Notice {
  const text = fill(desk.words.inserted, { title: insertion.title });
  return { kind: 'done', text, offers: offersFor(desk, insertion) };
}

function reminder(desk: Desk, insertion: Insertion): Notice {
  const text = fill(desk.words.lastInserted, { title: insertion.title });
  return { kind: 'reminder', text, offers: offersFor(desk, insertion) };
}

function offersFor(desk: Desk, insertion: Insertion): Offers {
  const choosing = (task: Task) => () => void desk.perform(keepingOffers(desk, insertion, task));
  return {
    links: {
      caption: desk.words.openSheet,
      items: insertion.sheets.map(({ id, name }, index) => ({
        label: name,
        testId: `open-sheet-${index + 1}`,
        choose: choosing(async () => {
          await callServer('openSheet', id);
          return reminder(desk, insertion);
        }),
      })),
    },
    buttons: [
      { label: desk.words.undo, testId: 'undo', choose: choosing(undoing(desk, insertion)) },
    ],
  };
}

function undoing(desk: Desk, insertion: Insertion): Task {
  const { words } = desk;
  return async (show) => {
    const removed = await withConsent(
      (agreed) => {
        const text = fill(words.undoing, { title: insertion.title });
        show({ kind: 'working', text, progress: null });
        return callServer('undoInsertion', { insertion: insertion.id, agreed });
      },
      asking(show, { yes: words.removeSheets, no: words.keepSheets }),
    );
    if (removed === null) return reminder(desk, insertion);
    return { kind: 'done', text: fill(words.undone, { sheets: removed.join(', ') }) };
  };
}

/** After a failure the insertion is still there, so its sheets and the undo stay on offer. */
function keepingOffers(desk: Desk, insertion: Insertion, task: Task): Task {
  return async (show) => {
    try {
      return await task(show);
    } catch (failure) {
      const text = failureSentence(failure, desk.words);
      return { kind: 'failed', text, offers: offersFor(desk, insertion) };
    }
  };
}
