import type { Block } from '../../src/templates/define';
import { both, mistakesOf, plannedSmall, sheetOf, small, stepIn } from './small';

const form = (holds: string): Block => ({
  kind: 'form',
  key: 'form',
  items: [
    { key: 'start', label: both('Start'), format: 'date', input: { holds, help: both('Locked.') } },
    { key: 'typed', label: both('Typed'), format: 'count', formula: '0' },
  ],
});

test('what must hold of a cell is a formula over cells of its sheet', () => {
  const [main] = plannedSmall(small([form('OR({typed}=0;{start}>1)')])).sheets;
  expect(stepIn(main, 'rules')?.rules[3]?.[1]).toEqual({
    allow: 'formula',
    formula: '=OR($B$5=0;$B$4>1)',
    help: 'Locked.',
  });
});

test('it may not look at another sheet', () => {
  const sheets = [
    sheetOf('main', [form('{other!typed}=0')]),
    sheetOf('other', [form('{start}>1')]),
  ];
  expect(mistakesOf(small([], { sheets }))).toEqual([
    'small › main › check: {other!typed}=0 names cells of another sheet; a check names those of its own',
  ]);
});
