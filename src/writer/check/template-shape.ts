import type {
  Axis,
  AxisColumn,
  Fix,
  Roll,
  TabColor,
  Template,
  TemplateSheet,
} from '../../templates/define';
import { block } from './block-shapes';
import { columnSetting, format, input, label } from './cell-shapes';
import type { Mistake } from './mistake';
import {
  anything,
  byKey,
  isObject,
  listOf,
  may,
  must,
  object,
  oneOf,
  type Shape,
  words,
} from './shapes';

const header: Shape = (given, path, property) =>
  isObject(given) && 'formula' in given ? [] : label(given, path, property);

const axis = object<Axis>('axis', {
  columns: must(
    listOf(
      object<AxisColumn>('column', {
        ...columnSetting,
        key: must(anything),
        header: must(header),
        note: may(words),
        formula: may(anything),
        format: may(format),
        signed: may(anything),
        input: may(input),
        width: may(anything),
      }),
      'column',
    ),
  ),
  headerFormat: may(format),
  headerLines: may(anything),
  width: must(anything),
});

const tabColor = oneOf<TabColor>('tab colour', {
  blue: true,
  green: true,
  yellow: true,
  red: true,
  grey: true,
});

const sheet = object<TemplateSheet>('sheet', {
  key: must(anything),
  title: must(words),
  about: must(words),
  hidden: may(anything),
  freeze: may(
    object<NonNullable<TemplateSheet['freeze']>>('freeze', {
      header: may(anything),
      columns: may(anything),
    }),
  ),
  tabColor: may(tabColor),
  filter: may(anything),
  widths: may(listOf(anything)),
  blocks: must(listOf(block, 'block')),
});

const fix = object<Fix>('fix', {
  key: must(anything),
  command: must(words),
  about: must(words),
  from: must(anything),
  into: must(anything),
  date: must(anything),
});

const roll = object<Roll>('roll', { from: must(anything), into: must(anything) });

const template = object<Template>('template', {
  id: must(anything),
  version: must(anything),
  subject: must(words),
  title: must(words),
  short: must(words),
  purpose: must(words),
  howTo: must(listOf(words)),
  lists: may(byKey(byKey(words), 'list')),
  axes: may(byKey(axis, 'axis')),
  fixes: may(listOf(fix, 'fix')),
  rolls: may(listOf(roll, 'roll')),
  sheets: must(listOf(sheet, 'sheet')),
});

/** Properties that no such part has, parts that are missing, and words for kinds, formats and looks that do not exist. */
export function shapeMistakes(given: Template): Mistake[] {
  return template(given, [], '');
}
