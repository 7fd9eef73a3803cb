import { allFunctions } from '../../src/functions/registry';

/** What Russian readers write in Latin letters too. */
const INTERNATIONAL =
  /^([RFM]|ARPC|ARPU|CAC|P&L|CPL|CPQL|EBITDA|ROMI|ICE|HADI|C1|C2|CRM|HR|KPI|LTV|NPS|https?:\S+)$/;

/** Names and option words of custom functions are English in every language. */
const OF_FUNCTIONS = new Set(
  allFunctions().flatMap(({ definition }) =>
    definition.parameters.flatMap(({ name, words = [] }) => [name, ...words]),
  ),
);

/** Whether a Russian reader would find the text in a foreign language. */
export function isForeignInRussian(text: string): boolean {
  return /[a-z]/i.test(text) && !/[а-яё]/i.test(text) && !isUnderstoodEverywhere(text);
}

/** Whether an English reader would. */
export function isForeignInEnglish(text: string): boolean {
  return /[а-яё₽]/i.test(text);
}

function isUnderstoodEverywhere(text: string): boolean {
  return INTERNATIONAL.test(text) || OF_FUNCTIONS.has(text) || text.startsWith('=');
}
