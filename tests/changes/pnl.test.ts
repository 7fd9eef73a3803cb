import { fixed } from '../../src/changes/fixed';
import { pnl } from '../../src/templates/pnl/template';
import { type LivingSheet, operations } from './living-sheet';
import { afterwards, standing } from './standing';

const [fix] = pnl.fixes;

/** The draft of the plan as it would be computed: a figure that says its line and month, lines from 1, months from 1. */
function withDraft(sheet: LivingSheet): LivingSheet {
  const title = sheet.findIndex((cells) =>
    cells.some(({ value }) => value === 'What “Fix the plan” would take down'),
  );
  return sheet.map((cells, row) =>
    row < title + 3
      ? cells
      : cells.map((cell, month) =>
          cell.formula === '' ? cell : { ...cell, value: (row - title - 2) * 100 + month },
        ),
  );
}

test.each<[string, (sheet: LivingSheet) => LivingSheet]>([
  ['as it was inserted', (sheet) => sheet],
  ['with a row between its blocks', (sheet) => operations.insertRow(sheet, 26)],
])(
  'the plan of the P&L is fixed from the sheet %s, line by line and month by month',
  (_, change) => {
    const inserted = standing(pnl, { monthly: (sheet) => change(withDraft(sheet)) });
    if (!fix) throw new Error('the P&L has no fix');
    const found = fixed(fix, inserted);
    if ('refused' in found) throw new Error(found.refused.en);
    expect(found.overwrites).toBe(true);
    const plan = afterwards(inserted, found.change, 'plan');
    const title = plan.findIndex((cells) => cells.includes('Fixed drivers of the plan'));
    const lines = plan.slice(title + 3, title + 19);
    expect(lines.map((cells) => [cells[1], cells[12]])).toEqual(
      Array.from({ length: 16 }, (__, line) => [(line + 1) * 100 + 1, (line + 1) * 100 + 12]),
    );
    expect(lines.map(([label]) => label).slice(0, 3)).toEqual([
      'Month',
      'Leads',
      'CPL, cost of a lead',
    ]);
  },
);
