import type { Text } from '../../language';
import type { Formula, TableColumn } from '../define';

const VERDICTS = ['alarm', 'below', 'at', 'above', 'few', 'early', 'check', 'same'] as const;

/** Number of a verdict in formulas; up to `above` it is one on the conversion, up to `below` one that it is weak. */
export function verdict(word: (typeof VERDICTS)[number]): number {
  return VERDICTS.indexOf(word) + 1;
}

/** The words of a verdict's number. */
export function verdictWord(number: Formula): Formula {
  return `IF(${number}=0;"";CHOOSE(${[number, ...VERDICTS.map((word) => `{#verdict.${word}}`)].join(';')}))`;
}

/** A conversion with its interval, and what is expected of it: now, and once everybody has had time. */
export interface Judged {
  readonly rate: Formula;
  readonly low: Formula;
  readonly high: Formula;
  readonly goal: Formula;
  readonly benchmark: Formula;
}

/** What a conversion is worth, as BENCHMARK_GAP says it: its interval decides, not the figure. */
export function verdictOf({ rate, low, high, goal, benchmark }: Judged): Formula {
  return `IF(${high}<${goal};IF(${rate}<=${goal}/2;${verdict('alarm')};${verdict('below')});
    IF(${low}>${benchmark};${verdict('above')};IF(${high}-${low}<=${benchmark}/2;${verdict('at')};${verdict('few')})))`;
}

/** How far a weak step is behind its goal; blank where it is not weak. */
export const SHORTFALL = `MAP(code_;conversion_;goal_;LAMBDA(v_;c_;g_;
  IF(AND(v_>0;v_<=${VERDICTS.indexOf('below') + 1});1-c_/g_;"")))`;

/** Columns that one formula fills. */
export function filledBy(
  formula: Formula,
  columns: Readonly<Record<string, readonly [Text, Formula]>>,
): TableColumn[] {
  return Object.entries(columns).map(([key, [header]], index) => ({
    key,
    header,
    format: 'text',
    width: 90,
    ...(index === 0 ? { spill: formula } : { spilled: true }),
  }));
}

/** One row of so many blanks. */
export function blanks(columns: number): Formula {
  return `ARRAYFORMULA(IF(SEQUENCE(1;${columns})>0;"";""))`;
}

/** `1;2;3`, the numbers of the first columns. */
export function upTo(last: number): Formula {
  return Array.from({ length: last }, (_, index) => index + 1).join(';');
}

/** Columns of an array by name: `came_;CHOOSECOLS(steps_;9)`. */
export function fromColumns(
  array: string,
  columns: readonly string[],
  wanted: readonly string[],
): Formula {
  return wanted.map((key) => `${key}_;CHOOSECOLS(${array};${columns.indexOf(key) + 1})`).join(';');
}
