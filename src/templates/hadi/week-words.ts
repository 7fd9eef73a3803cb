import type { Formula, Paragraph } from '../define';
import { t } from '../parts/words';

/** Words of the computed sentences. */
export const say = {
  begin: t(
    'Write the first idea on the “{hypotheses!}” sheet.',
    'Запишите первую идею на листе «{hypotheses!}».',
  ),
  sortOut: t('To sort out: ', 'Разобрать: '),
  allClear: t(
    'Reports are in, dates are set, no decision is overdue.',
    'Отчёты сданы, даты на месте, просроченных решений нет.',
  ),
  late: t('late reports: ', 'просроченных отчётов — '),
  incomplete: t('incomplete: ', 'неполных — '),
  noDates: t('running without dates: ', 'в работе без дат — '),
  overdue: t('overdue decisions: ', 'просроченных решений — '),
  taught: t('Done in the last 7 days: ', 'Завершено за 7 дней: '),
  soFar: t('Since the beginning: ', 'За всё время: '),
  confirmed: t('confirmed ', 'подтверждено '),
  refuted: t('refuted ', 'опровергнуто '),
  fewData: t('too few data ', 'мало данных '),
  nothingEnded: t('No test ended in the last 7 days', 'За последние 7 дней тесты не завершались'),
  start: t('Start next: ', 'Начать дальше: '),
  taking: t(' from list 5, taking ', ' из списка 5, на это уйдёт '),
  of: t(' of the ', ' из '),
  freeHours: t(' free team hours.', ' свободных часов команды.'),
  nothingFits: t(
    'Nothing to start: no scored hypothesis fits into the free team hours: ',
    'Начать нечего: ни одна оценённая гипотеза не помещается в свободные часы команды: ',
  ),
  stop: t('.', '.'),
} as const;

const ENDED = `{hypotheses!status:all};{#status.done};{hypotheses!end:all};">"&{guide!today}-7`;

const verdictsOf = (verdicts: readonly string[], ...conditions: readonly Formula[]): Formula => {
  const counts = verdicts.map((verdict) => {
    const where = [...conditions, `{hypotheses!verdict:all};{#verdict.${verdict}}`].join(';');
    return `{#say.${verdict}}&COUNTIFS(${where})`;
  });
  return counts.join('&", "&');
};

const ifAny = (word: string, count: Formula): Formula =>
  `IF(${count}>0;{#say.${word}}&${count};"")`;

const OVERDUE = 'COUNTIFS({decisions!state:all};{#decision.overdue})';

const unlessEmpty = (formula: Formula, empty = '""'): Formula =>
  `IF(COUNTA({hypotheses!statement:all})=0;${empty};${formula})`;

const TO_SORT_OUT = `IF({late}+{incomplete}+{noDates}+${OVERDUE}=0;{#say.allClear};
  {#say.sortOut}&TEXTJOIN(", ";TRUE;${[
    ifAny('late', '{late}'),
    ifAny('incomplete', '{incomplete}'),
    ifAny('noDates', '{noDates}'),
    ifAny('overdue', OVERDUE),
  ].join(';')})&{#say.stop})`;

const TAUGHT = `IF({ended}=0;{#say.nothingEnded};
  {#say.taught}&{ended}&" ("&${verdictsOf(['confirmed', 'refuted', 'fewData'], ENDED)}&")")
  &". "&{#say.soFar}&${verdictsOf(['confirmed', 'refuted'])}&{#say.stop}`;

const NEXT = `LET(fits;COUNTIFS({hypotheses!next:all};{#next.fits});
  IF(fits=0;{#say.nothingFits}&{guide!hoursFree}&{#say.stop};
    {#say.start}&fits&{#say.taking}
      &SUMIFS({hypotheses!hours:all};{hypotheses!next:all};{#next.fits})
      &{#say.of}&{guide!hoursFree}&{#say.freeHours}))`;

/** What the board amounts to: what is to be sorted out, what the week taught, what to start. */
export const conclusions: readonly Paragraph[] = [
  { formula: unlessEmpty(TO_SORT_OUT, '{#say.begin}') },
  { formula: unlessEmpty(TAUGHT) },
  { formula: unlessEmpty(NEXT) },
];
