import {
  faked,
  type FakeMetadata,
  type FakeSheet,
  type FakeState,
  local,
} from './fake-spreadsheet-state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** So much Google keeps for the spreadsheet itself, and as much again for each sheet. */
const MOST_CHARACTERS = 30_000;

interface Place {
  metadata: readonly FakeMetadata[];
}

/** Adds an entry to a spreadsheet or a sheet. */
export function addMetadata(place: Place, key: string, value: unknown): void {
  if (typeof value !== 'string') throw new Error('not faked: metadata without a value');
  place.metadata = withinQuota([...place.metadata, { key, value }]);
}

/** Google's DeveloperMetadata over an entry of a spreadsheet (no sheet) or of a sheet. */
export function fakeMetadata(
  state: FakeState,
  place: Place & Partial<FakeSheet>,
  entry: FakeMetadata,
  sheet: Sheet | null,
): Metadata {
  const replaced = (by: readonly FakeMetadata[]): void => {
    if (!place.metadata.includes(entry)) throw new Error('The metadata does not exist.');
    place.metadata = withinQuota(place.metadata.flatMap((each) => (each === entry ? by : [each])));
  };
  const metadata: Metadata = faked<Metadata>(
    state,
    'DeveloperMetadata',
    {
      getKey: () => entry.key,
      getLocation: () =>
        faked<Location>(state, 'DeveloperMetadataLocation', { getSheet: () => sheet as Sheet }),
      getValue: () => entry.value,
      remove: () => replaced([]),
      setValue(value) {
        const next = { ...entry, value };
        replaced([next]);
        entry = next;
        return metadata;
      },
    },
    () => place.name ?? null,
  );
  return metadata;
}

/** Finds entries wherever in the spreadsheet they are; only the question itself costs a call. */
export function fakeFinder(state: FakeState, sheetOf: (id: number) => Sheet): Finder {
  let wanted: string | undefined;
  const asked = faked<Finder>(state, 'DeveloperMetadataFinder', {
    find() {
      const own = state.metadata.map((entry) => fakeMetadata(state, state, entry, null));
      const ofSheets = state.sheets.flatMap((sheet) =>
        sheet.metadata
          .filter(({ key }) => key === wanted)
          .map((entry) => fakeMetadata(state, sheet, entry, sheetOf(sheet.id))),
      );
      return [...own.filter((_, index) => state.metadata[index]?.key === wanted), ...ofSheets];
    },
  });
  const finder: Finder = local<Finder>('DeveloperMetadataFinder', {
    find: () => asked.find(),
    withKey(key) {
      wanted = key;
      return finder;
    },
  });
  return finder;
}

function withinQuota(metadata: readonly FakeMetadata[]): readonly FakeMetadata[] {
  const characters = metadata.reduce((sum, { key, value }) => sum + key.length + value.length, 0);
  if (characters > MOST_CHARACTERS) throw new Error('The developer metadata quota is exceeded.');
  return metadata;
}
