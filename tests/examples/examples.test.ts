import { examplesTemplate } from '../../src/examples/examples';
import { METRICS, MONEY, MONTHS, SHARES } from '../../src/examples/formats';
import { allFunctions } from '../../src/functions/registry';

const definitions = allFunctions().map(({ definition }) => definition);

test('what an example says in words it says in Russian too, but for option words', () => {
  const options = new Set(
    definitions.flatMap(({ parameters }) => parameters.flatMap(({ words = [] }) => words)),
  );
  const values = examplesTemplate().sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? (block.content ?? []) : [])),
  );
  const texts = values.flatMap(Object.values).filter((value) => typeof value === 'string');
  expect(texts.filter((text) => !options.has(text))).toEqual([]);
  expect(options.size).toBeGreaterThan(5);
});

test('what is shown in per cent, in money or by month is a parameter or a title of an answer', () => {
  const names = definitions.flatMap(({ parameters, gives }) => [
    ...parameters.map(({ name }) => name),
    ...(gives.kind === 'row' ? gives.titles : gives.kind === 'table' ? gives.header : []).map(
      ({ en }) => en,
    ),
  ]);
  expect(
    [...SHARES, ...METRICS, ...MONEY, ...MONTHS].filter((name) => !names.includes(name)),
  ).toEqual([]);
});
