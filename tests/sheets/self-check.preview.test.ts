import type { SelfCheckReport } from '../../src/sheets/protocol';
import { builtCode, builtPages } from '../harness/bundle';
import { type HeadlessSpreadsheet, openSpreadsheet } from '../harness/univer';

let spreadsheet: HeadlessSpreadsheet | undefined;

afterEach(async () => {
  await spreadsheet?.dispose();
});

test.each(['en_US', 'ru_RU'])(
  'the self-check passes in the local preview in %s',
  async (locale) => {
    spreadsheet = openSpreadsheet({
      code: builtCode(),
      locale,
      timeZone: 'Asia/Kathmandu',
      pages: builtPages(),
    });
    spreadsheet.run('startSelfCheck');
    let report: SelfCheckReport | null = null;
    while (report === null) {
      await spreadsheet.settle();
      report = spreadsheet.run('readSelfCheck') as SelfCheckReport | null;
    }
    expect(report.lines.filter(({ state }) => state === 'differs' || state === 'slow')).toEqual([]);
    expect(report.passed).toBeGreaterThan(10);
    expect(spreadsheet.sheetNames()).toEqual(['Sheet1']);
  },
);
