import type { Server } from '../sheets/protocol';
import { words, type Say } from './words';

type Handler<Value> = (value: Value) => void;

/** Google's caller of server functions, as far as the page uses it. */
interface Run extends Record<keyof Server, (...request: readonly unknown[]) => void> {
  withSuccessHandler(handler: Handler<never>): Run;
  withFailureHandler(handler: Handler<unknown>): Run;
}

declare const google: { readonly script: { readonly run: Run } };

/** Calls one function of the server; the promise fails when the function throws. */
export function callServer<Name extends keyof Server>(
  name: Name,
  ...request: Parameters<Server[Name]>
): Promise<ReturnType<Server[Name]>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(reject)
      [name](...request);
  });
}

/** The sentence to show when a call failed: the server's own one, or ours for a broken connection. */
export function failureSentence(failure: unknown, say: Say): string {
  const text = failure instanceof Object && 'message' in failure ? String(failure.message) : '';
  if (/NetworkError|HTTP \d+/.test(text)) return say(words.noConnection);
  if (/PERMISSION_DENIED|Authorization is required/i.test(text)) return say(words.severalAccounts);
  // Apps Script puts the name of the error before the message it was thrown with.
  return text.replace(/^[A-Z][A-Za-z]*: /, '') || say(words.unknownFailure);
}
