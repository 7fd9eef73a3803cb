import { partial } from './partial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** What the add-on keeps with one place: a sheet, or the spreadsheet where there is none. */
export interface KeptMetadata {
  readonly add: (key: string, value: unknown) => void;
  readonly all: () => Metadata[];
}

/** A place with nothing kept yet. */
export function keptMetadata(sheet: () => Sheet | null): KeptMetadata {
  let entries: readonly Metadata[] = [];
  const without = (gone: Metadata): void => {
    entries = entries.filter((entry) => entry !== gone);
  };
  return {
    add(key, value) {
      if (typeof value !== 'string')
        throw new Error('not in the preview: metadata without a value');
      entries = [...entries, metadataOf(key, value, sheet, without)];
    },
    all: () => [...entries],
  };
}

function metadataOf(
  key: string,
  first: string,
  sheet: () => Sheet | null,
  remove: (metadata: Metadata) => void,
): Metadata {
  let value = first;
  const metadata: Metadata = partial<Metadata>('DeveloperMetadata', {
    getKey: () => key,
    getLocation: () =>
      partial<Location>('DeveloperMetadataLocation', { getSheet: () => sheet() as Sheet }),
    getValue: () => value,
    remove: () => remove(metadata),
    setValue(next) {
      value = next;
      return metadata;
    },
  });
  return metadata;
}

/** Google's finder over everything that is kept in the spreadsheet. */
export function metadataFinder(everything: () => Metadata[]): Finder {
  let wanted: string | undefined;
  const finder: Finder = partial<Finder>('DeveloperMetadataFinder', {
    find: () => everything().filter((entry) => entry.getKey() === wanted),
    withKey(key) {
      wanted = key;
      return finder;
    },
  });
  return finder;
}
