import { newChart, type NameRange, recorded } from './fake-spreadsheet-builders';
import { type Block, blockAt, fakeRange, onGrid } from './fake-spreadsheet-range';
import {
  faked,
  type FakeSheet,
  type FakeState,
  shifted,
  sheetWith,
} from './fake-spreadsheet-state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Remembers of each range which block of which sheet it is, so that builders can name it. */
export interface Ranges {
  readonly nameOf: NameRange;
  remember(range: Range, sheetId: number, block: Block): Range;
}

/** Google's Sheet over the sheet of that id. */
export function fakeSheet(state: FakeState, id: number, ranges: Ranges): Sheet {
  const own = (): FakeSheet => sheetWith(state, id);
  const nameOfSheet = (): string | null =>
    state.sheets.find((candidate) => candidate.id === id)?.name ?? null;
  const rangeOf = (block: Block): Range =>
    ranges.remember(fakeRange(state, id, block, sheet), id, block);

  const getRange: Sheet['getRange'] = (
    at: string | number,
    left: number = 1,
    rows: number = 1,
    columns: number = 1,
  ): Range => {
    if (typeof at === 'string') return rangeOf(blockAt(own(), at));
    const block = { top: at, left, bottom: at + rows - 1, right: left + columns - 1 };
    return rangeOf(onGrid(own(), block));
  };
  const resize = (along: 'rows' | 'columns', after: number, by: number): void => {
    const size = own()[along];
    if (after < 0 || after > size || after - Math.min(by, 0) > size)
      throw new Error(`Those ${along} are out of bounds.`);
    if (size + by < 1) throw new Error(`You can't delete all the ${along} on the sheet.`);
    shifted(own(), along, after, by);
  };
  const freeze = (along: 'rows' | 'columns', count: number): void => {
    if (count < 0 || count > own()[along]) throw new Error(`Those ${along} are out of bounds.`);
    if (count === own()[along])
      throw new Error(`You can't freeze all visible ${along} on the sheet.`);
  };

  const sheet: Sheet = faked<Sheet>(
    state,
    'Sheet',
    {
      addDeveloperMetadata(key: string, value?: unknown) {
        if (typeof value !== 'string') throw new Error('not faked: metadata without a value');
        own().metadata = [...own().metadata, { key, value }];
        return sheet;
      },
      deleteColumns: (from, count) => {
        resize('columns', from - 1, -count);
      },
      deleteRows: (from, count) => {
        resize('rows', from - 1, -count);
      },
      getDataRange: () => rangeOf({ top: 1, left: 1, ...filled(own()) }),
      getDeveloperMetadata: () =>
        own().metadata.map(({ key, value }) =>
          faked<Metadata>(
            state,
            'DeveloperMetadata',
            { getKey: () => key, getValue: () => value },
            nameOfSheet,
          ),
        ),
      getMaxColumns: () => own().columns,
      getMaxRows: () => own().rows,
      getName: () => own().name,
      getRange,
      getRangeList: (notations) => {
        const listed = notations.map((notation) => rangeOf(blockAt(own(), notation)));
        return faked<RangeList>(state, 'RangeList', { getRanges: () => listed }, nameOfSheet);
      },
      getSheetId: () => own().id,
      insertChart: (chart) => {
        own().charts = [...own().charts, recorded(chart)];
      },
      insertColumnsAfter: (after, count) => {
        resize('columns', after, count);
        return sheet;
      },
      insertRowsAfter: (after, count) => {
        resize('rows', after, count);
        return sheet;
      },
      newChart: () => newChart(ranges.nameOf),
      setColumnWidths: (from, count, width) => {
        if (from < 1 || from + count - 1 > own().columns)
          throw new Error('Those columns are out of bounds.');
        for (let column = from; column < from + count; column += 1) own().widths.set(column, width);
        return sheet;
      },
      setConditionalFormatRules: (rules) => {
        own().conditionalFormats = rules.map(recorded);
      },
      setFrozenColumns: (count) => {
        freeze('columns', count);
        own().frozenColumns = count;
      },
      setFrozenRows: (count) => {
        freeze('rows', count);
        own().frozenRows = count;
      },
      setHiddenGridlines: (hidden) => {
        own().gridlinesHidden = hidden;
        return sheet;
      },
    },
    nameOfSheet,
  );
  return sheet;
}

/** The last row and the last column that hold a value or a formula. */
function filled({ cells }: FakeSheet): { bottom: number; right: number } {
  let [bottom, right] = [1, 1];
  for (const [key, { value, formula }] of cells) {
    if (value === undefined && formula === undefined) continue;
    const [row = 1, column = 1] = key.split(',').map(Number);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { bottom, right };
}
