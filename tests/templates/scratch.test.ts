import { writeFileSync } from 'node:fs';
import { templateToInsert } from '../harness/inserted-template';
import { builtCode } from '../harness/bundle';

for (const [language, sampleData] of [['ru', true], ['en', false]] as const) {
  test(`dump ${language}`, async () => {
    const started = process.cpuUsage();
    const hadi = templateToInsert({ template: 'hadi', language, sampleData });
    await hadi.open();
    const cpu = process.cpuUsage(started);
    const lines = hadi.cells().map((c) => `${c.at}\t${String(c.value)}\t${c.displayed}\t${hadi.errorAt(c.at) ?? ''}`);
    writeFileSync(`/tmp/dump-${language}.txt`, [`cpu ${(cpu.user + cpu.system) / 1e6}`, ...lines].join('\n'));
    await hadi.close();
  });
}
