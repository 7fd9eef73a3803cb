import type { Text } from '../language';

/** A rule across several cells was broken: which parameter, what must be, which figures (or dates in words) were got, in which row if one. */
export class Refusal extends Error {
  constructor(
    readonly parameter: string,
    readonly rule: Text,
    readonly got: readonly (number | string)[],
    readonly row?: number,
  ) {
    const place = row === undefined ? '' : ` (row ${row})`;
    super(`${parameter} must be ${rule.en}, got ${got.join('; ')}${place}`);
    this.name = 'Refusal';
  }
}
