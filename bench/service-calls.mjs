import { loadTypeScript } from '../scripts/load-typescript.mjs';

/** How many calls of Google's services each template takes, counted by the tests' strict fake. */
export async function serviceCalls() {
  const { inserted, variants } = await loadTypeScript('tests/sheets/insertion.ts');
  return variants
    .filter(([, { language, sampleData }]) => language === 'ru' && sampleData)
    .map(([, variant]) => {
      const { book, insertion } = inserted(variant);
      const onSheet = insertion.sheets.map(
        ({ name }) => book.calls.filter(({ sheet }) => sheet === name).length,
      );
      return {
        template: variant.template,
        sheets: insertion.sheets.length,
        calls: book.calls.length,
        'most on one sheet': Math.max(...onSheet),
      };
    });
}
