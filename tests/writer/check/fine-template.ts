import type {
  Block,
  BoardBlock,
  GridBlock,
  TableBlock,
  Template,
} from '../../../src/templates/define';
import type { CustomFunction } from '../../../src/writer/check';
import { sheetOf, small } from '../small';

export const t = (en: string, ru: string): { en: string; ru: string } => ({ en, ru });

export const functions: readonly CustomFunction[] = [
  {
    name: 'SCORE',
    definition: {
      parameters: [{ name: 'sums', optional: false, takes: 'numbers' }],
      gives: { kind: 'cell' },
    },
  },
  {
    name: 'AGE',
    definition: {
      parameters: [{ name: 'since', optional: false, takes: 'dates' }],
      gives: { kind: 'cell' },
    },
  },
  {
    name: 'FUNNEL_CONV',
    definition: { parameters: [{ name: 'counts', optional: false }], gives: { kind: 'cell' } },
  },
  { name: 'GAPS', definition: { parameters: [], gives: { kind: 'table', header: ['a', 'b'] } } },
];

export const deals: TableBlock = {
  kind: 'table',
  key: 'deals',
  rows: 5,
  columns: [
    { key: 'name', header: t('Name', 'Имя'), format: 'text', width: 90, input: true },
    {
      key: 'sum',
      header: t('Sum, $', 'Сумма, ₽'),
      format: 'count',
      width: 90,
      input: { between: [0, 100] },
    },
    {
      key: 'day',
      header: t('Day, date', 'День, дата'),
      format: 'date',
      width: 90,
      input: { date: true },
    },
    {
      key: 'status',
      header: t('Status', 'Статус'),
      format: 'text',
      width: 90,
      input: { list: 'status' },
    },
    {
      key: 'paid',
      header: t('Paid', 'Оплачено'),
      format: 'text',
      width: 90,
      input: { checkbox: true },
    },
    {
      key: 'rep',
      header: t('Rep', 'Менеджер'),
      format: 'text',
      width: 90,
      input: { from: '{reps!rep:all}' },
    },
    {
      key: 'mark',
      header: t('Mark, 1–3', 'Балл, 1–3'),
      format: 'count',
      width: 90,
      input: { numbers: [1, 2, 3] },
    },
    {
      key: 'double',
      header: t('Doubled, $', 'Вдвое, ₽'),
      format: 'count',
      width: 90,
      formula: '{sum}*2',
    },
  ],
};

export const reps: TableBlock = {
  kind: 'table',
  key: 'reps',
  rows: 3,
  columns: [{ key: 'rep', header: t('Rep', 'Менеджер'), format: 'text', width: 90, input: true }],
  content: [{ rep: t('Ann', 'Анна') }],
};

export const months: GridBlock = {
  kind: 'grid',
  key: 'model',
  axis: 'months',
  corner: t('Line', 'Строка'),
  labelWidth: 90,
  lines: [
    { key: 'leads', label: t('Leads', 'Лиды'), format: 'count', input: true },
    { key: 'sales', label: t('Sales', 'Продажи'), format: 'count', input: true },
  ],
};

const words: Block = { kind: 'how-to', key: 'howTo' };

export const fine: Template = {
  ...small([]),
  subject: t('Tests', 'Проверки'),
  title: t('Small', 'Малый'),
  purpose: t('For tests.', 'Для проверок.'),
  howTo: [t('Type.', 'Введите.')],
  lists: { status: { won: t('Won', 'Выиграна') }, other: { lost: t('Lost', 'Потеряна') } },
  axes: {
    months: {
      width: 80,
      columns: [
        { key: 'jan', header: t('Jan', 'Янв') },
        { key: 'feb', header: t('Feb', 'Фев') },
      ],
    },
  },
  sheets: [
    sheetOf('main', [months, deals], {
      title: t('Deals', 'Сделки'),
      about: t('Deals here.', 'Здесь сделки.'),
    }),
    sheetOf('reps', [words, text('{#other.lost}'), reps], {
      title: t('Reps', 'Менеджеры'),
      about: t('Reps here.', 'Здесь менеджеры.'),
    }),
  ],
};

export function text(formula: string): Block {
  return { kind: 'text', key: 'says', paragraphs: [{ formula }] };
}

/** The template with other blocks on its first sheet. */
export function withBlocks(blocks: readonly Block[], rest: Partial<Template> = {}): Template {
  const [main, ...others] = fine.sheets;
  if (!main) throw new Error('the template has lost its sheets');
  return { ...fine, ...rest, sheets: [{ ...main, blocks }, ...others] };
}

export const withDeals = (rest: Partial<TableBlock>): Template =>
  withBlocks([months, { ...deals, ...rest }]);
export const withRecord = (record: NonNullable<TableBlock['sample']>[number]): Template =>
  withDeals({ sample: [record] });
export const withModel = (rest: Partial<GridBlock>): Template =>
  withBlocks([{ ...months, ...rest }, deals]);
export const withFormula = (formula: string): Template =>
  withBlocks([months, deals, text(formula)]);
export const withBoard = (board: Omit<BoardBlock, 'kind' | 'key' | 'rows'>): Template =>
  withBlocks([months, deals, { kind: 'board', key: 'board', rows: 3, ...board } as BoardBlock]);
export const withHowTo = (...howTo: Template['howTo']): Template => ({ ...fine, howTo });

export const column = (
  key: string,
): { key: string; header: typeof fine.title; format: 'text'; width: number } => {
  return { key, header: t('Words', 'Слова'), format: 'text', width: 90 };
};
