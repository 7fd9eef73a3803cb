import { userLanguage } from './user-language';
import { serverWords, type ServerWords } from './words';

/** An error whose message is a sentence for the user. */
export class Sentence extends Error {
  constructor(say: (words: ServerWords) => string) {
    super(say(serverWords(userLanguage())));
    this.name = 'Sentence';
  }
}

/** Does the work; whatever goes wrong is told in a sentence of the user's language. */
export function inSentences<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (failure) {
    if (failure instanceof Sentence) throw failure;
    throw new Sentence((words) => words.failed(reasonOf(failure)));
  }
}

/** A failure in one line, as its maker worded it. */
export function reasonOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
