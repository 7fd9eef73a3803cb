import type { Catalog } from '../sheets/protocol';
import type { Notice, Show } from './notice';
import { failureSentence } from './server';
import type { Words } from './words';

/** A piece of work: may show notices on its way and ends with the last one. */
export type Task = (show: Show) => Promise<Notice>;

/** What every page works with. */
export interface Desk {
  readonly catalog: Catalog;
  readonly words: Words;
  /** Does the task, unless another one is still being done. */
  readonly perform: (task: Task) => Promise<void>;
}

/** Makes `perform` for the page under `root`: one task at a time, failures told as sentences. */
export function createPerform(
  root: HTMLElement,
): (task: Task, show: Show, words: Words) => Promise<void> {
  let busy = false;

  function setBusy(value: boolean): void {
    busy = value;
    // Not `disabled`: a disabled button would lose the keyboard's focus.
    for (const button of root.querySelectorAll('[data-task]')) {
      button.setAttribute('aria-disabled', String(value));
    }
  }

  return async (task, show, words) => {
    if (busy) return;
    setBusy(true);
    try {
      show(await task(show));
    } catch (failure) {
      show({ kind: 'failed', text: failureSentence(failure, words) });
    } finally {
      setBusy(false);
    }
  };
}
