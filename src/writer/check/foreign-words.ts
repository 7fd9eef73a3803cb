import type { CustomFunction } from './functions';

/** What Russian readers write in Latin letters too. */
const INTERNATIONAL =
  /^([RFM]|ARPC|ARPU|CAC|P&L|CPL|CPQL|EBITDA|ROMI|ICE|HADI|C1|C2|CRM|HR|KPI|LTV|NPS|https?:\S+)$/;

/** Whether a Russian reader would find the text in a foreign language; names of parameters are English for all. */
export function isForeignInRussian(text: string, functions: readonly CustomFunction[]): boolean {
  const isLatin = /[a-z]/i.test(text) && !/[а-яё]/i.test(text);
  return (
    isLatin && !INTERNATIONAL.test(text) && !text.startsWith('=') && !isOption(text, functions)
  );
}

function isOption(text: string, functions: readonly CustomFunction[]): boolean {
  return functions.some(({ definition }) =>
    definition.parameters.some(({ name, words = [] }) => name === text || words.includes(text)),
  );
}

/** Whether an English reader would. */
export function isForeignInEnglish(text: string): boolean {
  return /[а-яё]/i.test(text);
}
