import { allFunctions, functionGroups, functionNamed } from '../../src/functions/registry';
import { answer, column, moscow } from '../harness/cells';
import { calculate } from '../../src/functions/call';
import { spreadsheet } from '../harness/cells';

const functions = allFunctions();

interface Said {
  readonly where: string;
  readonly en: string;
  readonly ru: string;
}

/** Whatever the registry says to people, with the place where it says it. */
const said: readonly Said[] = [
  ...functionGroups.map(({ title }) => ({ where: 'group', ...title })),
  ...functions.flatMap(({ name, definition: { question, summary, parameters } }) => [
    { where: `${name} question`, ...question },
    { where: `${name} summary`, ...summary },
    ...parameters.map((parameter) => ({ where: `${name} ${parameter.name}`, ...parameter.help })),
  ]),
];

const words = (text: string): string[] => text.split(/[^\p{L}]+/u).filter((word) => word !== '');

test('the five functions of the contract are there', () => {
  const names = ['FUNNEL_CONV', 'HIRE_START_DATE', 'ICE_SCORE', 'RFM_SEGMENT', 'WEEKLY_BONUS'];
  expect(functions.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});

test.each([
  ['FUNNEL_CONV', 'counts [show]'],
  ['ICE_SCORE', 'impact confidence ease [method]'],
  ['WEEKLY_BONUS', 'revenue plan [tiers] [method]'],
  ['HIRE_START_DATE', 'needed_by [hire_days] [ramp_days] [calendar] [holidays]'],
  ['RFM_SEGMENT', 'customers dates amounts [as_of] [cuts]'],
])('%s takes %s', (name, expected) => {
  const parameters = functionNamed(name)?.parameters ?? [];
  const shown = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
  expect(shown.join(' ')).toBe(expected);
});

// Sheets has names with an underscore of its own; with one, no name can be a cell's address.
const BUILT_IN = ['TO_DATE', 'TO_DOLLARS', 'TO_PERCENT', 'TO_PURE_NUMBER', 'TO_TEXT'];

test('names are several words in capitals, different from each other and from those of Sheets', () => {
  const names = functions.map(({ name }) => name);
  for (const name of names) expect(name).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
  expect(new Set([...names, ...BUILT_IN]).size).toBe(names.length + BUILT_IN.length);
});

describe.each(functions)('$name', ({ definition: { question, parameters } }) => {
  test('asks a question', () => {
    expect(question.en).toMatch(/^[A-Z][^.!?]*\?$/);
    expect(question.ru).toMatch(/^[А-ЯЁ][^.!?]*\?$/);
  });

  test('has parameters with names of their own in lower case', () => {
    const names = parameters.map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has the optional parameters last and leaves it to the help box to say so', () => {
    const optional = parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort());
    for (const { help } of parameters) {
      expect(help.en).not.toMatch(/^Optional/);
      expect(help.ru).not.toMatch(/^Необязательно/);
    }
  });
});

describe.each(said.map((text): [string, Said] => [text.where, text]))('%s', (where, { en, ru }) => {
  test('is said in tidy sentences that a help box can hold', () => {
    for (const text of [en, ru]) {
      expect(text).not.toMatch(/^\s|\s$|\s\s|[\n\r<>]|\*\/|@/);
      if (where !== 'group') expect(text).toMatch(/[.?]$/);
    }
    expect(en).toMatch(/^["\dA-Z]/);
    expect(ru).toMatch(/^["\dА-ЯЁ]/);
  });

  test('is English in English and Russian in Russian', () => {
    expect(en).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(ru).toMatch(/\p{Script=Cyrillic}/u);
  });

  test('mixes no Latin look-alikes into Russian words', () => {
    const inEnglish = new Set(words(en));
    const suspect = words(ru).filter((word) => {
      const latin = /\p{Script=Latin}/u.test(word);
      const mixed = latin && /\p{Script=Cyrillic}/u.test(word);
      return mixed || (/^[aceopxyABCEHKMOPTX]$/.test(word) && !inEnglish.has(word));
    });
    expect(suspect).toEqual([]);
  });

  test('writes ё where the word has it', () => {
    const withoutDots =
      /^(?:еще|ее|счет|счета|отчет|учет|расчет|легк\p{L}*|дает|берет|идет|ведет|растет|причем|пришел|нашел|ушел|все-таки)$/iu;
    expect(words(ru).filter((word) => withoutDots.test(word))).toEqual([]);
  });
});

test('the words of RFM_SEGMENT are Russian and all different in a Russian spreadsheet', () => {
  const args = [column('А'), column(moscow('2026-05-31')), column(1)];
  const table = calculate('RFM_SEGMENT', args, spreadsheet('ru_RU'));
  const header = Array.isArray(table) ? (table[0] ?? []).map(String) : [];
  expect(new Set(header).size).toBe(10);
  expect(header.filter((title) => !/[а-яё]/.test(title))).toEqual(['R', 'F', 'M']);
  expect(answer('RFM_SEGMENT', ...args)).not.toEqual(table);
});
