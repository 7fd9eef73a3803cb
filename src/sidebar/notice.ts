import type { Outcome, Progress } from '../sheets/protocol';

/** Something the user may do next, offered with a message. */
export interface Offer {
  readonly label: string;
  readonly testId: string;
  readonly choose: () => void;
}

/** What a message offers: links under a caption, then buttons. */
export interface Offers {
  readonly links?: { readonly caption: string; readonly items: readonly Offer[] };
  readonly buttons?: readonly Offer[];
}

/** What the message bar shows: one thing at a time. */
export type Notice =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'working'; readonly text: string; readonly progress: Progress | null }
  | {
      readonly kind: 'done' | 'reminder' | 'failed';
      readonly text: string;
      readonly offers?: Offers;
    }
  | Question;

/** A question the user answers before the work continues. */
export interface Question {
  readonly kind: 'question';
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly answer: (agreed: boolean) => void;
}

/** Shows a notice. */
export type Show = (notice: Notice) => void;

/** Calls, asks the question the call returns, and calls again with consent; null when refused. */
export async function withConsent<Done>(
  call: (agreed: boolean) => Promise<Outcome<Done>>,
  ask: (question: string) => Promise<boolean>,
): Promise<Done | null> {
  let outcome = await call(false);
  while ('question' in outcome) {
    if (!(await ask(outcome.question))) return null;
    outcome = await call(true);
  }
  return outcome.done;
}

/** Shows the question and waits for the answer. */
export function asking(
  show: Show,
  answers: { readonly yes: string; readonly no: string },
): (question: string) => Promise<boolean> {
  return (text) =>
    new Promise((answer) => {
      show({ kind: 'question', text, ...answers, answer });
    });
}
