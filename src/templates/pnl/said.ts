import type { Formula } from '../define';
import { say } from '../parts/formulas';
import { type Sentence, sentences } from './sentences';

/** A sentence with its figures, the formulas of which are given, in it. */
export function said(sentence: Sentence, ...parts: readonly Formula[]): Formula {
  return parts.reduce(
    (words, part, index) => `SUBSTITUTE(${words};"[${index + 1}]";${part})`,
    say(sentences[sentence]),
  );
}

/** A month as words: 08.2026, Aug 2026. */
export function monthName(month: Formula): Formula {
  return said('month', `MID(${said('months')};3*MONTH(${month})-2;3)`, `YEAR(${month})`);
}

/** A sum of money as one says it: 640 тыс. ₽, $1.4M. */
export function moneyName(sum: Formula): Formula {
  const size = `ABS(${sum})`;
  return `IF(${size}>=10^6;${said('millions', decimal(`${size}/10^6`))};${said('thousands', `ROUND(${size}/1000;0)`)})`;
}

/** The same with a true minus before a loss. */
export function lossOrMoneyName(sum: Formula): Formula {
  return `IF(${sum}<0;"−";"")&${moneyName(sum)}`;
}

/** The same with a plus or a true minus before it. */
export function signedMoneyName(sum: Formula): Formula {
  return `IF(${sum}<0;"−";"+")&${moneyName(sum)}`;
}

/** A price to the last unit: 40 112 ₽, $2,005. */
export function priceName(price: Formula): Formula {
  const grouped = said('grouped', 'INT(price_/1000)', 'RIGHT("00"&MOD(price_;1000);3)');
  return `LET(price_;ROUND(${price};0);${said('money', `IF(price_>=1000;${grouped};price_)`)})`;
}

/** A share in per cent, without a sign: 31,5 %. */
export function percentName(share: Formula): Formula {
  return said('percent', decimal(`ABS(${share})*100`));
}

/** One decimal, with the sign of the sheet's language whatever the spreadsheet's locale is. */
function decimal(number: Formula): Formula {
  const point = said('point');
  return `SUBSTITUTE(SUBSTITUTE(ROUND(${number};1)&"";".";${point});",";${point})`;
}
