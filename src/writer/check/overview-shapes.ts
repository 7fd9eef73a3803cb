import type { CheckItem, ChecksBlock, ContentsBlock, LegendBlock } from '../../templates/define';
import { base, kind } from './block-base';
import { anything, listOf, may, must, object, words } from './shapes';

export const contents = object<ContentsBlock>('block of kind contents', { ...base, kind });

export const legend = object<LegendBlock>('block of kind legend', { ...base, kind });

export const checks = object<ChecksBlock>('block of kind checks', {
  ...base,
  kind,
  items: must(
    listOf(
      object<CheckItem>('check', {
        key: must(anything),
        label: must(words),
        formula: must(anything),
        sheet: may(anything),
      }),
      'check',
    ),
  ),
});
