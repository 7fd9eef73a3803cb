import type { Formula, GridLine, LineValues, TemplateSheet } from '../define';
import { mark } from '../parts/marks';
import { rubles } from '../parts/money';
import { t } from '../parts/words';
import { TYPED_SPAN, typedLines } from './model';
import type { ModelLine } from './model-line';
import { said } from './said';
import { checkForm } from './state';

const COUNTS: Readonly<Record<string, readonly number[]>> = {
  leads: [1180, 1225, 1140, 1265, 1330, 1390],
  qualified: [466, 482, 431, 499, 533, 557],
  sales: [69, 73, 61, 75, 80, 84],
  reps: [5, 5, 5, 5, 6, 6],
};

// Advertising grew dear in the third month, when computers were bought as well; in the fifth a sixth rep came, in the
// last the owners took money out.
const THOUSANDS_OF_RUBLES: Readonly<Record<string, readonly number[]>> = {
  spend: [549, 576, 610, 632, 632, 645],
  gross: [2884, 3073, 2538, 3172, 3400, 3587],
  refunds: [179, 178, 168, 190, 201, 204],
  product: [417, 442, 369, 454, 484, 508],
  support: [245, 259, 217, 266, 284, 298],
  salesCost: [435, 445, 418, 449, 520, 529],
  backOffice: [905, 898, 912, 906, 921, 916],
  taxes: [162, 174, 142, 179, 192, 203],
  cash: [2492, 2593, 2145, 2241, 2407, 2491],
};

const LINES = `{${TYPED_SPAN}}`;
const LABELS = `{${typedLines[0]?.key}:label}:{${typedLines[typedLines.length - 1]?.key}:label}`;

/** The real figures of each month, typed in. */
export const actualsSheet: TemplateSheet = {
  key: 'actuals',
  title: t('Actuals', 'Факт'),
  about: t(
    'Type the real figures of a month when it is over; 0 where there was nothing.',
    'Когда месяц закончился, впишите его настоящие цифры; 0 — если ничего не было.',
  ),
  freeze: { header: 'actuals', columns: 1 },
  widths: [235, 92],
  tabColor: 'blue',
  blocks: [
    checkForm('state'),
    {
      kind: 'grid',
      key: 'actuals',
      axis: 'months',
      corner: t('Line', 'Показатель'),
      labelWidth: 235,
      labels: { wrap: true },
      total: { header: t('All actual months', 'Все месяцы факта'), width: 110 },
      lines: [status(), ...typedLines.map(actualsLine), filled()],
      marks: [
        mark.warn(
          typedLines.map(({ key }) => key),
          'AND(LEN({filled})>0;{filled}=0;LEN({self})=0)',
        ),
        mark.fact(['status'], '{self}={#status.counted}'),
        mark.warn(['status'], 'AND(LEN({filled})>0;{filled}=0)'),
        mark.muted(['status'], '{self}={#status.later}'),
      ],
    },
  ],
};

function actualsLine(model: ModelLine): GridLine {
  const { key, label, format, note } = model;
  return {
    key,
    label,
    format,
    ...(note ? { note } : {}),
    input: key === 'cash' || key === 'taxes' ? true : { atLeast: 0 },
    sample: sampleOf(key),
    total: { formula: `IF({drivers!actualMonths}=0;"";${actualMonths(model)})` },
  };
}

function actualMonths({ key, together }: ModelLine): Formula {
  const sum = `SUMIFS({${key}:all};{pnl!kind:all};{#kind.actual})`;
  if (together === 'end')
    return `SUMIFS({${key}:all};{months:all};MAXIFS({months:all};{pnl!kind:all};{#kind.actual}))`;
  return together === 'mean' ? `${sum}/{drivers!actualMonths}` : sum;
}

function sampleOf(key: string): LineValues {
  const thousands = THOUSANDS_OF_RUBLES[key];
  return thousands ? thousands.map((amount) => rubles(amount * 1000)) : (COUNTS[key] ?? []);
}

function status(): GridLine {
  const blank = `ROWS(${LINES})-COUNT(${LINES})`;
  const names = `TEXTJOIN("; ";TRUE;FILTER(${LABELS};${LINES}=""))`;
  const lacking = `IF(${blank}>2;${said('manyLacking', blank)};${said('lacking', names)})`;
  return {
    key: 'status',
    // As long as two lines: so high is the row that names what is missing.
    label: t(
      'Is the month in the P&L, and if not, what is missing?',
      'Учтён ли месяц в P&L, а если нет, чего не хватает',
    ),
    format: 'text',
    role: 'detail',
    wrap: true,
    formula: `IF({filled}="";"";IF({filled}=0;${lacking};
      IF({pnl!kind}={#kind.actual};{#status.counted};{#status.later})))`,
  };
}

/** 1: complete, 0: begun, blank: not begun. Each month for itself: an incomplete one leaves the later ones as they are. */
function filled(): GridLine {
  return {
    key: 'filled',
    label: t('Complete (1) or begun (0)', 'Заполнен (1) или начат (0)'),
    format: 'count',
    role: 'detail',
    formula: `IF(OR({months}="";COUNTA(${LINES})=0);"";IF(COUNT(${LINES})=ROWS(${LINES});1;0))`,
  };
}
