import missingGlobals from '../../google-sheets/missing-globals.json';
import type { ScriptFunction } from '../formulas/script-function';

/** The add-on's code, running. */
export interface Script {
  /** Calls a top-level function by name, as a menu or the sidebar does. */
  call(name: string, ...values: unknown[]): unknown;
  /** Whether the sidebar may call the function: it exists and its name does not end in `_`. */
  offers(name: string): boolean;
  /** What a formula may call by name: every top-level function whose name does not end in `_`. */
  readonly cellFunctions: ReadonlyMap<string, ScriptFunction>;
}

/** Runs the text of Code.js with Google's services in scope and collects its top-level functions. */
export function runScript(code: string, services: Readonly<Record<string, unknown>>): Script {
  const names = [...code.matchAll(/^function\s+([\w$]+)/gm)].map(([, name = '']) => name);
  const collect = `${code}\n;return { ${names.join(', ')} };`;
  // A browser has the missing globals and Apps Script has not; the code must not find them here either.
  const load = new Function(...Object.keys(services), ...missingGlobals, collect);
  const functions = new Map<string, ScriptFunction>(
    Object.entries(load(...Object.values(services)) as Record<string, ScriptFunction>),
  );
  const named = (name: string): ScriptFunction => {
    const found = functions.get(name);
    if (!found) throw new Error(`Script function not found: ${name}`);
    return found;
  };
  const open = new Map([...functions].filter(([name]) => !name.endsWith('_')));
  return {
    call: (name, ...values) => named(name)(...values),
    offers: (name) => open.has(name),
    cellFunctions: open,
  };
}
