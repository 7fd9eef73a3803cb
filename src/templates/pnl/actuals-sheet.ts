import type { Formula, GridLine, LineValues, TemplateSheet } from '../define';
import { mark } from '../parts/marks';
import { rubles } from '../parts/money';
import { t } from '../parts/words';
import { typedLines } from './model';
import type { ModelLine } from './model-line';

const COUNTS: Readonly<Record<string, readonly number[]>> = {
  leads: [1180, 1225, 1140, 1265, 1330, 1390],
  qualified: [466, 482, 431, 499, 533, 557],
  sales: [69, 73, 61, 75, 80, 84],
  reps: [5, 5, 5, 5, 6, 6],
};

// Advertising grew dear in the third month, and taxes left the account; in the fifth a sixth rep came.
const THOUSANDS_OF_RUBLES: Readonly<Record<string, readonly number[]>> = {
  spend: [549, 576, 610, 632, 632, 645],
  gross: [2884, 3073, 2538, 3172, 3400, 3587],
  refunds: [179, 178, 168, 190, 201, 204],
  product: [417, 442, 369, 454, 484, 508],
  support: [245, 259, 217, 266, 284, 298],
  salesCost: [435, 445, 418, 449, 520, 529],
  backOffice: [905, 898, 912, 906, 921, 916],
  cash: [2654, 2929, 2683, 2958, 3316, 3713],
};

const LINES = `{${typedLines[0]?.key}..${typedLines[typedLines.length - 1]?.key}}`;
const ALL_FILLED = `COUNT(${LINES})=ROWS(${LINES})`;

/** The real figures of each month, typed in. */
export const actualsSheet: TemplateSheet = {
  key: 'actuals',
  title: t('Actuals', 'Факт'),
  about: t(
    'Type the real figures of a month when it is over. Once all its lines are filled in (0 where there was nothing), the month is closed and goes into the P&L.',
    'Когда месяц закончился, введите его реальные цифры. Как только заполнены все строки (0, если ничего не было), месяц закрыт и попадает в P&L.',
  ),
  freeze: { header: 'actuals', columns: 1 },
  tabColor: 'blue',
  blocks: [
    {
      kind: 'grid',
      key: 'actuals',
      axis: 'months',
      corner: t('Line', 'Показатель'),
      labelWidth: 235,
      total: { header: t('All actual months', 'Все месяцы факта'), width: 110 },
      lines: [...typedLines.map(actualsLine), status(), closed()],
      marks: [
        mark.fact(['status'], '{self}={#status.counted}'),
        mark.alarm(['status'], '{self}={#status.incomplete}'),
        mark.warn(['status'], '{self}={#status.waiting}'),
      ],
    },
  ],
};

function actualsLine(line: ModelLine): GridLine {
  const { key, label, format, note } = line;
  return {
    key,
    label,
    format,
    ...(note ? { note } : {}),
    input: key === 'cash' ? true : { atLeast: 0 },
    sample: sampleOf(key),
    total: { formula: `IF({drivers!actualMonths}=0;"";${actualMonths(line)})` },
  };
}

function actualMonths({ key, together }: ModelLine): Formula {
  const sum = `SUMIFS({${key}:all};{pnl!kind:all};{#kind.actual})`;
  if (together === 'end') return `INDEX({${key}:all};{drivers!actualMonths})`;
  return together === 'most' ? `${sum}/{drivers!actualMonths}` : sum;
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
    label: t('In the P&L?', 'Учтён ли в P&L'),
    format: 'text',
    formula: `IF({pnl!kind}={#kind.actual};${counted};${waiting})`,
  };
}

function closed(): GridLine {
  return {
    key: 'closed',
    label: t('Closed months so far', 'Закрытых месяцев подряд'),
    note: t(
      'Months filled in without a gap from the first one on. The last of them becomes the last actual month on the “Drivers” sheet.',
      'Месяцы, заполненные подряд с первого. Последний из них становится последним месяцем факта на листе «Драйверы».',
    ),
    format: 'count',
    role: 'detail',
    formula: `IF({closed@prev}="";"";IF(${ALL_FILLED};{closed@prev}+1;""))`,
    formulaIn: { m1: `IF(${ALL_FILLED};1;"")` },
  };
}
