import { builtCode } from '../harness/bundle';
import { openSpreadsheet } from '../harness/univer';
test('x', async () => {
  const s = openSpreadsheet({ code: builtCode(), locale: 'ru_RU' });
  const r = s.run('insertTemplate', { template: 'pnl', language: 'ru', sampleData: true });
  console.log(JSON.stringify(r));
  const t = Date.now(); await s.settle(); console.log(Date.now() - t, s.displayed('P&L')[28]);
  await s.dispose();
});
