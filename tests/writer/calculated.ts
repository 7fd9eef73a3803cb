import { libraryPage } from '../../src/sheets/library';
import type { Template } from '../../src/templates/define';
import { builtCode, builtPages } from '../harness/bundle';
import { type HeadlessSpreadsheet, insertInto, openSpreadsheet } from '../harness/univer';

/** A small template in a spreadsheet that calculates. */
export async function calculated(
  template: Template,
  request: {
    readonly language?: 'en' | 'ru';
    readonly sampleData?: boolean;
    readonly locale?: string;
  } = {},
): Promise<HeadlessSpreadsheet> {
  const { language = 'en', sampleData = true, locale = 'en_US' } = request;
  const pages = {
    ...builtPages(),
    Library: libraryPage({ templates: [template], questions: [] }),
  };
  const spreadsheet = openSpreadsheet({ code: builtCode(), pages, locale });
  insertInto(spreadsheet, { template: template.id, language, sampleData });
  await spreadsheet.settle();
  return spreadsheet;
}
