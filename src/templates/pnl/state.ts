import type { FormBlock, Formula, TextBlock } from '../define';
import { item } from '../parts/items';
import { mark } from '../parts/marks';
import { t } from '../parts/words';

/** The check of the whole model, repeated on a sheet, so that nobody reads figures that lack something. */
export function checkForm(key: string): FormBlock {
  return {
    kind: 'form',
    key,
    items: [item.text('told', t('Check', 'Проверка'), { formula: '{drivers!check}' })],
    marks: [mark.warn(['told'], '{told}<>{#state.fine}')],
  };
}

/** The same in a line that leads to the checks and is blank while nothing is wrong. */
export function checkLine(told: Formula = '{drivers!check}'): TextBlock {
  return {
    kind: 'text',
    key: 'check',
    paragraphs: [
      {
        formula: `LET(told_;${told};IF(told_={#state.fine};"";told_))`,
        link: { sheet: 'start' },
        urgent: true,
      },
    ],
  };
}
