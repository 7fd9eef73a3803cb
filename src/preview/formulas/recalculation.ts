import { ICommandService, ObjectMatrix, type IUnitRange, type Univer } from '@univerjs/core';
import {
  FormulaDataModel,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

/** Formulas that spill into formulas that spill need a run each; more than so many is a circle. */
const mostRuns = 6;

/**
 * Calculates again what reads the places where a run has changed how far formulas spill, since the
 * order of the next run depends on it. Returns how to wait until everything is calculated.
 */
export function recalculateWhileSpillsChange(univer: Univer): () => Promise<void> {
  const injector = univer.__getInjector();
  const session = injector.get(FormulaCalculationSessionService);
  const model = injector.get(FormulaDataModel);
  let known: ReadonlyMap<string, IUnitRange> = new Map();
  let runs = 0;
  let isRunning = false;

  session.resultApplied$.subscribe(() => {
    const spills = spillsOf(model);
    const dirtyRanges = [...onlyIn(spills, known), ...onlyIn(known, spills)];
    isRunning = dirtyRanges.length > 0 && runs < mostRuns;
    known = spills;
    runs = isRunning ? runs + 1 : 0;
    if (!isRunning) return;
    const start = { commands: [], dirtyRanges };
    void injector
      .get(ICommandService)
      .executeCommand(SetTriggerFormulaCalculationStartMutation.id, start, { onlyLocal: true });
  });

  return async () => {
    do {
      await session.waitForLatestApplied(60_000);
    } while (isRunning);
  };
}

/** The ranges that formulas fill, by where the formula stands and how far it reaches. */
function spillsOf(model: FormulaDataModel): Map<string, IUnitRange> {
  const spills = new Map<string, IUnitRange>();
  for (const [unitId, sheets] of Object.entries(model.getArrayFormulaRange())) {
    for (const [sheetId, ranges] of Object.entries(sheets ?? {})) {
      new ObjectMatrix(ranges).forValue((row, column, range) => {
        const key = [unitId, sheetId, row, column, range.endRow, range.endColumn].join(' ');
        spills.set(key, { unitId, sheetId, range });
      });
    }
  }
  return spills;
}

function onlyIn(
  these: ReadonlyMap<string, IUnitRange>,
  others: ReadonlyMap<string, IUnitRange>,
): IUnitRange[] {
  return [...these].flatMap(([key, range]) => (others.has(key) ? [] : [range]));
}
