import * as aq from 'arquero';
import { queried } from './duckdb.mjs';
import { daysIn, purchases, range } from './samples.mjs';

/** Shares of each month's new customers who bought again, in long form: cohort, its size, months since, share. */
export const cohorts = {
  title: 'COHORT_RETENTION()',
  sample: purchases,
  pult: ({ COHORT_RETENTION }, { customers, dates }) => {
    const ranges = [customers, dates].map(range);
    return {
      call: () => COHORT_RETENTION(...ranges),
      read: ([, ...rows]) =>
        rows.flatMap(([start, size, ...shares]) =>
          shares
            .filter((share) => share !== '')
            .map((share, since) => [monthOf(daysIn([start])[0]), size, since, share]),
        ),
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
  const visits = aq
    .table({ customers, days: daysIn(dates) })
    .derive({ month: aq.escape((d) => monthOf(d.days)) });
  const latest = aq.agg(visits, aq.op.max('month'));
  const buyers = visits
    .groupby('customers')
    .derive({ cohort: (d) => aq.op.min(d.month) })
    .groupby('cohort', 'month')
    .rollup({ buyers: (d) => aq.op.distinct(d.customers) })
    .objects();
  const counts = new Map(buyers.map((cell) => [`${cell.cohort} ${cell.month}`, cell.buyers]));
  const months = [...new Set(buyers.map(({ cohort }) => cohort))].sort((a, b) => a - b);
  return months.flatMap((cohort) => {
    const size = counts.get(`${cohort} ${cohort}`);
    return Array.from({ length: latest - cohort + 1 }, (_, since) => {
      const count = counts.get(`${cohort} ${cohort + since}`) ?? 0;
      return [cohort, size, since, count / size];
    });
  });
}

/** Months since January 1970. */
function monthOf(day) {
  const date = new Date(day * 86_400_000);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

const MONTH = (day) =>
  `(year(date '1970-01-01' + (${day})::int) - 1970) * 12 + month(date '1970-01-01' + (${day})::int) - 1`;

const SQL = `
  with monthly as (select customer, ${MONTH('day')} as month from visit),
  first as (select customer, min(month) as cohort from monthly group by customer),
  size as (select cohort, count(*) as customers from first group by cohort),
  buyers as (
    select cohort, month - cohort as since, count(distinct customer) as buyers
    from monthly join first using (customer) group by all
  ), grid as (
    select cohort, customers, unnest(range((select max(month) from monthly) - cohort + 1)) as since
    from size
  )
  select cohort::double, customers::double, since::double, coalesce(buyers, 0) / customers
  from grid left join buyers using (cohort, since) order by cohort, since`;
