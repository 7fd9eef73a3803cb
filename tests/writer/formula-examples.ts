import type { Here } from '../../src/writer/draft';
import { cellIn, draftIn } from './template';

/** Cells of the sample template that formulas are written for; where its blocks stand is told in template.ts. */
export const places = {
  deal: { says: 'a record of the table `records`', at: ['deals', 'records', 7, 3] },
  norm: { says: 'the row above its header', at: ['deals', 'records', 4, 3] },
  january: { says: 'January of the grid `model`', at: ['plan', 'model', 11, 3] },
  february: { says: 'February of the grid `model`', at: ['plan', 'model', 11, 4] },
  march: { says: 'March of the grid `model`', at: ['plan', 'model', 11, 5] },
  year: { says: 'the total of the grid `model`', at: ['plan', 'model', 11, 6] },
  spend: { says: 'February of the grid `costs`', at: ['plan', 'costs', 14, 3] },
  figure: { says: 'a figure of another sheet', at: ['board', 'figures', 5, 1] },
} as const;

export type Place = keyof typeof places;

/** What is written, for which cell, and what the cell then holds. */
export type FormulaExample = readonly [formula: string, place: Place, gives: string];

export interface FormulaExamples {
  /** One sentence about the group. */
  readonly says: string;
  readonly examples: readonly FormulaExample[];
}

/** The language of formulas by example: the tests run it, the documentation prints it. */
export const formulaExamples: readonly FormulaExamples[] = [
  {
    says: 'In a table a name is that column, in the row of the formula.',
    examples: [
      ['{sum}', 'deal', '$B7'],
      ['{name..status}', 'deal', '$A7:$C7'],
      ['{sum:header}', 'deal', '$B$5'],
      ['{name..sum:header}', 'deal', '$A$5:$B$5'],
      ['{self}', 'deal', 'C7'],
    ],
  },
  {
    says: 'With `:all` it is the whole column, anchored at its header, which no inserted or deleted row moves: with the header where that does no harm, without it everywhere else.',
    examples: [
      ['SUM({sum:all})', 'deal', 'SUM($B$5:$B)'],
      ['COUNTIFS({status:all};{#status.won})', 'deal', 'COUNTIFS($C$5:$C;"Won")'],
      ['XLOOKUP("Acorn";{name:all};{sum:all};"")', 'deal', 'XLOOKUP("Acorn";$A$5:$A;$B$5:$B;"")'],
      ['COUNTA({sum:all})', 'deal', 'COUNTA(FILTER($B$5:$B;ROW($B$5:$B)>ROW($B$5)))'],
      ['SUM({sum:all}*2)', 'deal', 'SUM(FILTER($B$5:$B;ROW($B$5:$B)>ROW($B$5))*2)'],
      ['F({sum:column})', 'deal', 'F($B$5:$B)'],
      ['F({name..sum:all})', 'deal', 'F(FILTER($A$5:$B;ROW($A$5:$A)>ROW($A$5)))'],
    ],
  },
  {
    says: 'A row above the header stands at a column, or at the column of the formula itself.',
    examples: [
      ['{norm@sum}', 'deal', '$B$4'],
      ['{norm@self}', 'deal', 'C$4'],
      ['{norm@sum}', 'norm', '$B$4'],
    ],
  },
  {
    says: 'In a grid a name is that line, in the column of the formula; `@` moves along the axis, `:all` takes the line from end to end.',
    examples: [
      ['{leads}', 'february', 'D$10'],
      ['{leads@prev}', 'february', 'C$10'],
      ['{leads@next}', 'february', 'E$10'],
      ['{leads@first}', 'february', '$C$10'],
      ['{leads@last}', 'february', '$E$10'],
      ['{leads@total}', 'february', '$F$10'],
      ['{leads@mar}', 'february', '$E$10'],
      ['{leads:all}', 'february', '$C$10:$E$10'],
      ['{leads:upto}', 'february', '$C$10:D$10'],
      ['{leads:upto}', 'january', '$C$10:C$10'],
      ['{leads..sales}', 'february', 'D$10:D$11'],
      ['{leads..sales:all}', 'february', '$C$10:$E$11'],
      ['{leads@prev}', 'year', 'E$10'],
      ['{leads:all}', 'year', '$C$10:$E$10'],
    ],
  },
  {
    says: 'Without a name `@` moves along the line of the formula; the name of the axis is its row of headers.',
    examples: [
      ['{@jan}', 'february', '$C$11'],
      ['{@jan..mar}', 'february', '$C$11:$E$11'],
      ['{months}', 'february', 'D$9'],
      ['{months@prev}', 'february', 'C$9'],
      ['{months:all}', 'february', '$C$9:$E$9'],
    ],
  },
  {
    says: 'Labels of lines and the columns before the axis can be named as well.',
    examples: [
      ['{leads:label}', 'february', '$A$10'],
      ['{model:labels}', 'february', '$A$10:$A$11'],
      ['{unit}', 'february', '$B11'],
      ['{unit@leads}', 'february', '$B$10'],
      ['{unit:all}', 'february', '$B$10:$B$11'],
      ['{plan!model:labels}', 'deal', "'Sample · plan'!$A$10:$A$11"],
    ],
  },
  {
    says: 'In another grid of the same axis a name is the same month, wherever it stands.',
    examples: [
      ['{leads}', 'spend', 'D$10'],
      ['{leads@prev}', 'spend', 'C$10'],
      ['{spend}', 'february', 'C$14'],
    ],
  },
  {
    says: 'Of a form or of figures a name is that cell; the key of the block goes before it where two blocks have the name.',
    examples: [
      ['{price}', 'february', '$B$4'],
      ['{settings.rate}', 'february', '$B$5'],
      ['{count}', 'figure', '$B$5'],
    ],
  },
  {
    says: 'The key of a sheet and `!` lead to another sheet of the template.',
    examples: [
      ['{plan!price}', 'deal', "'Sample · plan'!$B$4"],
      ['{plan!leads:all}', 'deal', "'Sample · plan'!$C$10:$E$10"],
      ['{plan!model.leads@feb}', 'deal', "'Sample · plan'!$D$10"],
      ['{plan!model.months:all}', 'deal', "'Sample · plan'!$C$9:$E$9"],
      ['{plan!leads@total}', 'deal', "'Sample · plan'!$F$10"],
      ['SUM({deals!sum:all})', 'figure', "SUM('Sample · deals'!$B$5:$B)"],
      ['{deals!norm@sum}', 'figure', "'Sample · deals'!$B$4"],
      ['{board!total}', 'deal', "'Sample · board''s'!$A$5"],
    ],
  },
  {
    says: 'A table that is not the last block of its sheet ends with the blank row under it, a board with its rows.',
    examples: [
      ['MAX({plan!notes.day:all})', 'deal', "MAX('Sample · plan'!$F$13:$F$16)"],
      ['{board!best.sum:all}', 'deal', "'Sample · board''s'!$B$9:$B$11"],
    ],
  },
  {
    says: 'A word of a list is quoted, in the language of the sheet; functions that answer in words are told the language.',
    examples: [
      ['{#language}', 'deal', '"en"'],
      ['{#status.won}', 'deal', '"Won"'],
      ['{#status.lost}', 'deal', '"Lost ""late"""'],
      ['IF({sum}>{norm@sum};{#status.won};"")', 'deal', 'IF($B7>$B$4;"Won";"")'],
    ],
  },
  {
    says: 'Words of one formula alone stand in it, in both languages; `say(t(…))` writes them.',
    examples: [
      ['{"None"|"Нет"}', 'deal', '"None"'],
      ['IF({sum}=0;{"See “{plan!}”"|"См. «{plan!}»"};"")', 'deal', 'IF($B7=0;"See “Plan”";"")'],
      ['{"an ""old"" deal {1}"|"«старая» {1}"}', 'deal', '"an ""old"" deal {1}"'],
    ],
  },
  {
    says: 'Line breaks and spaces are dropped, but for those within quotes.',
    examples: [['IF( {sum} > 0;\n  "is there";\n  "" )', 'deal', 'IF($B7>0;"is there";"")']],
  },
];

/** A place as the writer sees it. */
export function hereAt(place: Place, draft = draftIn('en')): Here {
  const [sheet, block, row, column] = places[place].at;
  return cellIn(draft, sheet, block, row, column);
}
