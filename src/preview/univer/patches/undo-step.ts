import {
  IUndoRedoService,
  LocalUndoRedoService,
  type IMutationInfo,
  type IUndoRedoItem,
  type Univer,
} from '@univerjs/core';
import { RemoveSheetMutation, SetRangeValuesMutation } from '@univerjs/sheets';
import { onceForAll, replaceMethod, type Patch } from './patch';

/** Steps of the work going on, by workbook. */
const openSteps = new Map<string, IUndoRedoItem[]>();

/** Gathers the steps of one piece of work. */
export const undoStep: Patch = {
  why: 'Univer makes an undo step of each command, and its own batching takes them back first to last.',
  // On the class and not on the service: Univer hands out proxies that keep methods they have seen.
  apply: onceForAll(() => {
    replaceMethod(
      LocalUndoRedoService.prototype,
      'pushUndoRedo',
      (original) =>
        function (this: LocalUndoRedoService, step: IUndoRedoItem) {
          const steps = openSteps.get(step.unitID);
          if (steps) steps.push(step);
          else original.call(this, step);
        },
    );
  }),
};

/** Does some work on a workbook so that one undo takes all of it back. */
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
          undoMutations: withoutLostCells(
            [...steps].reverse().flatMap((step) => step.undoMutations),
          ),
        });
    }
  }
}

/**
 * Leaves out the cells of sheets that go anyway. Univer marks where cells change on the sheet one sees,
 * and fails where that one has just gone.
 */
function withoutLostCells(mutations: readonly IMutationInfo[]): IMutationInfo[] {
  const removed = mutations.filter(({ id }) => id === RemoveSheetMutation.id).map(sheetOf);
  return mutations.filter(
    (mutation) => mutation.id !== SetRangeValuesMutation.id || !removed.includes(sheetOf(mutation)),
  );
}

function sheetOf({ params }: IMutationInfo): string {
  return (params as { readonly subUnitId: string }).subUnitId;
}
