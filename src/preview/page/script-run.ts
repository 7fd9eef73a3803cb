/** What the sidebar's page asks of its host. */
export type Request =
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly values: unknown[] }
  | { readonly kind: 'close' };

/** What the host answers to a call. */
export type Answer =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

/**
 * Puts `google.script.run` and `google.script.host` into the sidebar's page. Its text is sent
 * into the frame, so it may use nothing outside itself.
 */
export function installScriptRun(): void {
  interface Handlers {
    success?: (value: unknown, user: unknown) => void;
    failure?: (error: Error, user: unknown) => void;
    user?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let calls = 0;

  window.addEventListener('message', ({ data, source }: MessageEvent<Answer>) => {
    const handlers = source === window.parent ? waiting.get(data.id) : undefined;
    if (!handlers) return;
    waiting.delete(data.id);
    if (data.kind === 'answer') handlers.success?.(data.value, handlers.user);
    else if (handlers.failure) handlers.failure(new Error(data.message), handlers.user);
    else console.error(`Uncaught ${data.message}`);
  });

  const post = (request: Request): void => window.parent.postMessage(request, '*');

  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'withSuccessHandler') {
            return (success: Handlers['success'] & object) => runner({ ...handlers, success });
          }
          if (name === 'withFailureHandler') {
            return (failure: Handlers['failure'] & object) => runner({ ...handlers, failure });
          }
          if (name === 'withUserObject') return (user: unknown) => runner({ ...handlers, user });
          return (...values: unknown[]) => {
            calls += 1;
            waiting.set(calls, handlers);
            post({ kind: 'run', id: calls, name: String(name), values });
          };
        },
      },
    );

  const host = { close: () => post({ kind: 'close' }) };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
}
