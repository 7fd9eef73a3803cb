import type { Text } from '../../language';
import type { Formula, TextBlock } from '../define';
import { say } from './formulas';
import { t } from './words';

interface Missing {
  /** Key of the sheet to be filled in. */
  readonly sheet: string;
  /** How many cells are still blank there. */
  readonly left: Formula;
  /** Left out: cells. In Russian as after «осталось»: «строк». */
  readonly what?: Text;
}

const CELLS = t('cells', 'ячеек');

/**
 * One line at the top of a sheet of computed things: what to fill in first, and how much of it. It leads there, and
 * is blank once all is there.
 */
export function fillFirst({ sheet, left, what = CELLS }: Missing): TextBlock {
  const words = say(
    t(
      `Fill in “{${sheet}!}” first, ${what.en} left: `,
      `Сначала заполните «{${sheet}!}», осталось ${what.ru}: `,
    ),
  );
  return {
    kind: 'text',
    key: 'fillFirst',
    paragraphs: [
      {
        formula: `LET(left_;${left};IF(left_>0;${words}&left_;""))`,
        link: { sheet },
        urgent: true,
      },
    ],
  };
}
