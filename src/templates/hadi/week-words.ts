import type { Formula, Paragraph } from '../define';
import { say } from '../parts/formulas';
import { t } from '../parts/words';

/** Words of the computed sentences. */
const words = {
  begin: say(
    t(
      'Write the first idea on the “{hypotheses!}” sheet.',
      'Запишите первую идею на листе «{hypotheses!}».',
    ),
  ),
  sortOut: say(t('To sort out: ', 'Разобрать: ')),
  allClear: say(
    t(
      'Reports are in, dates are set, no decision is overdue.',
      'Отчёты сданы, даты на месте, просроченных решений нет.',
    ),
  ),
  late: say(t('late reports: ', 'просроченных отчётов — ')),
  incomplete: say(t('incomplete: ', 'неполных — ')),
  noDates: say(t('running without dates: ', 'в работе без дат — ')),
  overdue: say(t('overdue decisions: ', 'просроченных решений — ')),
  taught: say(t('Done in the last 7 days: ', 'Завершено за 7 дней: ')),
  soFar: say(t('Since the beginning: ', 'За всё время: ')),
  confirmed: say(t('confirmed ', 'подтверждено ')),
  refuted: say(t('refuted ', 'опровергнуто ')),
  fewData: say(t('too few data ', 'мало данных ')),
  nothingEnded: say(
    t('No test ended in the last 7 days', 'За последние 7 дней тесты не завершались'),
  ),
  start: say(t('Start next: ', 'Начать дальше: ')),
  taking: say(t(' from list 5, taking ', ' из списка 5, на это уйдёт ')),
  of: say(t(' of the ', ' из ')),
  freeHours: say(t(' free team hours.', ' свободных часов команды.')),
  nothingFits: say(
    t(
      'Nothing to start: no scored hypothesis fits into the free team hours: ',
      'Начать нечего: ни одна оценённая гипотеза не помещается в свободные часы команды: ',
    ),
  ),
  stop: say(t('.', '.')),
} as const;

type Words = keyof typeof words;

const ENDED = `{hypotheses!status:all};{#status.done};{hypotheses!end:all};">"&{guide!today}-7`;

const verdictsOf = (verdicts: readonly Words[], ...conditions: readonly Formula[]): Formula => {
  const counts = verdicts.map((verdict) => {
    const where = [...conditions, `{hypotheses!verdict:all};{#verdict.${verdict}}`].join(';');
    return `${words[verdict]}&COUNTIFS(${where})`;
  });
  return counts.join('&", "&');
};

const ifAny = (word: Words, count: Formula): Formula => `IF(${count}>0;${words[word]}&${count};"")`;

const OVERDUE = 'COUNTIFS({decisions!state:all};{#decision.overdue})';

const unlessEmpty = (formula: Formula, empty = '""'): Formula =>
  `IF(COUNTA({hypotheses!statement:all})=0;${empty};${formula})`;

const TO_SORT_OUT = `IF({late}+{incomplete}+{noDates}+${OVERDUE}=0;${words.allClear};
  ${words.sortOut}&TEXTJOIN(", ";TRUE;${[
    ifAny('late', '{late}'),
    ifAny('incomplete', '{incomplete}'),
    ifAny('noDates', '{noDates}'),
    ifAny('overdue', OVERDUE),
  ].join(';')})&${words.stop})`;

const TAUGHT = `IF({ended}=0;${words.nothingEnded};
  ${words.taught}&{ended}&" ("&${verdictsOf(['confirmed', 'refuted', 'fewData'], ENDED)}&")")
  &". "&${words.soFar}&${verdictsOf(['confirmed', 'refuted'])}&${words.stop}`;

const NEXT = `LET(fits;COUNTIFS({hypotheses!next:all};{#next.fits});
  IF(fits=0;${words.nothingFits}&{guide!hoursFree}&${words.stop};
    ${words.start}&fits&${words.taking}
      &SUMIFS({hypotheses!hours:all};{hypotheses!next:all};{#next.fits})
      &${words.of}&{guide!hoursFree}&${words.freeHours}))`;

/** What the board amounts to: what is to be sorted out, what the week taught, what to start. */
export const conclusions: readonly Paragraph[] = [
  { formula: unlessEmpty(TO_SORT_OUT, words.begin) },
  { formula: unlessEmpty(TAUGHT) },
  { formula: unlessEmpty(NEXT) },
];
