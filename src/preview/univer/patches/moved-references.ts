import type { IRange } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { UpdateFormulaController } from '@univerjs/sheets-formula';
import {
  commasToSemicolons,
  openEndRow,
  semicolonsToCommas,
  withClosedRanges,
  withOpenRanges,
} from '../../formulas/dialect';
import { replaceMethod, type Patch } from './patch';

/** Moves open ranges with their rows and columns, and keeps the separators a formula was written with. */
export const movedReferences: Patch = {
  why:
    'When rows or columns come and go, Univer moves $C$4 of $C$4:$C and leaves the rest, ' +
    'so that $D$4:$C remains, and it writes the formula anew with commas.',
  apply(univer) {
    const lexer = univer.__getInjector().get(LexerTreeBuilder);
    const controller = univer.__getInjector().get(UpdateFormulaController);
    replaceMethod(
      controller as unknown as MovesReferences,
      '_getFormulaReferenceMoveInfo',
      (original) => (formulas, names, move) =>
        readingOpenRanges(lexer, () => {
          const moved = original.call(controller, formulas, names, wholeColumns(move));
          writeLike(formulas, moved.newFormulaData);
          return moved;
        }),
    );
  },
};

interface MovesReferences {
  readonly _getFormulaReferenceMoveInfo: (
    formulas: FormulaData,
    sheetNames: unknown,
    move: Move,
  ) => { newFormulaData: FormulaData };
}

/** What moves, comes or goes. */
interface Move {
  readonly type: number;
  readonly range?: IRange;
  readonly from?: IRange;
  readonly to?: IRange;
}

/** Univer's numbers for columns that are moved, inserted, removed. */
const columnMoves = [2, 4, 6];

/** Columns move, come and go as far down as an open range reaches. */
function wholeColumns(move: Move): Move {
  if (!columnMoves.includes(move.type)) return move;
  const whole = (range: IRange): IRange => ({ ...range, endRow: openEndRow });
  const { range, from, to } = move;
  return {
    ...move,
    ...(range && { range: whole(range) }),
    ...(from && to && { from: whole(from), to: whole(to) }),
  };
}

/** Formulas by workbook, sheet, row and column. */
type FormulaData = Record<string, Record<string, Record<string, Record<string, Item | null>>>>;

interface Item {
  f: string;
}

function readingOpenRanges<Result>(lexer: LexerTreeBuilder, work: () => Result): Result {
  const { sequenceNodesBuilder } = lexer;
  lexer.sequenceNodesBuilder = (formula) =>
    sequenceNodesBuilder.call(lexer, withClosedRanges(formula));
  try {
    return work();
  } finally {
    lexer.sequenceNodesBuilder = sequenceNodesBuilder;
  }
}

function writeLike(before: FormulaData, after: FormulaData): void {
  for (const [unit, sheets] of Object.entries(after)) {
    for (const [sheet, rows] of Object.entries(sheets)) {
      for (const [row, cells] of Object.entries(rows)) {
        for (const [column, item] of Object.entries(cells)) {
          if (!item) continue;
          const written = before[unit]?.[sheet]?.[row]?.[column]?.f ?? '';
          const hasSemicolons = semicolonsToCommas(written) !== written;
          const open = withOpenRanges(item.f);
          item.f = hasSemicolons ? commasToSemicolons(open) : open;
        }
      }
    }
  }
}
