import { DateValidator } from '@univerjs/sheets-data-validation';
import { onceForAll, replaceMethod, type Patch } from './patch';

/** Takes any number for a date where a date is asked for. */
export const dateValidation: Patch = {
  why: 'Univer reads a date as its cell shows it and knows only some orders of day, month and year.',
  apply: onceForAll(() => {
    replaceMethod(
      DateValidator.prototype,
      'isValidType',
      () =>
        ({ value }) =>
          Promise.resolve(typeof value === 'number'),
    );
  }),
};
