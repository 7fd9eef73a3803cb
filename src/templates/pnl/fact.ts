import type { Formula, GridLine, LineValues, TemplateSheet } from '../define';
import { rubles } from './money';
import { type ModelLine, typedLines } from './model';

const COUNTS: Readonly<Record<string, readonly number[]>> = {
  leads: [1180, 1225, 1140, 1265, 1330, 1390],
  qualified: [466, 482, 431, 499, 541, 570],
  sales: [68, 71, 61, 76, 84, 89],
  reps: [5, 5, 5, 5, 6, 6],
};

const THOUSANDS_OF_RUBLES: Readonly<Record<string, readonly number[]>> = {
  spend: [549, 576, 610, 632, 632, 651],
  gross: [2842, 2996, 2538, 3230, 3612, 3863],
  refunds: [176, 174, 168, 194, 199, 209],
  product: [411, 430, 369, 460, 508, 538],
  support: [241, 252, 217, 270, 298, 316],
  salesCost: [433, 441, 418, 452, 531, 543],
  backOffice: [905, 898, 912, 906, 921, 934],
  cash: [2627, 2852, 2576, 2892, 3415, 3967],
};

const LINES = `{${typedLines[0]?.key}..${typedLines[typedLines.length - 1]?.key}}`;
const ALL_FILLED = `COUNT(${LINES})=ROWS(${LINES})`;

/** The real figures of each month, typed in. */
export const factSheet: TemplateSheet = {
  key: 'fact',
  title: { en: 'Fact', ru: 'Факт' },
  about: {
    en: 'Type the real figures of a month when it is over. Once all its lines are filled (0 where there was nothing), the month is closed and goes into the P&L.',
    ru: 'Когда месяц закончился, введите его реальные цифры. Как только заполнены все строки (0, если ничего не было), месяц закрыт и попадает в P&L.',
  },
  freeze: { header: 'fact', columns: 1 },
  blocks: [
    {
      kind: 'grid',
      key: 'fact',
      axis: 'months',
      corner: { en: 'Line', ru: 'Показатель' },
      labelWidth: 235,
      total: { header: { en: 'All fact months', ru: 'Все месяцы факта' }, width: 110 },
      lines: [...typedLines.map(factLine), status(), closed()],
      marks: [
        { on: ['status'], when: '{self}={#status.counted}', look: 'fact' },
        { on: ['status'], when: '{self}={#status.incomplete}', look: 'alarm' },
        { on: ['status'], when: '{self}={#status.waiting}', look: 'warn' },
      ],
    },
  ],
};

function factLine(line: ModelLine): GridLine {
  const { key, label, format, note } = line;
  return {
    key,
    label,
    format,
    ...(note ? { note } : {}),
    input: key === 'cash' ? true : { atLeast: 0 },
    sample: sampleOf(key),
    total: { formula: `IF({drivers!factMonths}=0;"";${factMonths(line)})` },
  };
}

function factMonths({ key, together }: ModelLine): Formula {
  const sum = `SUMIFS({${key}:all};{pnl!kind:all};{#kind.fact})`;
  if (together === 'end') return `INDEX({${key}:all};{drivers!factMonths})`;
  return together === 'most' ? `${sum}/{drivers!factMonths}` : sum;
}

function sampleOf(key: string): LineValues {
  const thousands = THOUSANDS_OF_RUBLES[key];
  return thousands ? thousands.map((amount) => rubles(amount * 1000)) : (COUNTS[key] ?? []);
}

function status(): GridLine {
  const counted = `IF(${ALL_FILLED};{#status.counted};{#status.incomplete})`;
  const waiting = `IF(COUNT(${LINES})=0;"";{#status.waiting})`;
  return {
    key: 'status',
    label: { en: 'In the P&L?', ru: 'Учтён ли в P&L' },
    format: 'text',
    formula: `IF({pnl!kind}={#kind.fact};${counted};${waiting})`,
  };
}

function closed(): GridLine {
  return {
    key: 'closed',
    label: { en: 'Closed months so far', ru: 'Закрытых месяцев подряд' },
    note: {
      en: 'Months filled without a gap from the first one on. The last of them becomes the last fact month on the Drivers sheet.',
      ru: 'Месяцы, заполненные подряд с первого. Последний из них становится последним месяцем факта на листе «Драйверы».',
    },
    format: 'count',
    role: 'detail',
    formula: `IF({closed@prev}="";"";IF(${ALL_FILLED};{closed@prev}+1;""))`,
    formulaIn: { m1: `IF(${ALL_FILLED};1;"")` },
  };
}
