import { Sentence } from './sentence';
import { sentences } from './sentences';

const PATIENCE_MS = 3000;

/** Runs `work` while no one else inserts into or removes sheets from this spreadsheet through the add-on. */
export function alone<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new Sentence(sentences.busy);
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
