import { partial } from './partial';

type Cache = GoogleAppsScript.Cache.Cache;
type Lock = GoogleAppsScript.Lock.Lock;
type Properties = GoogleAppsScript.Properties.Properties;

/** LockService of a document that one person has open. */
export function lockService(): GoogleAppsScript.Lock.LockService {
  let held = false;
  const newLock = (): Lock => {
    let mine = false;
    return partial<Lock>('Lock', {
      releaseLock() {
        if (mine) held = false;
        mine = false;
      },
      tryLock() {
        if (held && !mine) return false;
        held = true;
        mine = true;
        return true;
      },
    });
  };
  return partial<GoogleAppsScript.Lock.LockService>('LockService', { getDocumentLock: newLock });
}

/** CacheService that forgets when the page is closed. */
export function cacheService(): GoogleAppsScript.Cache.CacheService {
  const entries = new Map<string, string>();
  const cache = partial<Cache>('Cache', {
    get: (key) => entries.get(key) ?? null,
    put: (key: string, value: string) => void entries.set(key, value),
    remove: (key) => void entries.delete(key),
  });
  return partial<GoogleAppsScript.Cache.CacheService>('CacheService', {
    getUserCache: () => cache,
  });
}

/** PropertiesService that forgets when the page is closed. */
export function propertiesService(): GoogleAppsScript.Properties.PropertiesService {
  const user = properties();
  return partial<GoogleAppsScript.Properties.PropertiesService>('PropertiesService', {
    getUserProperties: () => user,
  });
}

function properties(): Properties {
  const entries = new Map<string, string>();
  const store: Properties = partial<Properties>('Properties', {
    getProperty: (key) => entries.get(key) ?? null,
    setProperty(key, value) {
      entries.set(key, value);
      return store;
    },
  });
  return store;
}

/** Session of a user whose account speaks `userLocale`. */
export function sessionService(userLocale: string): GoogleAppsScript.Base.Session {
  return partial<GoogleAppsScript.Base.Session>('Session', {
    getActiveUserLocale: () => userLocale,
    getScriptTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}

/** Utilities, as far as the add-on uses them. */
export const utilities = partial<GoogleAppsScript.Utilities.Utilities>('Utilities', {
  formatDate(date, timeZone, pattern) {
    if (pattern !== 'yyyy-MM-dd') throw new Error(`not in the preview: the pattern ${pattern}`);
    return new Date(date.getTime()).toLocaleDateString('sv-SE', { timeZone });
  },
});
