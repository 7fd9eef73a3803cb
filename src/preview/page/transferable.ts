/**
 * A value as it crosses between the sidebar and the script: only primitives, plain objects and
 * arrays pass, as with Google; dates and functions are refused.
 */
export function transferable(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  refuse(value, 'the value');
  return JSON.parse(JSON.stringify(value)) as unknown;
}

function refuse(value: unknown, path: string): void {
  switch (typeof value) {
    case 'function':
    case 'symbol':
    case 'bigint':
      throw new TypeError(`${path} is a ${typeof value}, which google.script.run does not pass`);
    case 'object':
      if (value === null) return;
      if (!Array.isArray(value) && Object.prototype.toString.call(value) !== '[object Object]') {
        throw new TypeError(`${path} is no plain object, so google.script.run does not pass it`);
      }
      for (const [name, part] of Object.entries(value)) refuse(part, `${path}.${name}`);
  }
}
