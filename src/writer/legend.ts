import type { Text } from '../language';
import type { Look, TemplateSheet } from '../templates/define';

/** What the colours of a sheet mean, in one line; null where nobody types. */
export function legendOf({ blocks }: TemplateSheet): Text | null {
  if (!says(blocks, ['input'])) return null;
  const looks = blocks.flatMap(({ marks = [] }) =>
    marks.flatMap((mark) => ('look' in mark ? mark.look : [])),
  );
  const computed = blocks.some(({ kind }) => kind === 'board') || says(blocks, COMPUTED);
  const parts = [TYPED, ...(computed ? [WHITE] : []), ...warnings(looks)];
  return {
    en: parts.map(({ en }) => en).join(' · '),
    ru: parts.map(({ ru }) => ru).join(' · '),
  };
}

const COMPUTED = ['formula', 'formulaIn', 'spill'];

const TYPED: Text = { en: 'Blue: you type', ru: 'Голубое\u00a0— вводите вы' };
const WHITE: Text = { en: 'white: computed', ru: 'белое\u00a0— считается само' };
const YELLOW: Text = { en: 'yellow: look here', ru: 'жёлтое\u00a0— посмотрите' };
const RED: Text = { en: 'red: look here', ru: 'красное\u00a0— посмотрите' };
const YELLOW_AND_RED: Text = {
  en: 'yellow and red: look here',
  ru: 'жёлтое и красное\u00a0— посмотрите',
};

function warnings(looks: readonly Look[]): Text[] {
  const [yellow, red] = [looks.includes('warn'), looks.includes('alarm')];
  if (yellow && red) return [YELLOW_AND_RED];
  return [...(yellow ? [YELLOW] : []), ...(red ? [RED] : [])];
}

/** Whether the data say one of these anywhere. */
function says(data: unknown, names: readonly string[]): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(data).some(([name, part]) => names.includes(name) || says(part, names));
}
