import { LifecycleService, LifecycleStages, type Univer } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';

/** Hears when another cell is selected. The facade's own event is lost where the sheet is drawn early. */
export function onSelection(univer: Univer, listener: () => void): void {
  const injector = univer.__getInjector();
  // Asked for sooner, the service comes into being twice.
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => injector.get(SheetsSelectionsService).selectionChanged$.subscribe(listener));
}
