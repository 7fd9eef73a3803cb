import type { Progress } from '../sheets/protocol';
import { callServer } from './server';

const pauseMilliseconds = 500;

/** Asks the server how far the insertion is, again and again, until the returned function is called. */
export function followProgress(report: (progress: Progress) => void): () => void {
  let stopped = false;

  async function ask(): Promise<void> {
    // A lost answer only means that the count stands still for a moment.
    const progress = await callServer('readProgress').catch(() => null);
    if (stopped) return;
    if (progress !== null) report(progress);
    askLater();
  }

  function askLater(): void {
    setTimeout(() => {
      if (!stopped) void ask();
    }, pauseMilliseconds);
  }

  askLater();
  return () => {
    stopped = true;
  };
}
