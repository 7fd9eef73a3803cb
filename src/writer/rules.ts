import type { Text } from '../language';
import type { Check } from '../templates/define';
import { sheetPrefix } from '../google-sheets/a1';
import { type Layout, resolved, sheetName } from './references';
import type { Rule } from './steps';

/** A check as a data validation; what the user reads when it refuses is in the language of the sheet. */
export function ruleOf(check: Check, layout: Layout, sheet: string): Rule {
  const help = (text: Text): string => text[layout.language];
  if ('list' in check)
    return { allow: 'list', values: wordsOf(layout, check.list), help: help(FROM_LIST) };
  if ('from' in check) {
    const here = { sheet, placed: null, row: 1, column: 1 };
    const range = resolved(check.from, layout, here);
    const prefix = range.includes('!') ? '' : sheetPrefix(sheetName(layout, sheet));
    return { allow: 'range', range: prefix + range, help: help(FROM_LIST) };
  }
  if ('between' in check) {
    const [low, high] = check.between;
    const words = {
      en: `Type a number from ${low} to ${high}.`,
      ru: `Введите число от ${low} до ${high}.`,
    };
    return { allow: 'between', low, high, help: help(words) };
  }
  if ('atLeast' in check) {
    const low = check.atLeast;
    const words = {
      en: `Type a number of ${low} or more.`,
      ru: `Введите число не меньше ${low}.`,
    };
    return { allow: 'at least', low, help: help(words) };
  }
  if ('date' in check) return { allow: 'date', help: help(A_DATE) };
  return { allow: 'checkbox' };
}

const FROM_LIST: Text = {
  en: 'Choose one of the values in the list.',
  ru: 'Выберите одно из значений списка.',
};
const A_DATE: Text = { en: 'Type a date.', ru: 'Введите дату.' };

function wordsOf(layout: Layout, list: string): string[] {
  const words = layout.template.lists?.[list];
  if (!words) throw new Error(`${layout.template.id}: there is no list ${list}`);
  return Object.values(words).map((word) => word[layout.language]);
}
