import type { FormBlock } from '../define';
import { item } from '../parts/items';
import { mark } from '../parts/marks';
import { t } from '../parts/words';

/** The check of the whole model, repeated on a sheet, so that nobody reads figures that lack something. */
export function checkForm(key: string): FormBlock {
  return {
    kind: 'form',
    key,
    items: [item.text('told', t('Check', 'Проверка'), { formula: '{drivers!check}' })],
    marks: [mark.warn(['told'], '{told}<>{#advice.fine}')],
  };
}
