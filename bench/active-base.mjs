import * as aq from 'arquero';
import { queried } from './duckdb.mjs';
import { daysIn, purchases, range } from './samples.mjs';

const WINDOW = 90;
const DAY_MS = 86_400_000;

/** Customers on paper, active, new, reactivated and churned month by month. */
export const activeBase = {
  title: 'ACTIVE_BASE()',
  sample: purchases,
  pult: ({ ACTIVE_BASE }, { customers, dates }) => {
    const ranges = [customers, dates].map(range);
    return {
      call: () => ACTIVE_BASE(...ranges),
      read: ([, ...rows]) =>
        rows.map(([month, ...figures]) => [monthOf(daysIn([month])[0]), ...figures.slice(0, 6)]),
    };
  },
  arquero,
  duckDb: (connection, { customers, dates }) =>
    queried(connection, {
      table: 'visit',
      columns: { customer: customers, day: daysIn(dates) },
      query: SQL,
    }),
};

function arquero({ customers, dates }) {
  const days = daysIn(dates);
  const end = days.reduce((latest, day) => Math.max(latest, day));
  const last = monthOf(end);
  const activeThrough = (day) => (day + WINDOW >= end ? last : monthOf(day + WINDOW + 1) - 1);
  const visits = aq
    .table({ customers, days })
    .derive({ month: aq.escape((d) => monthOf(d.days)) })
    .groupby('customers', 'month')
    .rollup({ day: (d) => aq.op.max(d.days) })
    .derive({ through: aq.escape((d) => activeThrough(d.day)) })
    .groupby('customers')
    .orderby('month')
    .derive({
      first: (d) => aq.op.min(d.month),
      before: (d) => aq.op.lag(d.through, 1, -1),
      next: (d) => aq.op.lead(d.month, 1, Infinity),
    })
    .ungroup()
    .derive({ comes: (d) => d.through >= d.month && d.before < d.month - 1 })
    .derive({ wasActive: (d) => d.through >= d.month || d.before >= d.month - 1 });
  const counted = (rows, month) => {
    const counts = rows.groupby(month).count().objects();
    return new Map(counts.map((row) => [row.month, row.count]));
  };
  const month = { month: (d) => d.month };
  const firsts = counted(
    visits.filter((d) => d.month === d.first),
    month,
  );
  const news = counted(
    visits.filter((d) => d.comes && d.month === d.first),
    month,
  );
  const back = counted(
    visits.filter((d) => d.comes && d.month !== d.first),
    month,
  );
  const gone = counted(
    visits.filter((d) => d.wasActive && d.next > d.through + 1),
    {
      month: (d) => d.through + 1,
    },
  );
  const first = Math.min(...firsts.keys());
  let [onPaper, active] = [0, 0];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const start = active;
    const of = (counts) => counts.get(first + index) ?? 0;
    onPaper += of(firsts);
    active += of(news) + of(back) - of(gone);
    return [first + index, onPaper, start, of(news), of(back), of(gone), active];
  });
}

/** Months since January 1970. */
function monthOf(day) {
  const date = new Date(day * DAY_MS);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

const SQL = `
  with last as (select max(day) as day from visit),
  months as (
    select start::date as month, least((start + interval 1 month)::date - date '1970-01-01' - 1, last.day) as ends,
      start::date - date '1970-01-01' as starts
    from last, generate_series(
      (select date_trunc('month', date '1970-01-01' + min(day)::int) from visit),
      date '1970-01-01' + last.day::int, interval 1 month) as series(start)
  ), standing as (
    select month, customer, min(day) >= starts as is_new,
      ends - max(day) <= ${WINDOW} as at_end,
      coalesce(starts - 1 - max(day) filter (day < starts) <= ${WINDOW}, false) as at_start
    from months join visit on day <= ends group by month, starts, ends, customer
  )
  select ((year(month) - 1970) * 12 + month(month) - 1)::double, count(*)::double,
    count(*) filter (at_start)::double, count(*) filter (at_end and is_new)::double,
    count(*) filter (at_end and not at_start and not is_new)::double,
    count(*) filter (at_start and not at_end)::double, count(*) filter (at_end)::double
  from standing group by month order by month`;
