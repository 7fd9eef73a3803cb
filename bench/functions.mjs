import vm from 'node:vm';
import * as aq from 'arquero';
import { asRatio, inMilliseconds, medians } from './median.mjs';

const DAY_MS = 86_400_000;

/** RFM_SEGMENT, checks and dates included, beside arquero grouping and ranking the same arrays unchecked. */
export async function functionTimes(code) {
  const rows = [];
  let smaller = null;
  for (const size of [1_000, 10_000, 100_000]) {
    const purchases = sample(size);
    const columns = ['customers', 'dates', 'amounts'].map((key) =>
      purchases[key].map((cell) => [cell]),
    );
    const { RFM_SEGMENT } = loaded(code);
    const times = await medians({
      pult: () => RFM_SEGMENT(...columns),
      arquero: () => segmentsByArquero(purchases),
    });
    rows.push({
      function: 'RFM_SEGMENT',
      rows: size.toLocaleString('en'),
      time: inMilliseconds(times.pult),
      growth: smaller === null ? '' : asRatio(times.pult / smaller),
      arquero: inMilliseconds(times.arquero),
      'to arquero': asRatio(times.pult / times.arquero),
    });
    smaller = times.pult;
  }
  return rows;
}

function loaded(code) {
  const spreadsheet = {
    getSpreadsheetLocale: () => 'en_US',
    getSpreadsheetTimeZone: () => 'Europe/Moscow',
  };
  const context = vm.createContext({
    Date,
    Array,
    SpreadsheetApp: { getActive: () => spreadsheet },
  });
  vm.runInContext(code, context);
  return context;
}

/** A fifth as many customers as purchases, two years of days, amounts in cents; always the same. */
function sample(size) {
  const random = seeded(7);
  const purchases = Array.from({ length: size }, () => ({
    customer: `Customer ${Math.floor(random() * (size / 5))}`,
    date: new Date(Date.UTC(2024, 0, 1) + Math.floor(random() * 730) * DAY_MS - DAY_MS / 8),
    amount: Math.round(random() * 1e6) / 100,
  }));
  return {
    customers: purchases.map(({ customer }) => customer),
    dates: purchases.map(({ date }) => date),
    amounts: purchases.map(({ amount }) => amount),
  };
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

function segmentsByArquero({ customers, dates, amounts }) {
  const latest = dates.reduce((last, date) => Math.max(last, date), 0);
  const grouped = aq
    .table({ customers, dates, amounts })
    .groupby('customers')
    .rollup({
      last: (d) => aq.op.max(d.dates),
      frequency: () => aq.op.count(),
      monetary: (d) => aq.op.sum(d.amounts),
    })
    .params({ latest, day: DAY_MS })
    .derive({ recency: (d, $) => ($.latest - d.last) / $.day });
  const cuts = (column) =>
    [0.2, 0.4, 0.6, 0.8].map((share) => aq.agg(grouped, aq.op.quantile(column, share)));
  const bin =
    ([a, b, c, e]) =>
    (value) =>
      1 + (value > a) + (value > b) + (value > c) + (value > e);
  const [r, f, m] = [cuts('recency'), cuts('frequency'), cuts('monetary')].map(bin);
  return grouped
    .derive({
      code: aq.escape((d) => (6 - r(d.recency)) * 100 + f(d.frequency) * 10 + m(d.monetary)),
    })
    .orderby(aq.desc('code'), aq.desc('monetary'), 'customers')
    .objects();
}
