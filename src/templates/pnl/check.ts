import type { Formula } from '../define';
import { monthName, said } from './said';

/** One thing that may be wrong with what was typed: when it is, and what is said then. */
interface Check {
  readonly when: Formula;
  readonly say: Formula;
}

const GAPS = 'COUNTIFS({actuals!filled:all};0)';
const FIRST_GAP = 'XLOOKUP(0;{actuals!filled:all};{actuals!months:all})';

/** What the model is checked for, in the order in which it is mended. */
export const checks = {
  drivers: { when: '{drivers!missing}>0', say: said('missing', '{drivers!missing}') },
  actuals: {
    when: `${GAPS}>0`,
    say: said(
      'gap',
      monthName(FIRST_GAP),
      'XLOOKUP(0;{actuals!filled:all};{actuals!status:all})',
      `IF(${GAPS}>1;${said('moreGaps', `${GAPS}-1`)};"")`,
    ),
  },
  lastActual: {
    when: `IF({drivers!lastActualTyped}="";FALSE;COUNTIFS({actuals!months:all};EOMONTH({drivers!lastActual};-1)+1;{actuals!filled:all};1)=0)`,
    say: said('noActual', monthName('{drivers!lastActual}')),
  },
  plan: {
    when: '{plan!missing}>0',
    say: `IF({plan!missing}=ROWS({plan!fixed.monthOf..otherCash:all})*COLUMNS({plan!fixed.monthOf..otherCash:all});${said('noPlan')};${said('planHoles', '{plan!missing}')})`,
  },
  moved: {
    when: '{plan!moved}>0',
    say: said('moved', monthName('{plan!fixed.monthOf@first}')),
  },
} as const satisfies Readonly<Record<string, Check>>;

/** All that is wrong, sentence by sentence; that nothing is, where nothing is. */
export const checkFormula: Formula = `IF({drivers!start}="";${said('noStart')};
  LET(wrong_;TEXTJOIN(" ";TRUE;${Object.values(checks)
    .map(({ when, say }) => `IF(${when};${say};"")`)
    .join(';')});
  IF(wrong_="";{#state.fine};wrong_)))`;
