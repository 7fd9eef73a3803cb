import { strict } from './strict';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A protection that only warns: nobody asks before a change here, so nothing happens. */
export function warningProtection(): Protection {
  const protection: Protection = strict<Protection>('Protection', {
    setDescription: () => protection,
    setUnprotectedRanges: () => protection,
    setWarningOnly(only) {
      if (!only) throw new Error('not in the preview: a protection that refuses');
      return protection;
    },
  });
  return protection;
}
