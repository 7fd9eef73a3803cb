import type { Text } from '../language';
import { argumentMistakes } from './argument-mistakes';
import type { FunctionGroup, SheetFunction } from './define';
import { exampleMistakes } from './example-mistakes';
import {
  missingWords,
  phraseMistakes,
  repeated,
  sentenceMistakes,
  titleMistakes,
} from './text-mistakes';

/** What is wrong with the functions of a registry, each mistake as a sentence that says what to do. */
export function registryMistakes(groups: readonly FunctionGroup[]): string[] {
  const named = groups.flatMap(({ subjects }) =>
    subjects.flatMap((subject) => Object.entries(subject)),
  );
  const names = named.map(([name]) => name);
  return [
    ...groups.flatMap(({ title }) => phraseMistakes(title).map(within(`group ${title.en}`))),
    ...repeated(names).map((name) => `${name}: two functions have this name; rename one of them`),
    ...named.flatMap(([name, describe]) =>
      [...nameMistakes(name), ...functionMistakes(name, describe())].map(within(name)),
    ),
  ];
}

const within =
  (where: string) =>
  (mistake: string): string =>
    `${where}: ${mistake}`;

// The only functions of Sheets whose names have an underscore.
const BUILT_IN = ['TO_DATE', 'TO_DOLLARS', 'TO_PERCENT', 'TO_PURE_NUMBER', 'TO_TEXT'];
const LONGEST_NAME = 24;

function nameMistakes(name: string): string[] {
  if (/^[A-Z]+$/.test(name))
    return [
      `a name needs two words, such as ${name}_RATE, so that it never clashes with a function of Sheets or with an address`,
    ];
  if (!/^[A-Z]+(_[A-Z]+)+$/.test(name))
    return ['a name is words in capital letters joined by _, such as MARKUP_RATE'];
  if (BUILT_IN.includes(name)) return ['Sheets has a function of this name; choose another one'];
  if (name.length > LONGEST_NAME)
    return [`a name has at most ${LONGEST_NAME} letters, so that formulas stay readable`];
  return [];
}

function functionMistakes(name: string, definition: SheetFunction): string[] {
  const { question, summary, synonyms, parameters, gives } = definition;
  const titles = gives.kind === 'row' ? gives.titles : gives.kind === 'table' ? gives.header : [];
  const missing = [
    ...missingWords(question).map(within('question')),
    ...missingWords(summary).map(within('summary')),
    ...parameters.flatMap((each) => missingWords(each.help).map(within(each.name))),
    ...titles.flatMap((title, index) => missingWords(title).map(within(`title ${index + 1}`))),
  ];
  // All that follows reads the words.
  if (missing.length > 0) return missing;
  return [
    ...questionMistakes(question).map(within('question')),
    ...sentenceMistakes(summary).map(within('summary')),
    ...(synonyms ? phraseMistakes(synonyms).map(within('synonyms')) : []),
    ...argumentMistakes(definition),
    ...titles.flatMap((title) => titleMistakes(title).map(within(`title "${title.en}"`))),
    ...repeated(titles.map(({ en }) => en)).map(
      (title) => `title "${title}": two columns have this title; rename one of them`,
    ),
    ...exampleMistakes(name, definition),
  ];
}

function questionMistakes(question: Text): string[] {
  const isQuestion = [question.en, question.ru].every((text) => /^[^.!?]+\?$/.test(text));
  return [
    ...sentenceMistakes(question),
    ...(isQuestion ? [] : ['ask one question in each language, ending in ?']),
  ];
}
