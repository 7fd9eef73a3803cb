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
    await spreadsheet.settle();
    const report = spreadsheet.run('readSelfCheck') as SelfCheckReport | null;
    expect(report?.lines.filter(({ state }) => state === 'differs')).toEqual([]);
    expect(report?.passed).toBeGreaterThan(10);
    expect(spreadsheet.sheetNames()).toEqual(['Sheet1']);
  },
);
