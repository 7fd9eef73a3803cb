import {
  type Example,
  type FunctionGroup,
  answerLanguage,
  anyNumber,
  cell,
  define,
  oneOf,
  perRow,
  row,
  text,
} from '../../src/gate/define';
import { registryMistakes } from '../../src/gate/registry-mistakes';

const QUESTION = text('How much is added?', 'Какая наценка?');
const SUMMARY = text('Price over cost.', 'Цена к себестоимости.');
const EXAMPLES: readonly Example[] = [{ args: [3, 2], gives: 1.5 }];
const PRICE = perRow('price', anyNumber, text('Price.', 'Цена.'));
const COST = perRow('cost', anyNumber, text('Cost.', 'Себестоимость.'));

const markup = (changed: object = {}): ReturnType<typeof define> => {
  const plain = {
    question: QUESTION,
    summary: SUMMARY,
    parameters: [PRICE, COST],
    gives: cell,
    examples: EXAMPLES,
    compute: (price: number, cost: number) => price / cost,
  } as const;
  return define(() => ({ ...plain, ...changed }) as typeof plain);
};

function mistakesOf(functions: Record<string, ReturnType<typeof define>>): string[] {
  const group: FunctionGroup = { title: text('Pay', 'Мотивация'), subjects: [functions] };
  return registryMistakes([group]);
}

test('a function described as it should be has no mistakes', () => {
  expect(mistakesOf({ MARKUP_RATE: markup() })).toEqual([]);
});

test.each([
  [
    'MARKUP',
    'a name needs two words, such as MARKUP_RATE, so that it never clashes with a function of Sheets or with an address',
  ],
  ['Markup_Rate', 'a name is words in capital letters joined by _, such as MARKUP_RATE'],
  ['MARKUP_2', 'a name is words in capital letters joined by _, such as MARKUP_RATE'],
  ['TO_DATE', 'Sheets has a function of this name; choose another one'],
  ['MARKUP_OF_PRICE_OVER_COST', 'a name has at most 24 letters, so that formulas stay readable'],
])('the name %s: %s', (name, mistake) => {
  expect(mistakesOf({ [name]: markup() })).toEqual([`${name}: ${mistake}`]);
});

test.each<[string, object, string]>([
  [
    'no question',
    { question: text('Price over cost.', 'Какая наценка?') },
    'question: ask one question in each language, ending in ?',
  ],
  [
    'a blank summary',
    { summary: text('Price over cost.', ' ') },
    'summary: say it in both languages; one is blank',
  ],
  [
    'no Russian',
    { summary: { en: 'Price over cost.' } },
    'summary: say it in both languages; missing here: ru',
  ],
  [
    'no help',
    { parameters: [PRICE, perRow('cost', anyNumber, undefined as never)] },
    'cost: say it in both languages; missing here: en, ru',
  ],
  [
    'Russian words for search in English',
    { synonyms: text('наценка', 'маржа') },
    'synonyms: write English in en: "наценка"',
  ],
  [
    'a small letter first',
    { summary: text('price over cost.', 'Цена к себестоимости.') },
    'summary: begin with a capital letter',
  ],
  [
    'no full stop',
    { summary: text('Price over cost', 'Цена к себестоимости') },
    'summary: end with a full stop',
  ],
  [
    'two spaces',
    { summary: text('Price  over cost.', 'Цена к себестоимости.') },
    'summary: no outer or double spaces, line breaks, <, >, @ or */: "Price  over cost."',
  ],
  [
    'English for Russian',
    { summary: text('Price over cost.', 'Price over cost.') },
    'summary: write Russian in ru: "Price over cost."',
  ],
  [
    'a Latin letter in a Russian word',
    { summary: text('Price over cost.', 'Цeна к себестоимости.') },
    'summary: "Цeна" mixes Latin letters with Russian ones; type it anew',
  ],
  [
    'a Russian letter in an English word',
    { summary: text('Priсe over cost.', 'Цена к себестоимости.') },
    'summary: "Priсe" mixes Latin letters with Russian ones; type it anew',
  ],
  [
    'a missing ё',
    { summary: text('Price over cost.', 'Растет цена.') },
    'summary: write "Растет" with ё',
  ],
  [
    'a space before %',
    { summary: text('Up to 100 %.', 'До 100\u00a0%.') },
    'summary: no space before % in English: "Up to 100 %."',
  ],
  [
    'a plain space before % in Russian',
    { summary: text('Up to 100%.', 'До 100 %.') },
    'summary: a no-break space before % in Russian: "До 100 %."',
  ],
  [
    'a parameter in capitals',
    { parameters: [perRow('Price', anyNumber, PRICE.help), COST] },
    'Price: the name of a parameter is words in lower case joined by _, such as first_sale',
  ],
  [
    'two parameters of one name',
    { parameters: [PRICE, PRICE] },
    'price: two parameters have this name; rename one of them',
  ],
  [
    'a required parameter after an optional one',
    { parameters: [perRow('price', anyNumber, PRICE.help, { default: 3 }), COST] },
    'cost: a required parameter cannot follow an optional one; move it forward',
  ],
  [
    'a language that is not last',
    {
      parameters: [PRICE, answerLanguage(), perRow('cost', anyNumber, COST.help, { default: 2 })],
      examples: [{ args: [3, 'en'], gives: 1.5 }],
      compute: (price: number, _: unknown, cost: number) => price / cost,
    },
    'language: the language of the answer comes last',
  ],
  [
    'Optional in words',
    {
      parameters: [
        PRICE,
        perRow('cost', anyNumber, text('Optional. Cost.', 'Себестоимость.'), { default: 1 }),
      ],
    },
    'cost: leave out "Optional": the help box says so by itself',
  ],
  [
    'an option word in capitals',
    {
      parameters: [
        PRICE,
        COST,
        perRow('method', oneOf('Net'), text('"Net".', 'Без налога: "Net".'), { default: 'Net' }),
      ],
    },
    'method: write the option word "Net" in lower case; any case is read',
  ],
  [
    'an option word that the help leaves out',
    {
      parameters: [
        PRICE,
        COST,
        perRow('method', oneOf('net'), text('"net".', 'Без налога.'), { default: 'net' }),
      ],
    },
    'method: the help must say what "net" means, in both languages',
  ],
  ['no example', { examples: [] }, 'write an example; the first one is shown in the help box'],
  [
    'an example that gives something else',
    { examples: [{ args: [3, 2], gives: 2 }] },
    'example =MARKUP_RATE(3;2): it gives 1.5, but the example says 2',
  ],
  [
    'an example that fails',
    { examples: [{ args: [3], gives: 2 }] },
    'example =MARKUP_RATE(3): it gives an error (MARKUP_RATE: cost is required), but the example says 2',
  ],
  [
    'an example written twice',
    { examples: [...EXAMPLES, ...EXAMPLES] },
    'example =MARKUP_RATE(3;2): it appears twice',
  ],
])('%s is a mistake', (_, changed, mistake) => {
  expect(mistakesOf({ MARKUP_RATE: markup(changed) })).toEqual([`MARKUP_RATE: ${mistake}`]);
});

test.each([
  [text('Markup, %', 'Наценка, доля'), 'no % or points'],
  [text('Rise', 'Рост, п. п.'), 'no % or points'],
  [text('Rise in points', 'Рост'), 'no % or points'],
  [text('', 'Рост'), 'say it in both languages; one is blank'],
])('the title %j of a column is a mistake', (title, mistake) => {
  const gives = row(title);
  const changed = {
    gives,
    examples: [{ args: [3, 2], gives: [[1.5]] }],
    compute: (price: number, cost: number) => [price / cost],
  };
  expect(mistakesOf({ MARKUP_RATE: markup(changed) }).join()).toContain(
    `MARKUP_RATE: title "${title.en}": ${mistake}`,
  );
});

test('all mistakes are found at once, and a name taken twice', () => {
  const group = (...subjects: FunctionGroup['subjects']): FunctionGroup => ({
    title: text('Pay', 'Pay'),
    subjects,
  });
  const groups = [
    group({ MARKUP_RATE: markup() }),
    group({ MARKUP_RATE: markup(), MARKUP: markup() }),
  ];
  expect(registryMistakes(groups)).toEqual([
    'group Pay: write Russian in ru: "Pay"',
    'group Pay: write Russian in ru: "Pay"',
    'MARKUP_RATE: two functions have this name; rename one of them',
    expect.stringMatching(/^MARKUP: a name needs two words/),
  ]);
});
