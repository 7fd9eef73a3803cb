import type { Language } from '../language';
import type { Format } from '../templates/define';
import { currencies, type Currency } from './currency';

/** Whose readers see the figure, and in which money. */
interface Readers {
  readonly language: Language;
  readonly currency: Currency;
}

const SIGNED: Partial<Readonly<Record<Format, Format>>> = {
  count: 'signedCount',
  money: 'signedMoney',
  percent1: 'signedPercent1',
};

/** The same format with a plus before what is above zero, where there is one. */
export function signed(format: Format): Format {
  return SIGNED[format] ?? format;
}

/**
 * The number format of a cell: digits as the spreadsheet's locale writes them, words and signs as the language of the
 * sheet does, in a spreadsheet of any locale.
 */
export function numberFormat(format: Format, readers: Readers): string {
  switch (format) {
    case 'text':
      return 'General';
    case 'count':
      return plain('#,##0');
    case 'decimal':
      return plain('#,##0.0');
    case 'figure':
      return plain('#,##0.00##');
    case 'metric':
      return `[<=1]0.0${percentSign(readers).after ?? ''};[<100]0.0;#,##0`;
    case 'money':
      return plain('#,##0', moneySigns(readers));
    case 'signedCount':
      return withPlus('#,##0');
    case 'signedMoney':
      return withPlus('#,##0', moneySigns(readers));
    case 'percent':
      return plain('0', percentSign(readers));
    case 'percent1':
      return plain('0.0', percentSign(readers));
    case 'signedPercent1':
      return withPlus('0.0', percentSign(readers));
    case 'points':
      return withPlus('0.0', { after: `"${SPACE}${readers.language === 'ru' ? 'п.п.' : 'pp'}"` });
    case 'date':
      return readers.language === 'ru' ? 'dd.mm.yyyy' : `${ENGLISH}d mmm yyyy`;
    case 'month':
      return readers.language === 'ru' ? 'mm.yyyy' : `${ENGLISH}mmm yyyy`;
    default:
      return format satisfies never;
  }
}

/** One that no line breaks at. */
const SPACE = '\u00a0';
/** A true minus: as wide as a plus, and no line breaks after it. */
const MINUS = '"−"';
/** Names of months are English, whatever the locale. */
const ENGLISH = '[$-en-US]';

/** What stands between the sign of a figure and its digits, and after them. */
interface Signs {
  readonly before?: string;
  readonly after?: string;
}

function plain(digits: string, { before = '', after = '' }: Signs = {}): string {
  const figure = before + digits + after;
  return `${figure};${MINUS}${figure}`;
}

function withPlus(digits: string, { before = '', after = '' }: Signs = {}): string {
  const figure = before + digits + after;
  return `+${figure};${MINUS}${figure};${figure}`;
}

/** English writes the sign of money before the digits, Russian after them. */
function moneySigns({ currency, language }: Readers): Signs {
  const sign = currencies[currency];
  if (sign === '') return {};
  if (language === 'ru') return { after: `"${SPACE}${sign}"` };
  return { before: /\p{L}/u.test(sign) ? `"${sign}${SPACE}"` : `"${sign}"` };
}

function percentSign({ language }: Readers): Signs {
  return { after: language === 'ru' ? `"${SPACE}"%` : '%' };
}
