import type { TableBlock, TemplateSheet } from '../../../src/templates/define';
import { checkTemplate } from '../../../src/writer/check';
import { plannedSmall, sheetOf, small, stepIn } from '../small';

const t = (en: string, ru: string): { en: string; ru: string } => ({ en, ru });

const table: TableBlock = {
  kind: 'table',
  key: 'records',
  title: t('Everything that was ever sold', 'Всё, что когда-либо продано'),
  rows: 2,
  columns: [
    { key: 'name', header: t('Name', 'Имя'), format: 'text', width: 200, input: true },
    { key: 'note', header: t('Note', 'Заметка'), format: 'text', width: 221, input: true },
  ],
};
const frozen = (freeze: TemplateSheet['freeze'], title = t('Sales', 'Продажи')): TemplateSheet => ({
  ...sheetOf('main', [{ kind: 'how-to', key: 'howTo' }, table]),
  title,
  about: t('About.', 'О листе.'),
  ...(freeze ? { freeze } : {}),
});
/** A row lower. */
const withTitledSteps = (sheet: TemplateSheet): TemplateSheet => ({
  ...sheet,
  blocks: [{ kind: 'how-to', key: 'howTo', title: t('Steps', 'Шаги') }, table],
});
const mistakes = (sheet: TemplateSheet): string[] =>
  checkTemplate(
    small([], { title: t('Small', 'Малый'), purpose: t('A.', 'Б.'), sheets: [sheet] }),
    [],
  ).filter((sentence) => /freezes|frozen/.test(sentence));

test.each([
  [
    'columns of half a screen',
    frozen({ columns: 2 }),
    'small › main: freezes 421 pixels of columns; on a laptop no more than 420 leave room for the others',
  ],
  [
    'more rows than the header',
    withTitledSteps(frozen({ header: 'records' })),
    'small › main: freezes 8 rows; put what stands above records elsewhere, so that its header is among the first 7',
  ],
  [
    'a title that does not fit',
    frozen({ columns: 1 }, t('Sales of everything', 'Продажи')),
    'small › main: has a title longer than the 200 pixels that are frozen, so that it is cut: “Sales of everything”',
  ],
])('a sheet that freezes %s is refused', (_, sheet, sentence) => {
  expect(mistakes(sheet)).toEqual([sentence]);
});

test('a sheet that freezes what it may is not', () => {
  expect(mistakes(frozen({ columns: 1 }))).toEqual([]);
});

test('words that would run across the freeze line begin to its right', () => {
  const [main] = plannedSmall(small([], { sheets: [frozen({ columns: 1 })] })).sheets;
  const cells = stepIn(main, 'values')?.values.slice(3, 6) ?? [];
  expect(cells.map((row) => row.slice(0, 2))).toEqual([
    ['', '1. Type.'],
    ['', ''],
    ['', 'Everything that was ever sold'],
  ]);
});
