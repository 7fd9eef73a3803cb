const DAY_MS = 86_400_000;
const MIDNIGHT_IN_MOSCOW = Date.UTC(2024, 0, 1) - DAY_MS / 8;

/** The spreadsheet in which the samples lie. */
export const spreadsheet = {
  getSpreadsheetLocale: () => 'en_US',
  getSpreadsheetTimeZone: () => 'Europe/Moscow',
};

/** A fifth as many customers as purchases, two years of days, whole amounts, whose sums are exact; always the same. */
export function purchases(size) {
  const random = seeded(7);
  return columns(size, {
    customers: () => `Customer ${Math.floor(random() * (size / 5))}`,
    dates: () => dateWithin(730, random),
    amounts: () => Math.floor(random() * 1e6),
  });
}

/** Posts with two to five of 200 tags, common ones more often, and a metric; spelling and separators vary. */
export function posts(size) {
  const random = seeded(11);
  const tag = () => {
    const name = `tag ${Math.floor(200 * random() ** 2)}`;
    return random() < 0.1 ? name.toUpperCase() : name;
  };
  return columns(size, {
    tags: () =>
      Array.from({ length: 2 + Math.floor(random() * 4) }, tag).join(random() < 0.2 ? '; ' : ', '),
    metric: () => Math.round(random() * 1e4) / 1e5,
  });
}

/** Whole numbers from `low` to `high`. */
export function wholeNumbers(size, low, high) {
  const random = seeded(low + high);
  return Array.from({ length: size }, () => low + Math.floor(random() * (high - low + 1)));
}

/** Days of two years, as a date cell holds them. */
export function dates(size) {
  const random = seeded(3);
  return Array.from({ length: size }, () => dateWithin(730, random));
}

/** Calendar days, counted from 1 January 1970, of the samples' date cells. */
export function daysIn(dates) {
  const midnight = MIDNIGHT_IN_MOSCOW % DAY_MS;
  return dates.map((date) => (date.getTime() - midnight + DAY_MS) / DAY_MS);
}

/** A range one column wide. */
export function range(column) {
  return column.map((cell) => [cell]);
}

function dateWithin(days, random) {
  return new Date(MIDNIGHT_IN_MOSCOW + Math.floor(random() * days) * DAY_MS);
}

function columns(size, makers) {
  const filled = Object.fromEntries(Object.keys(makers).map((name) => [name, []]));
  for (let row = 0; row < size; row += 1)
    for (const [name, make] of Object.entries(makers)) filled[name].push(make());
  return filled;
}

/** Numbers from 0 to 1 by the mulberry32 generator. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
