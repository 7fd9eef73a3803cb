import type { Language } from '../language';
import type { Cards } from '../sheets/protocol';
import type { Insertions } from './insertions';
import type { Notice, Show } from './notice';
import { failureSentence } from './server';
import type { Say } from './words';

/** A piece of work: may show notices along the way and ends with the last one. */
export type Task = (show: Show) => Promise<Notice>;

/** The tools every page of the sidebar uses, in one language. */
export interface PageContext {
  readonly language: Language;
  readonly cards: Cards;
  readonly insertions: Insertions;
  readonly say: Say;
  /** Does the task, unless another one is still running. */
  readonly perform: (task: Task) => Promise<void>;
}

/** Does one task at a time for the page under `root`, and shows failures as sentences. */
export interface Performer {
  readonly isBusy: () => boolean;
  readonly perform: (task: Task, show: Show, say: Say) => Promise<void>;
}

/** Makes the one performer of a page. */
export function createPerformer(root: HTMLElement): Performer {
  let busy = false;

  function setBusy(value: boolean): void {
    busy = value;
    // Not `disabled`: a disabled button would lose the keyboard's focus.
    for (const button of root.querySelectorAll('[data-task]')) {
      button.setAttribute('aria-disabled', String(value));
    }
  }

  async function perform(task: Task, show: Show, say: Say): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      show(await task(show));
    } catch (failure) {
      show({ kind: 'failed', text: failureSentence(failure, say) });
    } finally {
      setBusy(false);
    }
  }

  return { isBusy: () => busy, perform };
}
