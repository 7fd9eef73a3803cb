import type { Progress } from '../sheets/protocol';
import { pause } from './pause';
import { callServer } from './server';

const pauseMilliseconds = 500;

/** Asks the server how far the insertion is, again and again, until the returned function is called. */
export function followProgress(report: (progress: Progress) => void): () => void {
  let stopped = false;

  async function follow(): Promise<void> {
    while (!stopped) {
      await pause(pauseMilliseconds);
      // A lost answer only means that the count stands still for a moment.
      const progress = stopped ? null : await callServer('readProgress').catch(() => null);
      if (!stopped && progress !== null) report(progress);
    }
  }

  void follow();
  return () => {
    stopped = true;
  };
}
