/**
 * One of Google's objects of which only a part exists here. The type forbids parts that Google
 * lacks; asking for a part that is missing here throws.
 */
export function partial<Service extends object>(kind: string, part: Partial<Service>): Service {
  return new Proxy(part, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name);
      throw new Error(`not in the preview: ${kind}.${name}`);
    },
  }) as Service;
}

/** One of Google's enumerations; each name stands for itself. */
export function enumeration<Names extends object>(
  kind: string,
  names: readonly (keyof Names & string)[],
): Names {
  return partial(kind, Object.fromEntries(names.map((name) => [name, name]))) as unknown as Names;
}
