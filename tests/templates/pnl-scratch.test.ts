import { planTemplate } from '../../src/writer/plan';
import { openSpreadsheet } from '../harness/univer';
import { pnl } from '../../src/templates/pnl';

test.each([[true, 'ru'],[false,'en'],[false,'ru']] as const)('dump sample=%s %s', async (sampleData, language) => {
  const spreadsheet = openSpreadsheet({ code: 'function nothing() {}', locale: 'ru_RU' });
  try {
    const plan = planTemplate(pnl, { language, sampleData, today: '2026-11-22', takenNames: ['Sheet1'], insertion: 'x' });
    const book = spreadsheet.SpreadsheetApp.getActiveSpreadsheet() as any;
    for (const step of plan.steps as any[]) {
      if (step.do === 'insert') book.insertSheet(step.sheet);
      if (step.do === 'values') book.getSheetByName(step.sheet).getRange(1, 1, step.values.length, step.values[0].length).setValues(step.values);
      if (step.do === 'number formats') book.getSheetByName(step.sheet).getRange(1, 1, step.formats.length, step.formats[0].length).setNumberFormats(step.formats);
    }
    await spreadsheet.settle();
    let out = '';
    for (const { name } of plan.sheets) {
      out += `\n=== ${name}\n` + spreadsheet.displayed(name).map((row, i) => `${i + 1}|` + row.map((v) => String(v).slice(0, 16)).join('|')).join('\n');
    }
    require('fs').writeFileSync(`/tmp/pnl-dump-${sampleData}-${language}.txt`, out);
    const plain = plan.sheets.map(({name}) => `=== ${name}\n` + spreadsheet.formulas(name).map((r,i)=>`${i+1}|`+r.join(' | ')).join('\n')).join('\n');
    require('fs').writeFileSync(`/tmp/pnl-formulas-${language}.txt`, plain);
  } finally { await spreadsheet.dispose(); }
});
