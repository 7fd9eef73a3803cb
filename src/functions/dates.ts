import { dayOf } from '../domain/days';
import type { DateCell } from './define';

/** The date cell of `yyyy-mm-dd`. */
export function on(iso: string): DateCell {
  return { day: dayOf(iso) };
}
