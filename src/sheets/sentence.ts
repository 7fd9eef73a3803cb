import type { Text } from '../language';
import { sentences } from './sentences';
import { inUsersLanguage } from './user-language';

/** A failure that is told to the user, in either language. */
export class Sentence extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

/** Does the work; whatever goes wrong is told in a sentence of the user's language. */
export function inSentences<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (failure) {
    throw new Error(inUsersLanguage(textOf(failure)));
  }
}

function textOf(failure: unknown): Text {
  return failure instanceof Sentence ? failure.text : sentences.failed(reasonOf(failure));
}

/** A failure in one line, as its maker worded it. */
export function reasonOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
