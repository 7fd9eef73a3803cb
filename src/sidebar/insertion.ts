import type { InsertedSheet, Insertion, InsertPlanRequest } from '../sheets/protocol';
import type { PageContext, Task } from './page-context';
import { asking, withConsent, type Notice, type Offers } from './notice';
import { plannedInsertion, type TemplateChoice } from './planning';
import { followProgress } from './progress';
import { callServer, failureSentence } from './server';
import { words } from './words';

/** Plans a template for the open spreadsheet and inserts it. */
export function inserting(context: PageContext, title: string, choice: TemplateChoice): Task {
  return async (show) => {
    const text = context.say(words.inserting(title));
    show({ kind: 'working', text, progress: null });
    const preparation = await callServer('prepareInsertion', choice.template);
    return insertingPlanned(context, title, plannedInsertion(preparation, choice))(show);
  };
}

/** Inserts what is planned, showing progress; what is to be known of it is said with the confirmation. */
export function insertingPlanned(
  context: PageContext,
  title: string,
  request: InsertPlanRequest,
  known = '',
): Task {
  const { say } = context;
  return async (show) => {
    const text = say(words.inserting(title));
    show({ kind: 'working', text, progress: null });
    const stop = followProgress((progress) => show({ kind: 'working', text, progress }));
    try {
      const insertion = await callServer('insertPlan', request);
      context.insertions.put(insertion);
      const inserted = `${say(words.inserted(insertion.title))} ${known}`.trim();
      return { kind: 'done', text: inserted, offers: offersFor(context, insertion) };
    } finally {
      stop();
    }
  };
}

/**
 * The bar's content when the sidebar opens: the insertion that can still be undone. Its sheets may have other names by
 * now; its card asks for them, so here they are not offered.
 */
export function lastInsertionNotice(
  context: PageContext,
  insertion: Insertion | undefined,
): Notice {
  return insertion?.isRecent ? reminder(context, { ...insertion, sheets: [] }) : { kind: 'quiet' };
}

function reminder(context: PageContext, insertion: Insertion): Notice {
  const text = context.say(words.lastInserted(insertion.title));
  return { kind: 'reminder', text, offers: offersFor(context, insertion) };
}

function offersFor(context: PageContext, insertion: Insertion): Offers {
  const choosing = (task: Task) => () =>
    void context.perform(keepingOffers(context, insertion, task));
  const items = shownSheets(insertion).map(({ id, name }, index) => ({
    label: name,
    testId: `open-sheet-${index + 1}`,
    choose: choosing(async () => {
      await callServer('openSheet', id);
      return reminder(context, insertion);
    }),
  }));
  return {
    ...(items.length > 0 ? { links: { caption: context.say(words.openSheet), items } } : {}),
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
    context.insertions.drop(insertion.id);
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
