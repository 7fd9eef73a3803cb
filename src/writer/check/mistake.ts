/** What is wrong, and the way to it below the template. */
export interface Mistake {
  readonly path: readonly string[];
  readonly why: string;
}

/** The first of those that stand there twice. */
export function repeated(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
