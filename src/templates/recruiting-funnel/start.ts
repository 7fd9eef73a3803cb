import type { Text } from '../../language';
import type { CheckItem, Formula } from '../define';
import { say } from '../parts/formulas';
import { start as startSheet } from '../parts/start';
import { t } from '../parts/words';

const IS_VACANCY = '(LEN({vacancies!vacancy:all})>0)';
const IS_OPEN = `${IS_VACANCY}*(LEN({vacancies!opened:all})>0)*(LEN({vacancies!closed:all})=0)`;
const UNSPLIT = '(SUM({vacancies!contacted:all})-SUM({sources!log.contacted:all}))';

/** What should hold of the vacancies, and those of which it does not. */
function ofVacancies(key: string, label: Text, broken: Formula): CheckItem {
  return {
    key,
    label,
    sheet: 'vacancies',
    formula: `IF(COUNTA({vacancies!vacancy:all})=0;"";LET(broken_;ARRAYFORMULA(${broken});
      IF(SUM(broken_)=0;TRUE;TEXTJOIN(", ";TRUE;UNIQUE(FILTER({vacancies!vacancy:all};broken_>0))))))`,
  };
}

const checks: readonly CheckItem[] = [
  ofVacancies(
    'numbers',
    t('Every vacancy has a number of its own', 'У каждой вакансии свой номер'),
    `${IS_VACANCY}*(MAP({vacancies!number:all};LAMBDA(n_;IF(LEN(n_)=0;2;SUMPRODUCT(({vacancies!number:all}=n_)*1))))>1)`,
  ),
  ofVacancies(
    'dates',
    t(
      'No vacancy is closed before it is opened',
      'Ни одна вакансия не закрыта раньше, чем открыта',
    ),
    `${IS_VACANCY}*ISNUMBER({vacancies!closed:all})*({vacancies!closed:all}<{vacancies!opened:all})`,
  ),
  {
    key: 'counts',
    label: t(
      'No stage has more people than the one before',
      'Ни на одном этапе людей не больше, чем на предыдущем',
    ),
    sheet: 'vacancies',
    formula: `IF(COUNTA({vacancies!vacancy:all})=0;"";IF(COUNTIFS({steps!all.verdict:all};{#verdict.check})=0;TRUE;
      IF(COUNT({steps!grown:all})=0;FALSE;TEXTJOIN(", ";TRUE;UNIQUE(MAP(
        FILTER({steps!grown:column};ISNUMBER({steps!grown:column}));
        LAMBDA(n_;XLOOKUP(n_;{vacancies!number:all};{vacancies!vacancy:all};""))))))))`,
  },
  ofVacancies(
    'plan',
    t(
      'Every open vacancy says how many to hire and by when',
      'У каждой вакансии в работе записано, сколько нанять и к какой дате',
    ),
    `${IS_OPEN}*((LEN({vacancies!hires:all})=0)+(LEN({vacancies!by:all})=0)>0)`,
  ),
  ofVacancies(
    'recruiter',
    t(
      'Every open vacancy has a recruiter from the list',
      'У каждой вакансии в работе есть рекрутер из списка',
    ),
    `${IS_OPEN}*(MAP({vacancies!recruiter:all};LAMBDA(r_;IF(LEN(r_)=0;0;SUMPRODUCT(({guide!recruiterList.recruiter:all}=r_)*1))))=0)`,
  ),
  {
    key: 'split',
    label: t('Every contact has a source', 'У каждого контакта есть источник'),
    sheet: 'sources',
    formula: `IF(COUNT({vacancies!contacted:all};{sources!log.contacted:all})=0;"";IF(${UNSPLIT}=0;TRUE;
      IF(${UNSPLIT}>0;${say(t('Without a source, people: ', 'Без источника, чел.: '))};
        ${say(t('More in the sources than in the vacancies, people: ', 'В источниках больше, чем в вакансиях, чел.: '))})&ABS(${UNSPLIT})))`,
  },
  {
    key: 'known',
    label: t('Every source belongs to a vacancy', 'Каждый источник привязан к вакансии'),
    sheet: 'sources',
    formula: `IF(COUNTA({sources!log.vacancy:all})=0;"";IF(COUNTIFS({sources!log.verdict:all};{#source.unknown})=0;TRUE;
      ${say(t('Rows without a vacancy: ', 'Строк без вакансии: '))}&COUNTIFS({sources!log.verdict:all};{#source.unknown})))`,
  },
  {
    key: 'benchmarks',
    label: t('Every step has a benchmark', 'У каждого шага есть бенчмарк'),
    sheet: 'guide',
    formula: '{steps!path.passed@unset}=0',
  },
];

/** Where to begin, and whether everything holds. */
export const start = startSheet({
  checks,
  bring: [
    t(
      'From an ATS: for each vacancy take how many candidates have ever reached each stage, not how many stand there now, and paste the values into the stages of “{vacancies!}”.',
      'Из ATS: возьмите по каждой вакансии, сколько кандидатов дошло до каждого этапа за всё время, а не сколько стоит на нём сейчас, и вставьте значения в этапы на листе «{vacancies!}».',
    ),
  ],
});
