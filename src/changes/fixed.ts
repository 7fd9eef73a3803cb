import { dayOf } from '../domain/days';
import type { Position } from '../google-sheets/a1';
import { serialOfDay } from '../google-sheets/serial-days';
import type { Fix } from '../templates/define';
import { blockAt, cellAt, type KeyedCell, keyedCells } from '../writer/keyed-cells';
import type { CellValue } from '../writer/steps';
import { blocksOf, type ChangedCell } from './blocks';
import { type Change, contentAt, type InsertedNow } from './change';
import {
  isRefusal,
  livingSheet,
  type LivingSheet,
  livingTemplate,
  type LivingTemplate,
  type Refusal,
  shownAt,
  surePlace,
} from './located';
import { changeWords } from './words';

/** The change that fixes computed figures, and what it would write over. */
export interface Fixed {
  readonly change: Change;
  /** The day of an older fixing as the sheet holds it; null where there is none. */
  readonly fixedOn: CellValue | null;
  /** Whether the cells to be filled hold anything. */
  readonly overwrites: boolean;
}

/** Copies what the computed cells of a fix show today into its inputs, with the day. */
export function fixed(fix: Fix, inserted: InsertedNow): Fixed | Refusal {
  const template = livingTemplate(inserted);
  const copied = copiedCells(fix, template);
  const date = dateCell(fix, template, serialOfDay(dayOf(inserted.today)));
  if (!Array.isArray(copied)) return copied;
  if (isRefusal(date)) return date;
  const { insertion, sampleData } = inserted;
  const { before: fixedOn } = date;
  return {
    change: { insertion, blocks: blocksOf([...copied, date]), sampleData },
    fixedOn: fixedOn === '' ? null : fixedOn,
    overwrites: copied.some(({ before }) => before !== ''),
  };
}

/** A block and the sheet it stands on today. */
interface LivingBlock {
  readonly sheet: LivingSheet;
  readonly cells: readonly KeyedCell[];
}

function copiedCells(fix: Fix, template: LivingTemplate): ChangedCell[] | Refusal {
  const from = livingBlock(fix.from, template);
  const into = livingBlock(fix.into, template);
  if (isRefusal(from)) return from;
  if (isRefusal(into)) return into;
  const computed = new Map(from.cells.map((cell) => [cell.key, cell]));
  const copied = into.cells.flatMap((input) => {
    const source = computed.get(input.key);
    return input.typed && source ? [copiedCell(from.sheet, source, into.sheet, input)] : [];
  });
  const refused = copied.find(isRefusal);
  if (refused) return refused;
  const cells = copied.flatMap((cell) => (isRefusal(cell) ? [] : [cell]));
  return cells.some(({ after }) => after !== '')
    ? cells
    : { refused: changeWords.nothingComputed(from.sheet.now.name) };
}

function copiedCell(
  from: LivingSheet,
  computed: Position,
  into: LivingSheet,
  input: Position,
): ChangedCell | Refusal {
  const value = shownAt(from, computed);
  if (isRefusal(value)) return value;
  const target = surePlace(into, input);
  return isRefusal(target) ? target : changedCell(into, target, value);
}

function dateCell({ date }: Fix, template: LivingTemplate, today: number): ChangedCell | Refusal {
  const cell = cellAt(date, template.draft);
  if ('refused' in cell) throw new Error(cell.refused);
  const sheet = livingSheet(template, cell.sheet);
  if (isRefusal(sheet)) return sheet;
  const place = surePlace(sheet, cell);
  return isRefusal(place) ? place : changedCell(sheet, place, today);
}

function changedCell({ now }: LivingSheet, at: Position, after: CellValue): ChangedCell {
  const { row, column } = at;
  return { sheetId: now.id, row, column, before: contentAt(now, row, column), after };
}

function livingBlock(place: string, template: LivingTemplate): LivingBlock | Refusal {
  const found = blockAt(place, template.draft);
  if ('refused' in found) throw new Error(found.refused);
  const sheet = livingSheet(template, found.sheet);
  if (isRefusal(sheet)) return sheet;
  return { sheet, cells: keyedCells(found.placed, template.draft) };
}
