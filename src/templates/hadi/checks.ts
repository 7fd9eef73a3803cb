import type { CheckItem, Formula } from '../define';
import { say } from '../parts/formulas';
import { t } from '../parts/words';

const HYPOTHESES = 'hypotheses';

const column = (key: string): Formula => `{hypotheses!${key}:all}`;
const hasStatus = (word: string): Formula => `(${column('status')}={#status.${word}})`;
const isWaiting = `(${hasStatus('waiting')}+(${column('status')}="")>0)`;
const isBlank = (key: string): Formula => `(${column(key)}="")`;
const isThere = (key: string): Formula => `(${column(key)}<>"")`;

/** TRUE, or the numbers of the hypotheses for which all of this holds; blank while there is no hypothesis. */
function noneWith(...conditions: readonly Formula[]): Formula {
  return unlessEmpty(`LET(
    found;TEXTJOIN(", ";TRUE;ARRAYFORMULA(IF(${conditions.join('*')};${column('number')};"")));
    IF(found="";TRUE;${say(t('No. ', '№ '))}&found))`);
}

function unlessEmpty(formula: Formula): Formula {
  return `IF(COUNTA(${column('statement')})=0;"";${formula})`;
}

/** What should hold before the weekly meeting. */
export const checks: readonly CheckItem[] = [
  {
    key: 'onlyOnce',
    label: t('No hypothesis is written twice', 'Ни одна гипотеза не записана дважды'),
    sheet: HYPOTHESES,
    formula: unlessEmpty(`COUNTUNIQUE(${column('statement')})=COUNTA(${column('statement')})`),
  },
  {
    key: 'scored',
    label: t('Every idea that waits has its ICE', 'У каждой идеи в очереди есть ICE'),
    sheet: HYPOTHESES,
    formula: noneWith(isThere('statement'), isWaiting, `NOT(ISNUMBER(${column('ice')}))`),
  },
  {
    key: 'asShares',
    label: t('Metrics in % are typed as percentages', 'Метрики в % введены в процентах'),
    sheet: HYPOTHESES,
    formula: noneWith(
      `(RIGHT(${column('metric')};1)="%")`,
      `ISNUMBER(${column('base')})`,
      `(${column('base')}>1)`,
    ),
  },
  {
    key: 'thresholdFirst',
    label: t('Thresholds are written before the test starts', 'Пороги записаны до начала теста'),
    sheet: HYPOTHESES,
    formula: noneWith(
      isThere('start'),
      `(${isBlank('threshold')}+(ISNUMBER(${column('agreed')})*(${column('agreed')}>${column('start')}))>0)`,
    ),
  },
  {
    key: 'dated',
    label: t('Running tests have both dates', 'У тестов в работе есть обе даты'),
    sheet: HYPOTHESES,
    formula: noneWith(hasStatus('running'), `(${isBlank('start')}+${isBlank('end')}>0)`),
  },
  {
    key: 'inOrder',
    label: t('No test ends before it starts', 'Ни один тест не кончается раньше начала'),
    sheet: HYPOTHESES,
    formula: noneWith(isThere('start'), isThere('end'), `(${column('end')}<${column('start')})`),
  },
  {
    key: 'longEnough',
    label: t(
      'Running tests last as long as they need',
      'Тесты в работе идут столько дней, сколько нужно',
    ),
    sheet: HYPOTHESES,
    formula: noneWith(
      hasStatus('running'),
      isThere('start'),
      isThere('end'),
      `ISNUMBER(${column('daysNeeded')})`,
      `(${column('end')}-${column('start')}+1<${column('daysNeeded')})`,
    ),
  },
  {
    key: 'onTime',
    label: t('Tests start on their day', 'Тесты начинаются в свой день'),
    sheet: HYPOTHESES,
    formula: noneWith(isWaiting, isThere('start'), `(${column('start')}<{guide!today})`),
  },
  {
    key: 'reported',
    label: t(
      'Tests that are done have a result, a link and a conclusion',
      'У завершённых тестов есть результат, ссылка и вывод',
    ),
    sheet: HYPOTHESES,
    formula: noneWith(hasStatus('done'), isThere('missing')),
  },
  {
    key: 'decided',
    label: t('Open decisions have a person and a day', 'У открытых решений есть человек и срок'),
    sheet: 'decisions',
    formula: `IF(COUNTA({decisions!decision:all})=0;"";LET(
      found;SUMPRODUCT(({decisions!decision:all}<>"")*({decisions!done:all}<>TRUE)
        *(({decisions!who:all}="")+({decisions!until:all}="")>0));
      IF(found=0;TRUE;${say(t('decisions: ', 'решений: '))}&found)))`,
  },
];
