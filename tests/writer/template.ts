import type { Language } from '../../src/language';
import { daysFromToday, type Template, word } from '../../src/templates/define';
import type { Draft, Here, PlacedBlock } from '../../src/writer/draft';
import { draftOf, type PlanOptions, planTemplate } from '../../src/writer/plan';
import type { FormulaFormat, Plan, PlannedSheet, Step } from '../../src/writer/steps';

const named = (en: string, ru: string): { en: string; ru: string } => ({ en, ru });

/**
 * A small template with every kind of block. Where its cells stand, by the rules of the layout (title, about and
 * a blank row on top, a blank row between blocks, a blank column beside):
 *
 *   Plan    settings A4:C5 · model: title 7, about 8, A9:F11 · costs A13:D14 · notes (beside) F13:G15
 *   Deals   norm row 4, header row 5, records A6:E10, open at the bottom
 *   Board   figures A4:B6 · best A8:B11 · charts from row 13
 */
export const template: Template = {
  id: 'sample',
  version: 3,
  subject: named('Tests', 'Проверки'),
  title: named('Sample', 'Образец'),
  short: named('Sample', 'Образец'),
  purpose: named('For tests.', 'Для проверок.'),
  howTo: [named('Type.', 'Введите.'), named('Read.', 'Прочитайте.')],
  lists: {
    status: { won: named('Won', 'Выиграна'), lost: named('Lost "late"', 'Потеряна «поздно»') },
  },
  axes: {
    months: {
      width: 70,
      columns: [
        { key: 'jan', header: named('Jan', 'Янв') },
        { key: 'feb', header: named('Feb', 'Фев') },
        { key: 'mar', header: { formula: 'EDATE({months@prev};1)' }, width: 75 },
      ],
      headerFormat: 'month',
    },
  },
  sheets: [
    {
      key: 'plan',
      title: named('Plan', 'План'),
      about: named('What we want.', 'Чего мы хотим.'),
      blocks: [
        {
          kind: 'form',
          key: 'settings',
          items: [
            {
              key: 'price',
              label: named('Price', 'Цена'),
              format: 'money',
              input: { atLeast: 1 },
              sample: { en: 100, ru: 9000 },
              remark: named('$ a piece', '₽ за штуку'),
              note: named('Without tax.', 'Без налога.'),
            },
            {
              key: 'rate',
              label: named('Rate', 'Ставка'),
              format: 'percent',
              input: { between: [0, 1] },
              value: 0.2,
            },
          ],
          marks: [{ on: ['rate'], when: '{rate}>{price}', look: 'warn' }],
        },
        {
          kind: 'grid',
          key: 'model',
          title: named('Model', 'Модель'),
          about: named('By month.', 'По месяцам.'),
          axis: 'months',
          corner: named('Line', 'Строка'),
          labelWidth: 200,
          total: { header: named('Year', 'Год'), width: 90 },
          lines: [
            {
              key: 'leads',
              label: named('Leads', 'Заявки'),
              unit: named('pcs', 'шт.'),
              format: 'count',
              input: true,
              sample: [10, 20],
              total: 'sum',
            },
            {
              key: 'sales',
              label: named('Sales', 'Продажи'),
              format: 'count',
              formula: '{leads}*{rate}',
              formulaIn: { jan: '0' },
              total: 'last',
              role: 'subtotal',
            },
          ],
          marks: [{ on: ['months', 'leads'], when: '{self}=0', look: 'muted' }],
        },
        {
          kind: 'grid',
          key: 'costs',
          axis: 'months',
          corner: named('Cost', 'Затрата'),
          labelWidth: 200,
          lines: [
            {
              key: 'spend',
              label: named('Spend', 'Расход'),
              format: 'money',
              formula: '{leads}*{price}',
            },
          ],
        },
        {
          kind: 'table',
          key: 'notes',
          beside: true,
          rows: 2,
          columns: [
            { key: 'day', header: named('Day', 'День'), format: 'date', width: 90, input: true },
            { key: 'note', header: named('Note', 'Заметка'), format: 'text', width: 90 },
          ],
          content: [{ day: daysFromToday(-1), note: '=not a formula' }],
        },
      ],
    },
    {
      key: 'deals',
      title: named('Deals', 'Сделки'),
      about: named('One row a deal.', 'Строка — сделка.'),
      freeze: { header: 'records', columns: 1 },
      blocks: [
        {
          kind: 'table',
          key: 'records',
          rows: 5,
          above: [
            {
              key: 'norm',
              label: named('Norm', 'Норма'),
              cells: {
                sum: { format: 'money', input: true, sample: 50 },
                status: { format: 'percent', formula: '{norm@sum}/{plan!price}' },
              },
            },
          ],
          columns: [
            { key: 'name', header: named('Name', 'Имя'), format: 'text', width: 150, input: true },
            {
              key: 'sum',
              header: named('Sum', 'Сумма'),
              format: 'money',
              width: 80,
              input: { atLeast: 0 },
            },
            {
              key: 'status',
              header: named('Status', 'Статус'),
              format: 'text',
              width: 80,
              input: { list: 'status' },
            },
            {
              key: 'score',
              header: named('Score', 'Балл'),
              format: 'count',
              width: 80,
              spill: 'SCORE({sum:all})',
            },
            {
              key: 'rank',
              header: named('Rank', 'Место'),
              format: 'count',
              width: 80,
              spilled: true,
            },
          ],
          sample: [{ name: 'Acorn Ltd', sum: 70, status: word('status', 'won') }],
          marks: [
            { on: ['name', 'sum', 'rank'], when: '{sum}<{norm@sum}', look: 'alarm' },
            { when: '{status}={#status.won}', look: 'good' },
          ],
        },
      ],
    },
    {
      key: 'board',
      title: named("Board's", 'Доска'),
      about: named('What matters.', 'Что важно.'),
      blocks: [
        {
          kind: 'figures',
          key: 'figures',
          items: [
            {
              key: 'total',
              label: named('Total', 'Итого'),
              format: 'money',
              formula: 'SUM({deals!sum:all})',
              remark: named('all deals', 'все сделки'),
            },
            {
              key: 'count',
              label: named('Count', 'Число'),
              format: 'count',
              formula: 'COUNT({deals!sum:all})',
            },
          ],
        },
        {
          kind: 'board',
          key: 'best',
          rows: 3,
          formula: 'FILTER({deals!name..sum:all};{deals!sum:all}>{total})',
          columns: [
            { key: 'name', header: named('Name', 'Имя'), format: 'text', width: 150 },
            { key: 'sum', header: named('Sum', 'Сумма'), format: 'money', width: 150 },
          ],
        },
        {
          kind: 'chart',
          key: 'bestChart',
          type: 'bar',
          title: named('Best', 'Лучшие'),
          of: 'best',
          format: 'money',
          unit: named('$', '₽'),
          width: 320,
          height: 210,
        },
        {
          kind: 'chart',
          key: 'modelChart',
          beside: true,
          type: 'column',
          title: named('Model', 'Модель'),
          of: 'plan!costs',
          columns: ['', 'feb'],
          format: 'money',
          unit: named('$', '₽'),
          width: 320,
          height: 210,
        },
      ],
    },
  ],
};

/** The template laid out in a language, its sheets named by their titles. */
export function draftIn(language: Language, of: Template = template): Draft {
  return draftOf(of, { language, takenNames: [] });
}

/** The block of that key on a sheet of a draft. */
export function placedIn({ sheets }: Draft, sheet: string, block: string): PlacedBlock {
  const placed = sheets
    .find((candidate) => candidate.sheet.key === sheet)
    ?.blocks.find((candidate) => candidate.block.key === block);
  if (!placed) throw new Error(`there is no block ${sheet}!${block}`);
  return placed;
}

/** A cell of a block, for formulas. */
export function cellIn(
  draft: Draft,
  sheet: string,
  block: string,
  row: number,
  column: number,
): Here {
  return { sheet, placed: placedIn(draft, sheet, block), row, column, cell: 'here' };
}

/** The plan of the template on 22 November 2026. */
export function planned(options: Partial<PlanOptions> = {}, of: Template = template): Plan {
  return planTemplate(of, {
    language: 'en',
    sampleData: true,
    today: '2026-11-22',
    takenNames: [],
    ...options,
  });
}

/** The sheet of that name. */
export function sheetIn(plan: Plan, name: string): PlannedSheet {
  const found = plan.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`there is no sheet ${name}`);
  return found;
}

/** The marks of a sheet that hold a formula. */
export function formulaFormats(plan: Plan, sheet: string): FormulaFormat[] {
  return stepsOf(plan, sheet, 'conditional formats').flatMap(({ formats }) =>
    formats.flatMap((format) => ('formula' in format ? [format] : [])),
  );
}

/** The steps of one kind, of one sheet. */
export function stepsOf<Kind extends Step['do']>(
  plan: Plan,
  sheet: string,
  kind: Kind,
): Extract<Step, { do: Kind }>[] {
  return sheetIn(plan, sheet).steps.filter(
    (step): step is Extract<Step, { do: Kind }> => step.do === kind,
  );
}
