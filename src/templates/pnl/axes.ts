import type { Axis, AxisColumn } from '../define';

const MONTHS = 12;

/** The keys of the twelve months, in their order. */
export const monthKeys: readonly string[] = Array.from(
  { length: MONTHS },
  (_, index) => `m${index + 1}`,
);

/** Twelve months from the first one; blank while nobody has said which that is. */
export const monthsAxis: Axis = {
  headerFormat: 'month',
  width: 92,
  columns: monthKeys.map((key, index): AxisColumn => {
    const formula =
      index === 0
        ? 'IF({drivers!start}="";"";EOMONTH({drivers!start};-1)+1)'
        : 'IF({months@prev}="";"";EDATE({months@prev};1))';
    return { key, header: { formula } };
  }),
};
