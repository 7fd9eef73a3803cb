import { pathOf, type AuthorsFormula } from '../draft';
import { tokensOf } from '../tokens';
import { callsIn, shown } from './calls';
import { type CustomFunction, isCustom } from './functions';

/** Custom functions called oftener than once: each call takes half a second, whatever it works out. */
export function customCallMistakes(
  formulas: readonly AuthorsFormula[],
  functions: readonly CustomFunction[],
): { readonly path: readonly string[]; readonly why: string }[] {
  const calling = formulas.map(({ text, here }) => {
    const names = callsIn(tokensOf(text)).map(({ name }) => name.toUpperCase());
    return { text, here, names: names.filter((name) => isCustom(name, functions)) };
  });
  return calling.flatMap(({ text, here, names }, index) => {
    const path = pathOf(here);
    const [name] = names;
    if (name === undefined) return [];
    if (names.length > 1)
      return [
        {
          path,
          why: `calls ${names.join(' and ')} in one formula; one call a formula: ${shown(text)}`,
        },
      ];
    if (here.record)
      return [
        {
          path,
          why: `calls ${name} once for each record; give it whole columns, as a spill: ${shown(text)}`,
        },
      ];
    const above = calling.slice(0, index).some((other) => {
      const same = other.here.sheet === here.sheet && other.here.column === here.column;
      return (
        same && other.here.row !== here.row && other.names.includes(name) && other.text === text
      );
    });
    return above
      ? [
          {
            path,
            why: `calls ${name} in row after row; one call can fill them all: ${shown(text)}`,
          },
        ]
      : [];
  });
}
