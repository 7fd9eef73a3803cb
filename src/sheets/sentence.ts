import type { Text } from '../language';
import { sentences } from './sentences';
import { inUsersLanguage } from './user-language';

/** A failure reported to the user, in either language. */
export class Sentence extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

/** Does the work; any failure becomes a sentence in the user's language. */
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

/** A failure in one line, as originally worded. */
export function reasonOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
