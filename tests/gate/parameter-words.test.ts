import { allFunctions } from '../../src/functions/registry';
import { inRussian, parameterWords } from '../../src/gate/parameter-words';
import { phraseMistakes } from '../../src/gate/text-mistakes';

const parameters = allFunctions().flatMap(({ name, definition }) =>
  definition.parameters.map((parameter) => [name, parameter.name] as const),
);

test.each(parameters)('%s %s has a name in words', (name, parameter) => {
  const words = parameterWords(name, parameter);
  expect(words && phraseMistakes(words)).toEqual([]);
});

test.each([
  ['ICE_SCORE', 'impact', 'параметр impact (влияние)'],
  ['ICE_SCORE', 'confidence', 'параметр confidence (уверенность)'],
  ['CONV_INTERVAL', 'confidence', 'параметр confidence (доверительная вероятность)'],
  ['AB_TEST', 'a_trials', 'параметр a_trials (A: попыток)'],
  ['MARKUP_RATE', 'markup', 'параметр markup'],
])('of %s it says %s as %s', (name, parameter, words) => {
  expect(inRussian(name, parameter, 'параметр')).toBe(words);
});
