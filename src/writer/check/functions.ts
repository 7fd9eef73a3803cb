/** What the checks need to know of a custom function; the registry's own objects fit. */
export interface CustomFunction {
  readonly name: string;
  readonly definition: {
    readonly parameters: readonly {
      readonly name: string;
      readonly optional: boolean;
      /** The words among which an option is chosen. */
      readonly words?: readonly string[];
      /** What every cell given for it has to hold, where that is one kind of value. */
      readonly takes?: 'numbers' | 'dates';
    }[];
    readonly gives: {
      readonly kind: string;
      readonly header?: readonly unknown[];
      readonly varies?: boolean;
    };
  };
}

/** The name of a custom function among the given ones. */
export function isCustom(name: string, functions: readonly CustomFunction[]): boolean {
  return functions.some((each) => each.name === name.toUpperCase());
}
