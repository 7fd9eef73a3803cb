import { LogLevel, Univer, type IUniverConfig, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import './facades';

type PluginEntry =
  PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

/** A new sheet as Google makes it. */
export const newSheet = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
  defaultStyle: { ff: 'Arial', fs: 10 },
};

/** A running Univer with one workbook. */
export interface Running {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
}

/** Starts Univer with the given plugins, of two with one name the later, and one empty sheet. */
export function startUniver(
  config: Partial<IUniverConfig>,
  plugins: Iterable<PluginEntry>,
  firstSheet: string,
): Running {
  const univer = new Univer({ logLevel: LogLevel.ERROR, ...config });
  const byName = new Map(Array.from(plugins, (entry) => [ctorOf(entry).pluginName, entry]));
  for (const entry of byName.values()) {
    if (Array.isArray(entry)) univer.registerPlugin(...entry);
    else univer.registerPlugin(entry);
  }
  const api = FUniver.newAPI(univer);
  const sheet = { id: 'sheet-1', name: firstSheet, ...newSheet };
  const workbook = api.createWorkbook({
    name: 'Pult',
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
  });
  return { univer, api, workbook };
}

function ctorOf(entry: PluginEntry): PluginCtor<Plugin> {
  return Array.isArray(entry) ? entry[0] : entry;
}
