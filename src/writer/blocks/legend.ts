import type { Text } from '../../language';
import type { LegendBlock } from '../../templates/define';
import type { Style } from '../look';
import type { BlockWriter } from './block-writer';

const COLOURS: readonly { readonly style: Style; readonly name: Text; readonly means: Text }[] = [
  {
    style: 'input',
    name: { en: 'Blue', ru: 'Голубое' },
    means: { en: 'you type here', ru: 'вводите вы' },
  },
  {
    style: 'computed',
    name: { en: 'White', ru: 'Белое' },
    means: { en: 'computed, nothing to type', ru: 'считается само, вводить не нужно' },
  },
  {
    style: 'warn',
    name: { en: 'Yellow', ru: 'Жёлтое' },
    means: {
      en: 'look here: missing, or not as it should be',
      ru: 'посмотрите: чего-то не хватает или что-то не сходится',
    },
  },
  {
    style: 'alarm',
    name: { en: 'Red', ru: 'Красное' },
    means: { en: 'look here first', ru: 'посмотрите в первую очередь' },
  },
  {
    style: 'good',
    name: { en: 'Green', ru: 'Зелёное' },
    means: { en: 'as it should be', ru: 'всё как надо' },
  },
  {
    style: 'muted',
    name: { en: 'Grey', ru: 'Серое' },
    means: { en: 'closed, or not to be judged yet', ru: 'закрыто или рано оценивать' },
  },
];

/** A colour a row, and what it means. */
export const legend: BlockWriter<LegendBlock> = {
  height: () => COLOURS.length,
  widths: () => [0, 0],
  write({ body, left: column }, pen) {
    COLOURS.forEach(({ style, name, means }, index) => {
      const row = body + index;
      pen.put({ row, column }, { value: pen.say(name), style });
      pen.put({ row, column: column + 1 }, { value: pen.say(means), style: 'paragraph' });
    });
  },
};
