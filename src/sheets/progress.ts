import type { Progress } from './protocol';

const KEY = 'pult progress';
const KEPT_SECONDS = 360;

/** Publishes the progress of this user's insertion to the sidebar, which asks in a separate call. */
export function showProgress(progress: Progress): void {
  CacheService.getUserCache().put(KEY, JSON.stringify(progress), KEPT_SECONDS);
}

export function clearProgress(): void {
  CacheService.getUserCache().remove(KEY);
}

/** Null when nothing is being written. */
export function shownProgress(): Progress | null {
  const text = CacheService.getUserCache().get(KEY);
  return text === null ? null : (JSON.parse(text) as Progress);
}
