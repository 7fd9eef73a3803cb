import * as aq from 'arquero';
import { queried } from './duckdb.mjs';
import { posts, range } from './samples.mjs';

const MIN_COUNT = 3;

/** Single tags by their effect on the metric. */
export const tagImpact = {
  title: 'TAG_IMPACT()',
  sample: posts,
  pult: ({ TAG_IMPACT }, data) => {
    const ranges = Object.values(data).map(range);
    return { call: () => TAG_IMPACT(...ranges), read: ([, ...rows]) => rows };
  },
  arquero,
  duckDb: (connection, columns) => queried(connection, { table: 'post', columns, query: SQL }),
};

function arquero({ tags, metric }) {
  const posts = aq.table({ tags, metric });
  const all = posts
    .rollup({
      sum: (d) => aq.op.sum(d.metric),
      items: () => aq.op.count(),
      threshold: (d) => aq.op.median(d.metric),
    })
    .object();
  return posts
    .derive({ tag: aq.escape((d) => distinctTags(d.tags)) })
    .select('tag', 'metric')
    .unroll('tag')
    .params({ all, least: MIN_COUNT })
    .groupby({ key: (d) => aq.op.lower(d.tag) })
    .rollup({
      tag: (d) => aq.op.min(d.tag),
      items: () => aq.op.count(),
      sum: (d) => aq.op.sum(d.metric),
      successes: (d, $) => aq.op.sum(d.metric >= $.all.threshold),
    })
    .filter((d, $) => d.items >= $.least)
    .derive({
      average: (d) => d.sum / d.items,
      rest: (d, $) => ($.all.sum - d.sum) / ($.all.items - d.items),
    })
    .derive({ lift: (d) => (d.average - d.rest) / aq.op.abs(d.rest) })
    .orderby(aq.desc('lift'), aq.desc('items'), 'tag')
    .objects()
    .map((d) => [d.tag, d.items, d.average, d.rest, d.lift, d.successes / d.items]);
}

/** In plain JavaScript: arquero's own split and dedupe take three times as long. */
function distinctTags(cell) {
  const byKey = new Map();
  for (const part of cell.split(/[,;]/)) {
    const tag = part.trim();
    const key = tag.toLowerCase();
    if (tag !== '' && !(byKey.get(key) < tag)) byKey.set(key, tag);
  }
  return [...byKey.values()];
}

const SQL = `
  with item as (
    select rowid as post, metric, metric >= (select median(metric) from post) as success,
      unnest(string_split(replace(tags, ';', ','), ',')) as part
    from post
  ), tagged as (
    select post, lower(trim(part)) as key, min(trim(part)) as tag, any_value(metric) as metric,
      any_value(success) as success
    from item where trim(part) <> '' group by post, key
  ), tag as (
    select min(tag) as tag, count(*)::double as items, sum(metric) as total,
      count(*) filter (where success) as successes
    from tagged group by key having count(*) >= ${MIN_COUNT}
  ), everything as (
    select sum(metric) as total, count(*)::double as items from post
  ), compared as (
    select tag.tag, tag.items, tag.total / tag.items as average, tag.successes,
      (everything.total - tag.total) / (everything.items - tag.items) as rest
    from tag, everything
  )
  select tag, items, average, rest, (average - rest) / abs(rest) as lift,
    successes / items as success_share
  from compared order by lift desc, items desc, tag`;
