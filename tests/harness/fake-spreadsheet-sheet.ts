import { expectUncut, fakeProtection } from './fake-spreadsheet-areas';
import {
  conditionalFormatOf,
  newChart,
  type NameRange,
  recorded,
} from './fake-spreadsheet-builders';
import { type Block, blockAt, fakeRange, onGrid } from './fake-spreadsheet-range';
import { addMetadata, fakeMetadata } from './fake-spreadsheet-metadata';
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
  const expectInside = (along: 'rows' | 'columns', from: number, count: number): void => {
    if (from < 1 || count < 1 || from + count - 1 > own()[along])
      throw new Error(`Those ${along} are out of bounds.`);
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
        addMetadata(own(), key, value);
        return sheet;
      },
      deleteColumns: (from, count) => {
        resize('columns', from - 1, -count);
      },
      deleteRows: (from, count) => {
        resize('rows', from - 1, -count);
      },
      getConditionalFormatRules: () => own().conditionalFormats.map(conditionalFormatOf),
      getColumnWidth: (column) => own().widths.get(column) ?? 100,
      getDataRange: () => rangeOf({ top: 1, left: 1, ...filled(own()) }),
      getDeveloperMetadata: () =>
        own().metadata.map((entry) => fakeMetadata(state, own(), entry, sheet)),
      getLastRow: () => (isEmpty(own()) ? 0 : filled(own()).bottom),
      getMaxColumns: () => own().columns,
      getMaxRows: () => own().rows,
      getName: () => own().name,
      getRange,
      getRangeList: (notations) => {
        const listed = notations.map((notation) => rangeOf(blockAt(own(), notation)));
        return faked<RangeList>(state, 'RangeList', { getRanges: () => listed }, nameOfSheet);
      },
      getRowHeight: (row) => own().heights.get(row) ?? 21,
      getSheetId: () => own().id,
      hideColumns(from: number | Range, count?: number) {
        if (typeof from !== 'number' || count === undefined)
          throw new Error('not faked: hideColumns without a place and a count');
        expectInside('columns', from, count);
        for (let column = from; column < from + count; column += 1) own().hiddenColumns.add(column);
      },
      hideRows(row: number | Range) {
        if (typeof row !== 'number') throw new Error('not faked: hideRows without a place');
        expectInside('rows', row, 1);
      },
      hideSheet() {
        const shown = state.sheets.filter(({ isHidden }) => !isHidden);
        if (shown.length === 1 && shown[0] === own())
          throw new Error("You can't hide all the sheets in a document.");
        own().isHidden = true;
        return sheet;
      },
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
      protect: () => fakeProtection(state, own, ranges.nameOf),
      setColumnWidths: (from, count, width) => {
        expectInside('columns', from, count);
        for (let column = from; column < from + count; column += 1) own().widths.set(column, width);
        return sheet;
      },
      setConditionalFormatRules: (rules) => {
        own().conditionalFormats = rules.map(recorded);
      },
      setFrozenColumns: (count) => {
        freeze('columns', count);
        own().frozenColumns = count;
        expectUncut(own());
      },
      setFrozenRows: (count) => {
        freeze('rows', count);
        own().frozenRows = count;
        expectUncut(own());
      },
      setHiddenGridlines: (hidden) => {
        own().gridlinesHidden = hidden;
        return sheet;
      },
      setName(name) {
        own().name = name;
        return sheet;
      },
      setRowHeights(from, count, height) {
        expectInside('rows', from, count);
        for (let row = from; row < from + count; row += 1) own().heights.set(row, height);
        return sheet;
      },
      setTabColor(color: unknown) {
        own().tabColor = typeof color === 'string' ? color : null;
        return sheet;
      },
    },
    nameOfSheet,
  );
  return sheet;
}

function isEmpty({ cells }: FakeSheet): boolean {
  return [...cells.values()].every(
    ({ value, formula }) => value === undefined && formula === undefined,
  );
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
