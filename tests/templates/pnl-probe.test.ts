import { openSpreadsheet } from '../harness/univer';
test('probe', async () => {
  const s = openSpreadsheet({ code: 'function nothing() {}', locale: 'ru_RU' });
  const book = s.SpreadsheetApp.getActiveSpreadsheet() as any;
  const sheet = book.getSheetByName('Sheet1');
  const r = sheet.getRange(1,1,1,3);
  r.setValues([['=1+1', 5, '=A1']]);
  console.log(JSON.stringify(s.formulas('Sheet1')));
  if (process.env.W) await s.settle();
  r.setBackgrounds([['#ffffff', null, '#ffffff']]);
  console.log(JSON.stringify(s.formulas('Sheet1')));
  r.setWraps([[true,false,true]]);
  console.log(JSON.stringify(s.formulas('Sheet1')));
  await s.settle();
  console.log(JSON.stringify(s.formulas('Sheet1')));
  await s.dispose();
});
