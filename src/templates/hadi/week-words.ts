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
  late: t('late reports ', 'просроченных отчётов — '),
  incomplete: t('incomplete reports ', 'неполных отчётов — '),
  noDates: t('running without dates ', 'в работе без дат — '),
  overdue: t('overdue decisions ', 'просроченных решений — '),
  taught: t('The last 7 days: tests done ', 'За 7 дней завершено тестов: '),
  confirmed: t('confirmed ', 'подтверждено '),
  refuted: t('refuted ', 'опровергнуто '),
  fewData: t('too few data ', 'мало данных '),
  nothingEnded: t('No test ended in the last 7 days.', 'За последние 7 дней тесты не завершались.'),
  start: t('Start next: hypotheses ', 'Начать: гипотез '),
  for: t(', team hours ', ', часов команды '),
  of: t(' of ', ' из '),
  nothingFits: t(
    'Nothing to start: no scored hypothesis fits into the free hours, ',
    'Начать нечего: ни одна оценённая гипотеза не помещается в свободные часы, ',
  ),
  stop: t('.', '.'),
} as const;

const ENDED = `{hypotheses!status:all};{#status.done};{hypotheses!end:all};">"&{guide!today}-7`;

const withVerdict = (verdict: string): Formula =>
  `{#say.${verdict}}&COUNTIFS(${ENDED};{hypotheses!verdict:all};{#verdict.${verdict}})`;

const counted = (word: string, count: Formula): Formula =>
  `IF(${count}>0;{#say.${word}}&${count};"")`;

const OVERDUE = 'COUNTIFS({decisions!state:all};{#decision.overdue})';

const unlessEmpty = (formula: Formula, empty = '""'): Formula =>
  `IF(COUNTA({hypotheses!statement:all})=0;${empty};${formula})`;

const TO_SORT_OUT = `IF({late}+{incomplete}+{noDates}+${OVERDUE}=0;{#say.allClear};
  {#say.sortOut}&TEXTJOIN(", ";TRUE;${[
    counted('late', '{late}'),
    counted('incomplete', '{incomplete}'),
    counted('noDates', '{noDates}'),
    counted('overdue', OVERDUE),
  ].join(';')})&{#say.stop})`;

const TAUGHT = `IF({ended}=0;{#say.nothingEnded};
  {#say.taught}&{ended}&": "&TEXTJOIN(", ";TRUE;${['confirmed', 'refuted', 'fewData'].map(withVerdict).join(';')})&{#say.stop})`;

const NEXT = `LET(fits;COUNTIFS({hypotheses!next:all};{#next.fits});
  IF(fits=0;{#say.nothingFits}&{guide!hoursFree}&{#say.stop};
    {#say.start}&fits&{#say.for}&SUMIFS({hypotheses!hours:all};{hypotheses!next:all};{#next.fits})
      &{#say.of}&{guide!hoursFree}&{#say.stop}))`;

/** What the board amounts to: what is to be sorted out, what the week taught, what to start. */
export const conclusions: readonly Paragraph[] = [
  { formula: unlessEmpty(TO_SORT_OUT, '{#say.begin}') },
  { formula: unlessEmpty(TAUGHT) },
  { formula: unlessEmpty(NEXT) },
];
