import type { Block, FormItem } from '../../src/templates/define';
import { mark } from '../../src/templates/parts/marks';
import { legendOf } from '../../src/writer/legend';
import { both, plannedSmall, sheetOf, small, stepIn } from './small';

const typed: FormItem = { key: 'a', label: both('A'), format: 'count', input: true };
const computed: FormItem = { key: 'b', label: both('B'), format: 'count', formula: '{a}*2' };
const form = (items: readonly FormItem[], rest: Partial<Block> = {}): Block =>
  ({ kind: 'form', key: 'form', items, ...rest }) as Block;
const yellow = mark.warn(['a'], '{a}=0');
const red = mark.alarm(['a'], '{a}=1');

test.each<[string, Block, string | null, string | null]>([
  ['only typed into', form([typed]), 'Blue: you type', 'Голубое\u00a0— вводите вы'],
  [
    'with computed cells',
    form([typed, computed]),
    'Blue: you type · white: computed',
    'Голубое\u00a0— вводите вы · белое\u00a0— считается само',
  ],
  [
    'with warnings',
    form([typed], { marks: [yellow] }),
    'Blue: you type · yellow: look here',
    'Голубое\u00a0— вводите вы · жёлтое\u00a0— посмотрите',
  ],
  [
    'with alarms',
    form([typed], { marks: [red] }),
    'Blue: you type · red: look here',
    'Голубое\u00a0— вводите вы · красное\u00a0— посмотрите',
  ],
  [
    'with both',
    form([typed], { marks: [yellow, red] }),
    'Blue: you type · yellow and red: look here',
    'Голубое\u00a0— вводите вы · жёлтое и красное\u00a0— посмотрите',
  ],
  ['without inputs', form([computed], { marks: [yellow] }), null, null],
])('a sheet %s says what its colours mean', (_, block, en, ru) => {
  expect(legendOf(sheetOf('main', [block]))).toEqual(en === null ? null : { en, ru });
});

test('the words above a sheet begin to the right of its frozen columns', () => {
  const block = { ...form([typed]), about: both('Of the form.') };
  const sheet = sheetOf('main', [block], { freeze: { columns: 1 } });
  const [main] = plannedSmall(small([], { sheets: [sheet] })).sheets;
  const cells = stepIn(main, 'values')?.values.slice(0, 5) ?? [];
  expect(cells.map((row) => row.slice(0, 2))).toEqual([
    ['main', ''],
    ['', 'About.'],
    ['', 'Blue: you type'],
    ['', 'Of the form.'],
    ['A', ''],
  ]);
});
