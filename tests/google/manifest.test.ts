import Ajv from 'ajv';
import { readFileSync } from 'node:fs';

/** What the manifest of this add-on may say: these fields and no others. */
const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['timeZone', 'exceptionLogging', 'runtimeVersion', 'oauthScopes'],
  properties: {
    timeZone: { enum: [...Intl.supportedValuesOf('timeZone'), 'Etc/UTC'] },
    // Error messages quote cells, and nothing of a spreadsheet may leave it.
    exceptionLogging: { const: 'NONE' },
    runtimeVersion: { const: 'V8' },
    oauthScopes: {
      const: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    },
  },
};

const manifest = readFileSync('appsscript.json', 'utf8');

/** What the schema finds wrong, by field. */
function faults(candidate: unknown): string[] {
  const ajv = new Ajv({ allErrors: true });
  ajv.validate(schema, candidate);
  return (ajv.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`.trim());
}

describe('the manifest', () => {
  test('asks for the open spreadsheet and the sidebar, and for nothing else', () => {
    expect(faults(JSON.parse(manifest))).toEqual([]);
  });

  test.each([
    [
      'a further scope',
      { oauthScopes: ['https://www.googleapis.com/auth/drive'] },
      '/oauthScopes const',
    ],
    ['the old runtime', { runtimeVersion: 'DEPRECATED_ES5' }, '/runtimeVersion const'],
    ['an unknown time zone', { timeZone: 'Mars/Olympus' }, '/timeZone enum'],
    ['a section for Workspace add-ons', { addOns: {} }, 'additionalProperties'],
  ])('would be refused with %s', (_, change, fault) => {
    expect(faults({ ...JSON.parse(manifest), ...change })).toEqual([fault]);
  });

  test('is built as it stands', () => {
    expect(readFileSync('dist/appsscript.json', 'utf8')).toBe(manifest);
  });
});
