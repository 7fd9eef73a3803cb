import type { LocalNumber } from '../define';
import { t } from './words';

const RUBLES_IN_A_DOLLAR = 20;

/** An amount of the sample: in rubles for Russian readers, scaled to believable dollars for the others. */
export function rubles(amount: number): LocalNumber {
  return { ru: amount, en: amount / RUBLES_IN_A_DOLLAR };
}

/** The sign of the money that was chosen at insertion, for headers and units. */
export const currency = t('{currency}', '{currency}');
