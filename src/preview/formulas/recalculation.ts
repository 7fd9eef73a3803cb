import { ICommandService, type Univer } from '@univerjs/core';
import {
  FormulaDataModel,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

/** Formulas that spill into formulas that spill need a run each; more than so many is a circle. */
const mostRuns = 6;

/**
 * Calculates again while a run changes where formulas spill, since the order of the next run
 * depends on it. Returns how to wait until everything is calculated.
 */
export function recalculateWhileSpillsChange(univer: Univer): () => Promise<void> {
  const injector = univer.__getInjector();
  const session = injector.get(FormulaCalculationSessionService);
  const model = injector.get(FormulaDataModel);
  let known = '';
  let runs = 0;
  let isRunning = false;

  session.resultApplied$.subscribe(() => {
    const spills = JSON.stringify(model.getArrayFormulaRange());
    isRunning = spills !== known && runs < mostRuns;
    known = spills;
    runs = isRunning ? runs + 1 : 0;
    if (!isRunning) return;
    const start = { commands: [], forceCalculation: true };
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
