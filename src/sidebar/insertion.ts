import type { InsertedSheet, Insertion } from '../sheets/protocol';
import type { PageContext, Task } from './page-context';
import { asking, withConsent, type Notice, type Offers } from './notice';
import { plannedInsertion, type TemplateChoice } from './planning';
import { followProgress } from './progress';
import { callServer, failureSentence } from './server';
import { words } from './words';

/** Inserts a template, showing progress. */
export function inserting(context: PageContext, title: string, choice: TemplateChoice): Task {
  return async (show) => {
    const text = context.say(words.inserting(title));
    show({ kind: 'working', text, progress: null });
    const stop = followProgress((progress) => show({ kind: 'working', text, progress }));
    try {
      const preparation = await callServer('prepareInsertion', choice.template);
      const insertion = await callServer('insertPlan', plannedInsertion(preparation, choice));
      return insertedNotice(context, insertion);
    } finally {
      stop();
    }
  };
}

/** The bar's content when the sidebar opens: the insertion that can still be undone. */
export function lastInsertionNotice(context: PageContext, insertion: Insertion | null): Notice {
  return insertion === null ? { kind: 'quiet' } : reminder(context, insertion);
}

function insertedNotice(context: PageContext, insertion: Insertion): Notice {
  const text = context.say(words.inserted(insertion.title));
  return { kind: 'done', text, offers: offersFor(context, insertion) };
}

function reminder(context: PageContext, insertion: Insertion): Notice {
  const text = context.say(words.lastInserted(insertion.title));
  return { kind: 'reminder', text, offers: offersFor(context, insertion) };
}

function offersFor(context: PageContext, insertion: Insertion): Offers {
  const choosing = (task: Task) => () =>
    void context.perform(keepingOffers(context, insertion, task));
  return {
    links: {
      caption: context.say(words.openSheet),
      items: shownSheets(insertion).map(({ id, name }, index) => ({
        label: name,
        testId: `open-sheet-${index + 1}`,
        choose: choosing(async () => {
          await callServer('openSheet', id);
          return reminder(context, insertion);
        }),
      })),
    },
    buttons: [
      {
        label: context.say(words.undo),
        testId: 'undo',
        choose: choosing(undoing(context, insertion)),
      },
    ],
  };
}

function shownSheets({ sheets }: Insertion): readonly InsertedSheet[] {
  return sheets.filter(({ hidden }) => !hidden);
}

function undoing(context: PageContext, insertion: Insertion): Task {
  const { say } = context;
  return async (show) => {
    const removed = await withConsent(
      (agreed) => {
        const text = say(words.undoing(insertion.title));
        show({ kind: 'working', text, progress: null });
        return callServer('undoInsertion', { insertion: insertion.id, agreed });
      },
      asking(show, { yes: say(words.removeSheets), no: say(words.keepSheets) }),
    );
    if (removed === null) return reminder(context, insertion);
    return { kind: 'done', text: say(words.undone(removed.join(', '))) };
  };
}

/** After a failure the insertion is still there, so its sheets and the undo stay available. */
function keepingOffers(context: PageContext, insertion: Insertion, task: Task): Task {
  return async (show) => {
    try {
      return await task(show);
    } catch (failure) {
      const text = failureSentence(failure, context.say);
      return { kind: 'failed', text, offers: offersFor(context, insertion) };
    }
  };
}
