import {
  IUndoRedoService,
  LocalUndoRedoService,
  type IUndoRedoItem,
  type Univer,
} from '@univerjs/core';

/** Steps of the work going on, by workbook. */
const openSteps = new Map<string, IUndoRedoItem[]>();

// On the class and not on the service: Univer hands out proxies that keep methods they have seen.
const { pushUndoRedo } = LocalUndoRedoService.prototype;
LocalUndoRedoService.prototype.pushUndoRedo = function (step) {
  const steps = openSteps.get(step.unitID);
  if (steps) steps.push(step);
  else pushUndoRedo.call(this, step);
};

/**
 * Does some work on a workbook so that one undo takes all of it back. Univer's own batching
 * takes steps back first to last: a sheet would go before its cells.
 */
export function inOneUndoStep<Result>(univer: Univer, unitID: string, work: () => Result): Result {
  const steps: IUndoRedoItem[] = [];
  openSteps.set(unitID, steps);
  try {
    return work();
  } finally {
    openSteps.delete(unitID);
    if (steps.length > 0) {
      univer
        .__getInjector()
        .get(IUndoRedoService)
        .pushUndoRedo({
          unitID,
          redoMutations: steps.flatMap((step) => step.redoMutations),
          undoMutations: [...steps].reverse().flatMap((step) => step.undoMutations),
        });
    }
  }
}
