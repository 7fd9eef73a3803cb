import type { FormulaBoard, TemplateSheet } from '../define';
import { col } from '../parts/columns';
import { t } from '../parts/words';
import { inRows, stepColumns, stepMarks } from './conversions';
import { FIGURE_WIDTH } from './stages';

const WORST = `IF(COUNTIFS({groups!name:all};name_;{groups!shortfall:all};">0")=0;"";LET(
  worst_;MAXIFS({groups!shortfall:all};{groups!name:all};name_);
  INDEX(FILTER({groups!label:column};{groups!name:column}=name_;{groups!shortfall:column}=worst_);1)))`;

const IS_SHOWN = 'ISNUMBER({groups!who:column});{groups!who:column}>1';
const CLOSED = 'COUNTIFS({vacancies!recruiter:all};name_;{vacancies!closed:all};">0")';
const OPEN = `SUMPRODUCT(({vacancies!recruiter:all}=name_)*(LEN({vacancies!opened:all})>0))-${CLOSED}`;

const board = {
  kind: 'board',
  key: 'people',
  rows: 13,
  open: true,
  columns: [
    col.text('recruiter', t('Recruiter', 'Рекрутер'), 140),
    col.text('weak', t('Weakest step', 'Слабый шаг'), 150, { wrap: true }),
    col.count('inWork', t('Open vacancies', 'Вакансий в работе'), FIGURE_WIDTH),
    col.count('closed', t('Closed vacancies', 'Вакансий закрыто'), FIGURE_WIDTH),
    col.decimal(
      'daysToClose',
      t('Average days to close', 'Дней до закрытия в среднем'),
      FIGURE_WIDTH,
    ),
    ...stepColumns,
  ],
  formula: `IF(COUNTA({vacancies!vacancy:all})=0;{#say.noVacancies};LET(
    names_;FILTER({groups!name:column};{groups!step:column}=2;{groups!who:column}>1);
    HSTACK(names_;
      MAP(names_;LAMBDA(name_;${WORST}));
      MAP(names_;LAMBDA(name_;IF(name_={#row.company};COUNT({vacancies!opened:all})-COUNT({vacancies!closed:all});${OPEN})));
      MAP(names_;LAMBDA(name_;IF(name_={#row.company};COUNT({vacancies!closed:all});${CLOSED})));
      MAP(names_;LAMBDA(name_;IF(name_={#row.company};
        IF(COUNTIFS({vacancies!closed:all};">0";{vacancies!daysOpen:all};">=0")=0;"";AVERAGEIFS({vacancies!daysOpen:all};{vacancies!closed:all};">0"));
        IF(COUNTIFS({vacancies!recruiter:all};name_;{vacancies!closed:all};">0";{vacancies!daysOpen:all};">=0")=0;"";
          AVERAGEIFS({vacancies!daysOpen:all};{vacancies!recruiter:all};name_;{vacancies!closed:all};">0")))));
      ${inRows('{groups!conversion:column}', IS_SHOWN)};${inRows('{groups!all.verdict:column}', IS_SHOWN)})))`,
  marks: stepMarks,
} satisfies FormulaBoard;

/** The company and one row for each recruiter: load, speed and conversions. */
export const recruiters = {
  key: 'recruiters',
  title: t('Recruiters', 'Рекрутеры'),
  about: t(
    'Each recruiter beside the company. Colour only where the intervals do not overlap; grey: too few data or too early.',
    'Каждый рекрутер рядом с компанией. Цвет — только если интервалы не пересекаются; серым: мало данных или рано судить.',
  ),
  freeze: { header: 'people', columns: 1 },
  tabColor: 'green',
  blocks: [board],
} satisfies TemplateSheet;
