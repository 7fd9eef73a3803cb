import { LocaleType } from '@univerjs/core';
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import enUS from '@univerjs/preset-sheets-node-core/locales/en-US';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { startAddOn, type AddOn } from './add-on';
import type { Workbook } from './apps-script/workbook';
import type { HtmlPage, Menu } from './apps-script/host';
import type { ChartSpec } from './charts/spec';
import { readerOf, type SpreadsheetReader } from './reader';
import { startUniver } from './univer/create';
import { replaceMethod } from './univer/patches/patch';
import { userOf, type User } from './user';

/** How a spreadsheet is opened without a page. */
export interface HeadlessOptions {
  /** The text of Code.js. */
  readonly code: string;
  /** Locale of the spreadsheet, e.g. `ru_RU`. */
  readonly locale: string;
  /** Locale of the user's account, e.g. `ru`; by default that of the spreadsheet. */
  readonly userLocale?: string;
  /** Time zone of the spreadsheet; by default that of the machine. */
  readonly timeZone?: string;
  /** Built pages by name. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Calculates cells alone: the formulas of conditional formats and validations take most of the time. */
  readonly onlyCells?: boolean;
}

/** A spreadsheet with the add-on in it and nobody before it. */
export interface HeadlessSpreadsheet
  extends Pick<AddOn, 'SpreadsheetApp' | 'run'>, SpreadsheetReader {
  /** The person before the spreadsheet. */
  readonly user: User;
  undo(): void;
  redo(): void;
  dispose(): Promise<void>;
  /** What the add-on has shown so far. */
  readonly shown: {
    readonly menus: readonly Menu[];
    readonly sidebars: readonly HtmlPage[];
    readonly messages: readonly string[];
    readonly charts: readonly ChartSpec[];
  };
}

/** Opens an empty spreadsheet with the add-on in it. */
export function openSpreadsheet(options: HeadlessOptions): HeadlessSpreadsheet {
  const { locale, userLocale = locale.slice(0, 2), pages = {} } = options;
  const running = startUniver(
    { locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: enUS } },
    [
      ...UniverSheetsNodeCorePreset().plugins,
      UniverSheetsNumfmtPlugin,
      UniverSheetsConditionalFormattingPlugin,
      UniverSheetsNotePlugin,
    ],
    'Sheet1',
  );
  running.workbook.setNumfmtLocal(locale.startsWith('ru') ? 'ru' : 'en');
  const shown = {
    menus: [] as Menu[],
    sidebars: [] as HtmlPage[],
    messages: [] as string[],
    charts: [] as ChartSpec[],
  };
  const book: Workbook = {
    ...running,
    locale,
    timeZone: options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    showChart: (_, chart) => void shown.charts.push(chart),
  };
  if (options.onlyCells) {
    const rules = running.univer.__getInjector().get(RegisterOtherFormulaService);
    replaceMethod(rules, 'registerFormulaWithRange', () => () => 'never calculated');
  }
  const addOn = startAddOn(book, { code: options.code, pages }, userLocale, {
    showMenu: (menu) => void shown.menus.push(menu),
    showSidebar: (page) => void shown.sidebars.push(page),
    showMessage: (_, text) => void shown.messages.push(text),
  });

  return {
    SpreadsheetApp: addOn.SpreadsheetApp,
    run: addOn.run,
    ...readerOf(book, addOn),
    user: userOf(book),
    shown,
    undo: () => void running.workbook.undo(),
    redo: () => void running.workbook.redo(),
    async dispose() {
      // Univer's timers must have run before the services behind them go.
      await new Promise((resolve) => setTimeout(resolve, 150));
      running.univer.dispose();
    },
  };
}
