import { numfmt } from '@univerjs/core';

/** A number as a cell of that format shows it; `short` is 1.2K or 3M. */
export function formatted(value: number, format: string, locale: string): string {
  const tag = locale.replace('_', '-');
  if (format === 'short') {
    return new Intl.NumberFormat(tag, { notation: 'compact' }).format(value);
  }
  if (format === '' || format === 'General') {
    return new Intl.NumberFormat(tag, { maximumFractionDigits: 6 }).format(value);
  }
  return numfmt.format(format, value, { locale: tag.slice(0, 2), throws: false });
}
