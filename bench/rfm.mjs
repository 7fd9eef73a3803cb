import * as aq from 'arquero';
import { queried } from './duckdb.mjs';
import { purchases, range } from './samples.mjs';

const DAY_MS = 86_400_000;
const SHARES = [0.2, 0.4, 0.6, 0.8];

/** Recency, frequency, monetary value and their scores up to the RFM code; the segment is Pult's alone. */
export const rfm = {
  title: 'RFM_SEGMENT()',
  sample: purchases,
  pult: ({ RFM_SEGMENT }, data) => {
    const ranges = Object.values(data).map(range);
    return {
      call: () => RFM_SEGMENT(...ranges),
      read: ([, ...rows]) =>
        rows.map(([customer, last, ...rest]) => [customer, last.getTime(), ...rest.slice(0, -1)]),
    };
  },
  arquero,
  duckDb: (connection, { customers, dates, amounts }) =>
    queried(connection, {
      table: 'purchase',
      columns: {
        customer: customers,
        instant: dates.map((date) => date.getTime()),
        amount: amounts,
      },
      query: SQL,
    }),
};

function arquero({ customers, dates, amounts }) {
  const instants = dates.map((date) => date.getTime());
  const latest = instants.reduce((last, instant) => Math.max(last, instant));
  const grouped = aq
    .table({ customers, instants, amounts })
    .groupby('customers')
    .rollup({
      last: (d) => aq.op.max(d.instants),
      frequency: () => aq.op.count(),
      monetary: (d) => aq.op.sum(d.amounts),
    })
    .params({ latest, day: DAY_MS })
    .derive({ recency: (d, $) => ($.latest - d.last) / $.day });
  const bins = (column) => {
    const [a, b, c, e] = SHARES.map((share) => aq.agg(grouped, aq.op.quantile(column, share)));
    return (value) => 1 + (value > a) + (value > b) + (value > c) + (value > e);
  };
  const [r, f, m] = ['recency', 'frequency', 'monetary'].map(bins);
  return grouped
    .derive({
      r: aq.escape((d) => 6 - r(d.recency)),
      f: aq.escape((d) => f(d.frequency)),
      m: aq.escape((d) => m(d.monetary)),
    })
    .derive({ code: (d) => d.r * 100 + d.f * 10 + d.m })
    .orderby(aq.desc('code'), aq.desc('monetary'), 'customers')
    .objects()
    .map((d) => [d.customers, d.last, d.recency, d.frequency, d.monetary, d.r, d.f, d.m, d.code]);
}

const cuts = (column) => `quantile_cont(${column}, [${SHARES.join(', ')}])`;
const bin = (value, of) =>
  ['1', ...SHARES.map((_, index) => `(${value} > ${of}[${index + 1}])::int`)].join(' + ');

const SQL = `
  with customer as (
    select customer, max(instant) as last, count(*)::double as frequency, sum(amount) as monetary
    from purchase group by customer
  ), valued as (
    select *, ((select max(instant) from purchase) - last) / ${DAY_MS} as recency from customer
  ), cuts as (
    select ${cuts('recency')} as r, ${cuts('frequency')} as f, ${cuts('monetary')} as m from valued
  ), scored as (
    select valued.*, 6 - (${bin('recency', 'cuts.r')}) as r_score,
      ${bin('frequency', 'cuts.f')} as f_score, ${bin('monetary', 'cuts.m')} as m_score
    from valued, cuts
  )
  select customer, last, recency, frequency, monetary, r_score, f_score, m_score,
    r_score * 100 + f_score * 10 + m_score as code
  from scored order by code desc, monetary desc, customer`;
