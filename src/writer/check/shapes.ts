import { meant } from '../nearest';
import type { Mistake } from './mistake';

/** What is wrong with a part of a template, by the way to it and the property that holds it. */
export type Shape = (value: unknown, path: readonly string[], property: string) => Mistake[];

interface Must {
  readonly must: Shape;
}
interface May {
  readonly may: Shape;
}

/** A property that has to be there. */
export const must = (shape: Shape): Must => ({ must: shape });

/** A property that may be left out. */
export const may = (shape: Shape): May => ({ may: shape });

/** The shape of each property that a type has; the compiler sees to it that none is left out. */
export type Properties<X> = {
  readonly [K in keyof Required<X>]: Partial<Pick<X, K>> extends Pick<X, K> ? May : Must;
};

/** The properties of all the types of a union, none of which all of them have to have. */
export type AnyProperties<X> = Readonly<Record<X extends X ? keyof X : never, May>>;

/** Whatever it is: the compiler knows better, or another check does. */
export const anything: Shape = () => [];

/** An object that has these properties and no others. */
export function object<X>(what: string, properties: Properties<X> | AnyProperties<X>): Shape {
  const shapes = Object.entries<Must | May>(properties);
  const known = shapes.map(([name]) => name);
  const needed = shapes.flatMap(([name, property]) => ('must' in property ? [name] : []));
  return (value, path) => {
    if (!isObject(value)) return [{ path, why: `${said(value)} is no ${what}` }];
    const unknown = Object.keys(value).filter((name) => !known.includes(name));
    const missing = needed.filter((name) => value[name] === undefined);
    return [
      ...unknown.map((name) => ({ path, why: `a ${what} has no ${meant(name, known)}` })),
      // A misspelt property is missing as well.
      ...(unknown.length > 0
        ? []
        : missing.map((name) => ({ path, why: `a ${what} needs ${name}` }))),
      ...shapes.flatMap(([name, property]) => {
        const part = value[name];
        const shape = 'must' in property ? property.must : property.may;
        return part === undefined ? [] : shape(part, path, name);
      }),
    ];
  };
}

/** A list; what has no key is known by its place: `mark 2`. */
export function listOf(shape: Shape, place?: string): Shape {
  return (value, path, property) => {
    if (!Array.isArray(value)) return [{ path, why: `${property} is no list` }];
    return value.flatMap((part: unknown, index) => {
      const key = isObject(part) ? part['key'] : undefined;
      const numbered = place === undefined ? [] : [`${place} ${index + 1}`];
      return shape(part, [...path, ...(typeof key === 'string' ? [key] : numbered)], property);
    });
  };
}

/** Parts by key: `axis months`. */
export function byKey(shape: Shape, place = ''): Shape {
  return (value, path, property) => {
    if (!isObject(value)) return [{ path, why: `${property} is no object with keys` }];
    return Object.entries(value).flatMap(([key, part]) =>
      shape(part, [...path, `${place} ${key}`.trim()], ''),
    );
  };
}

/** One of a few words. */
export function oneOf<Word extends string>(
  what: string,
  words: Readonly<Record<Word, unknown>>,
): Shape {
  const known = Object.keys(words);
  return (value, path) =>
    typeof value === 'string' && known.includes(value)
      ? []
      : [{ path, why: `there is no ${what} ${meant(String(value), known)}` }];
}

/** Words in both languages. */
export const words: Shape = (value, path, property) => {
  const at = property === '' ? path : [...path, property];
  if (!isObject(value))
    return [{ path: at, why: `${said(value)} is in one language; write { en: …, ru: … }` }];
  const { en, ru, ...more } = value;
  const [unknown] = Object.keys(more);
  if (unknown !== undefined)
    return [{ path: at, why: `words have no ${meant(unknown, ['en', 'ru'])}` }];
  return [
    ...(typeof en === 'string' ? [] : [{ path: at, why: 'says nothing in English' }]),
    ...(typeof ru === 'string' ? [] : [{ path: at, why: 'says nothing in Russian' }]),
  ];
};

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function said(value: unknown): string {
  return JSON.stringify(value);
}
