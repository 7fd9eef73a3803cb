import { runScript } from '../../src/preview/apps-script/script';
import { answer } from '../../src/preview/page/host';

const code = `
function echo(value) { return value === undefined ? 'nothing' : value; }
function internal_() { return 'secret'; }
function today() { return { on: new Date(0) }; }
function handler() { return () => 1; }
function miscounts() { throw new RangeError('no such row'); }
function speaks() { throw Object.assign(new Error('The sheet is protected.'), { name: 'Sentence' }); }
function fails() { throw new Error('the sheet is gone'); }
var notAFunction = 1;`;

const script = runScript(code, {});
const call = (name: string, ...values: unknown[]): unknown =>
  answer({ script, run: script.call }, { kind: 'run', id: 7, name, values });
const gives = (value: unknown): unknown => ({ kind: 'answer', id: 7, value });
const fails = (message: string): unknown => ({ kind: 'failure', id: 7, message });

// https://developers.google.com/apps-script/guides/html/reference/run: legal parameters and private functions
describe('google.script.run of the preview', () => {
  test.each([[1.5], ['text'], [true], [null], [{ a: [1, { b: '' }] }], [[]]])(
    'passes %j both ways',
    (value) => {
      expect(call('echo', value)).toEqual(gives(value));
    },
  );

  test('gives the page a copy, which it may change', () => {
    const held = runScript('const kept = { a: 1 };\nfunction read() { return kept; }', {});
    const read = (): unknown =>
      answer({ script: held, run: held.call }, { kind: 'run', id: 7, name: 'read', values: [] });
    const first = read() as { value: { a: number } };
    first.value.a = 2;
    expect(read()).toEqual(gives({ a: 1 }));
  });

  test.each(['internal_', 'missing', 'notAFunction', 'toString', 'constructor'])(
    'refuses to call %s',
    (name) => {
      expect(call(name)).toEqual(fails(`google.script.run.${name} is not a function`));
    },
  );

  test('refuses a date as an argument', () => {
    expect(call('echo', new Date(0))).toEqual(
      fails('the value is no plain object, so google.script.run does not pass it'),
    );
  });

  test('refuses a date deep in an argument', () => {
    expect(call('echo', [{ on: new Date(0) }])).toEqual(
      fails('the value.0.on is no plain object, so google.script.run does not pass it'),
    );
  });

  test('refuses a date in a result', () => {
    expect(call('today')).toEqual(
      fails('the value.on is no plain object, so google.script.run does not pass it'),
    );
  });

  test('refuses a function as a result', () => {
    expect(call('handler')).toEqual(
      fails('the value is a function, which google.script.run does not pass'),
    );
  });

  test.each([
    ['fails', 'Error: the sheet is gone'],
    ['miscounts', 'RangeError: no such row'],
    ['speaks', 'Sentence: The sheet is protected.'],
  ])('hands the failure of %s to the page as %j', (name, message) => {
    expect(call(name)).toEqual(fails(message));
  });
});
