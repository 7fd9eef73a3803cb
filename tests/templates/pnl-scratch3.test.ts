import { readFileSync } from 'node:fs';
import { builtCode } from '../harness/bundle';
import { openSpreadsheet } from '../harness/univer';
test('x', async () => {
  const s = openSpreadsheet({ code: builtCode(), locale: 'ru_RU', pages: { Sidebar: readFileSync('dist/Sidebar.html', 'utf8') } });
  s.run('insertTemplate', { template: 'pnl', language: 'ru', sampleData: true });
  const t = Date.now(); await s.settle(); console.log(Date.now() - t, s.values('P&L').slice(3,9).map(r=>r.slice(0,4).join('|')).join('\n'), s.formulas('P&L').slice(3,9).map(r=>r.slice(0,3).join('|')).join('\n'));
  await new Promise(r => setTimeout(r, 3000)); await s.settle();
  console.log(Date.now() - t, s.values('P&L').slice(3,9).map(r=>r.slice(0,4).join('|')).join('\n'), s.values('Драйверы').map(r=>r.slice(0,9).join('|')).join('\n'));
  await s.dispose();
});
