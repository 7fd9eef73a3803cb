import type { Text } from '../language';
import type { Check, Formula } from '../templates/define';
import { sheetPrefix } from '../google-sheets/a1';
import { choicesRange } from './choices';
import { type Draft, listNamed, type PlacedSheet, refuse } from './draft';
import { written } from './formula';
import type { Rule } from './steps';

/** A check as a data validation; what the user reads when it refuses is in the language of the sheet. */
export function ruleOf(check: Check, draft: Draft, { sheet, name }: PlacedSheet): Rule {
  const help = (text: Text): string => text[draft.language];
  if ('list' in check) {
    const words = Object.values(listNamed(draft, check.list, [sheet.key]));
    const values = words.map((word) => word[draft.language]);
    return { allow: 'list', values, help: help(FROM_LIST) };
  }
  if ('numbers' in check)
    return { allow: 'list', values: check.numbers.map(String), help: help(FROM_LIST) };
  if ('from' in check) {
    const choices = choicesRange(check.from, sheet.key, draft);
    if (choices !== null) return { allow: 'range', range: choices, help: help(FROM_LIST) };
    const here = { sheet: sheet.key, placed: null, row: 1, column: 1, cell: 'dropdown' };
    const range = written(check.from, draft, here);
    const prefix = range.includes('!') ? '' : sheetPrefix(name);
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
  if ('holds' in check) return ruleOfFormula(check.holds, help(check.help), sheet.key, draft);
  if ('date' in check) return { allow: 'date', help: help(A_DATE) };
  return { allow: 'checkbox' };
}

/** Sheets lets a check name cells of another sheet only in part of its menus, so that ours names none. */
function ruleOfFormula(holds: Formula, help: string, sheet: string, draft: Draft): Rule {
  const here = { sheet, placed: null, row: 1, column: 1, cell: 'check' };
  const formula = `=${written(holds, draft, here)}`;
  if (formula.replace(/"[^"]*"/g, '').includes('!'))
    refuse(
      draft,
      [sheet, 'check'],
      `${holds} names cells of another sheet; a check names those of its own`,
    );
  return { allow: 'formula', formula, help };
}

const FROM_LIST: Text = {
  en: 'Choose one of the values in the list.',
  ru: 'Выберите одно из значений списка.',
};
const A_DATE: Text = { en: 'Type a date.', ru: 'Введите дату.' };
