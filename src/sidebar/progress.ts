import type { Progress } from '../sheets/protocol';
import { pause } from './pause';
import { callServer } from './server';

const pauseMilliseconds = 500;

/** Polls the server for the insertion's progress until the returned function is called. */
export function followProgress(report: (progress: Progress) => void): () => void {
  let stopped = false;

  async function follow(): Promise<void> {
    while (!stopped) {
      await pause(pauseMilliseconds);
      // A lost answer only means that the count pauses for a moment.
      const progress = stopped ? null : await callServer('readProgress').catch(() => null);
      if (!stopped && progress !== null) report(progress);
    }
  }

  void follow();
  return () => {
    stopped = true;
  };
}
