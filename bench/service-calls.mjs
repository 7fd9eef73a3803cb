import { loadTypeScript } from '../scripts/load-typescript.mjs';

/** How many calls of Google's services the sidebar takes, counted by the tests' strict fake. */
export async function serviceCalls() {
  const { changed, inserted, openedSidebar, undone, variants } = await loadTypeScript(
    'tests/sheets/insertion.ts',
  );
  return variants
    .filter(([, { language, sampleData }]) => language === 'ru' && sampleData)
    .map(([, variant]) => {
      const { book, insertion } = inserted(variant);
      const insertionCalls = book.calls.length;
      const { length: sheets } = insertion.sheets;
      return {
        template: variant.template,
        sheets,
        'calls of an insertion': insertionCalls,
        'a sheet': (insertionCalls / sheets).toFixed(1),
        'opening the sidebar': openedSidebar(book).length,
        'clearing the sample': changed(book, insertion)?.length ?? 'none',
        'undo, one more sheet there': undone(book, insertion).length,
      };
    });
}
