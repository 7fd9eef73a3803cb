import type { Univer } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import { builtIns } from './built-ins';
import type { Cells } from './cells';
import { BlockFunction, type Listener } from './executor';

/** Puts Google's own functions over Univer's. */
export function installBuiltIns(univer: Univer, listener: Listener): void {
  install(univer, Object.entries(builtIns), listener);
}

/** Adds spreadsheet functions; the listener hears how each calculation ended. */
export function install(
  univer: Univer,
  functions: Iterable<readonly [string, (...blocks: Cells[]) => Cells]>,
  listener: Listener,
): void {
  const service = univer.__getInjector().get(IFunctionService);
  for (const [name, compute] of functions) {
    service.registerExecutors(new BlockFunction(name.toUpperCase(), compute, listener));
  }
}
