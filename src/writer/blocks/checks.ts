import type { Text } from '../../language';
import type { CheckItem, ChecksBlock, Formula } from '../../templates/define';
import { columnLetters } from '../../google-sheets/a1';
import type { Pen, Spot } from '../cells';
import { quotedText } from '../formula-text';
import { linkFormula } from '../links';
import { sheetNamed } from '../draft';
import type { BlockWriter } from './block-writer';
import { runs } from './runs';

const COUNT = 'attention';
const TO_LOOK_AT: Text = { en: 'Things to look at', ru: 'На что посмотреть' };
const HOLDS: Text = { en: 'holds', ru: 'в порядке' };
const LOOK_HERE: Text = { en: 'look here', ru: 'посмотрите' };
const NOTHING_YET: Text = { en: 'nothing to check yet', ru: 'пока нечего проверять' };

/** What should hold and whether it does, one a row, and in the first how much does not. */
export const checks: BlockWriter<ChecksBlock> = {
  height: ({ items }) => 1 + items.length,
  widths: () => [260, 300, 140],
  write({ block, body: row, left: column }, pen) {
    const [first = '', last = ''] = [row + 1, row + block.items.length].map(
      (at) => `${columnLetters(column + 1)}${at}`,
    );
    pen.put({ row, column }, { value: pen.say(TO_LOOK_AT), style: 'subtotal' });
    pen.put(
      { row, column: column + 1 },
      { value: countFormula(`${first}:${last}`, pen), style: 'subtotal', format: 'count' },
    );
    block.items.forEach((item, index) => {
      writeItem(item, { row: row + 1 + index, column, cell: item.key }, pen);
    });
  },
  names: ({ items }) => [COUNT, ...items.map(({ key }) => key)],
  address({ name }, { block, body, left }) {
    const row = body + 1 + block.items.findIndex(({ key }) => key === name);
    return { a1: `$${columnLetters(left + 1)}$${row}` };
  },
  marked({ on }, { block, body: top, left }) {
    const found = runs([{ key: COUNT }, ...block.items], on);
    if ('lacks' in found) return found;
    const column = { left: left + 1, right: left + 1 };
    return found.map(([from, to]) => ({ ...column, top: top + from, bottom: top + to }));
  },
  marks({ items }, language) {
    const on = items.map(({ key }) => key);
    const is = (state: Text): Formula => `{self}=${quotedText(state[language])}`;
    return [
      { on: [COUNT], when: '{self}>0', look: 'warn' },
      { on: [COUNT], when: '{self}=0', look: 'good' },
      { on, when: is(HOLDS), look: 'good' },
      { on, when: is(NOTHING_YET), look: 'muted' },
      { on, when: 'LEN({self})>0', look: 'warn' },
    ];
  },
};

function writeItem({ formula, label, sheet }: CheckItem, at: Spot, pen: Pen): void {
  const { row, column } = at;
  const setting = { wrap: true } as const;
  pen.put(at, { value: pen.say(label), style: 'label', setting });
  const state = { ...at, column: column + 1 };
  const value = pen.formula(stateFormula(formula, pen), state);
  pen.put(state, { value, style: 'computed', setting });
  if (sheet === undefined) return;
  const words = sheetNamed(pen.draft, sheet)?.sheet.title[pen.draft.language] ?? '';
  const link = linkFormula({ sheet }, words, pen.draft, [...pen.path, at.cell]);
  pen.put({ row, column: column + 2 }, { value: link, style: 'link' });
}

/** In words; an error stays one, so that it never turns into good news. */
function stateFormula(formula: Formula, { draft: { language } }: Pen): Formula {
  const [holds, lookHere, nothing] = [HOLDS, LOOK_HERE, NOTHING_YET].map((state) =>
    quotedText(state[language]),
  );
  return `LET(found_;${formula};IF(ISLOGICAL(found_);IF(found_;${holds};${lookHere});IF(LEN(found_)=0;${nothing};found_)))`;
}

/** All states but the good ones, errors among them. */
function countFormula(states: string, { draft: { language } }: Pen): string {
  const good = [HOLDS, NOTHING_YET].map(
    (state) => `COUNTIF(${states};${quotedText(state[language])})`,
  );
  return `=ROWS(${states})-${good.join('-')}`;
}
