import type { Formula, Mark, TableBlock, TableColumn, TemplateSheet } from '../define';
import { col } from '../parts/columns';
import { blankUnless, ratio, say } from '../parts/formulas';
import { item } from '../parts/items';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { sourceVerdict } from './groups';
import { blanks } from './judging';
import { sourceSample } from './sample';
import { FIGURE_WIDTH, peopleAt, stages } from './stages';

const NAME_WIDTH = 250;
/** Sources that are shown one by one. */
const MOST = 6;
const TO_ENTERED = '{steps!entered@days}';

/** When its vacancy was closed; blank while it is open. */
const CLOSED = `XLOOKUP({number};{vacancies!number:all};{vacancies!closed:all};{#source.unknown})`;

const VERDICT = `IF({vacancy}="";"";LET(closed_;${CLOSED};
  IF(OR({number}="";closed_={#source.unknown});{#source.unknown};
  IF(OR({answered}>{contacted};{entered}>{answered});{#source.check};
  IF(LEN(closed_)>0;{#source.closed};
  IF(OR({started}="";{low}="";{steps!entered@unset}>0);"";
  ${sourceVerdict('{low}', '{high}', '({due}/{contacted})', '{days}')}))))))`;

const marksOfVerdict = (on: readonly string[]): Mark[] => [
  mark.alarm(on, '{verdict}={#source.stop}'),
  mark.good(on, '{verdict}={#source.strengthen}'),
  mark.muted(on, 'OR({verdict}={#source.few};{verdict}={#source.early})'),
];

const reached = stages.slice(0, 3);

/** One row for each source of a vacancy. */
export const log = {
  kind: 'table',
  key: 'log',
  title: t('By vacancy and source', 'По вакансиям и источникам'),
  rows: 60,
  columns: [
    col.text('vacancy', t('Vacancy', 'Вакансия'), NAME_WIDTH, {
      input: { from: '{choices!one.key:all}' },
      note: t(
        'Choose it from the list: it is found by its number, so it may be renamed.',
        'Выберите из списка: вакансию находят по номеру, поэтому её можно переименовать.',
      ),
    }),
    col.text('source', t('Source', 'Источник'), 130, {
      input: { from: '{guide!sourceList.source:all}' },
    }),
    col.text('verdict', t('What now', 'Что делать'), 130, { wrap: true, formula: VERDICT }),
    ...reached.map((stage): TableColumn =>
      col.count(stage.key, peopleAt(stage), FIGURE_WIDTH, { input: { atLeast: 0 } }),
    ),
    col.percent('answerRate', t('Answered, %', 'Ответили, %'), FIGURE_WIDTH, {
      formula: ratio('answered', 'contacted'),
    }),
    col.percent('processRate', t('Entered the process, %', 'Вошли в процесс, %'), FIGURE_WIDTH, {
      formula: ratio('entered', 'answered'),
      note: t('Of those who answered.', 'Из тех, кто ответил.'),
    }),
    col.percent('rate', t('Contact → process, %', 'Контакт → процесс, %'), 92, {
      formula: ratio('entered', 'contacted'),
    }),
    col.percent('low', t('From, %', 'От, %'), FIGURE_WIDTH, {
      spill: `CONV_INTERVAL(MAP({contacted:all};{entered:all};LAMBDA(n_;p_;
        IF(OR(LEN(n_)=0;LEN(p_)=0);"";IF(p_>n_;"";p_))));{contacted:all};{guide!confidence})`,
    }),
    col.percent('high', t('To, %', 'До, %'), FIGURE_WIDTH, { spilled: true }),
    col.day('started', t('Date started', 'Дата запуска'), 92),
    col.count('days', t('Days running', 'Дней в работе'), FIGURE_WIDTH, {
      formula: `IF({started}="";"";IF(LEN(${CLOSED})>0;"";MAX(0;{week!today}-{started})))`,
    }),
    col.decimal('due', t('Had time, people', 'Успели, чел.'), FIGURE_WIDTH, {
      formula: blankUnless(
        'contacted',
        `IF({days}="";{contacted};{contacted}*MAX(0;{days}-${TO_ENTERED})/MAX(1;{days}))`,
      ),
      note: t(
        'Contacts less those who, at an even pace, came too lately to have entered the process. Of a closed vacancy: all.',
        'Контакты без тех, кто при ровном потоке пришёл слишком недавно, чтобы войти в процесс. У закрытой вакансии — все.',
      ),
    }),
    col.count('number', t('No.', '№'), 42, {
      align: 'center',
      formula: blankUnless('vacancy', 'IFERROR(VALUE(REGEXEXTRACT({vacancy};"^\\d+"));"")'),
    }),
  ],
  sample: sourceSample,
  marks: [
    { when: '{verdict}={#source.closed}', look: 'muted' },
    mark.warn(['vacancy', 'verdict'], '{verdict}={#source.unknown}'),
    mark.warn(['answered', 'entered', 'verdict'], '{verdict}={#source.check}'),
    ...marksOfVerdict(['verdict', 'rate']),
  ],
} satisfies TableBlock;

const ofGroups = (key: string): Formula =>
  `FILTER({groups!bySource.${key}:column};ISNUMBER({groups!bySource.used:column});{groups!bySource.used:column}>0)`;

const shares = (part: string, whole: string): Formula =>
  `MAP(${part};${whole};LAMBDA(p_;n_;IF(n_=0;"";p_/n_)))`;

/** Which sources to strengthen and which to stop. */
export const sources = {
  key: 'sources',
  title: t('Sources', 'Источники'),
  about: t(
    'Start a vacancy with two sources and look at both after two or three weeks. Judged is contact → process.',
    'Начинайте вакансию с двух источников и через две-три недели сравните их. Оценивается контакт → процесс.',
  ),
  tabColor: 'blue',
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        item.percent(
          'goal',
          t('Benchmark, contact → process, %', 'Бенчмарк, контакт → процесс, %'),
          {
            formula: 'IF({steps!entered@unset}>0;"";{steps!entered@product})',
          },
        ),
        item.count(
          'unassigned',
          t('Contacts without a source, people', 'Контакты без источника, чел.'),
          {
            formula:
              'IF(COUNT({vacancies!contacted:all};{log.contacted:all})=0;"";SUM({vacancies!contacted:all})-SUM({log.contacted:all}))',
            note: t(
              'Contacted on the “{vacancies!}” sheet less contacted below. Anything but 0 means that somebody was not entered.',
              'Контакты с листа «{vacancies!}» минус контакты в таблице ниже. Если не 0, кого-то забыли внести.',
            ),
          },
        ),
      ],
      marks: [mark.warn(['unassigned'], 'AND(ISNUMBER({self});{self}<>0)')],
    },
    {
      kind: 'board',
      key: 'bySource',
      title: t('All vacancies by source', 'Все вакансии по источникам'),
      rows: MOST + 1,
      columns: [
        col.text('source', t('Source', 'Источник'), NAME_WIDTH),
        col.count('used', t('Vacancies that use it', 'Вакансий с источником'), 130),
        col.text('verdict', t('What now', 'Что делать'), 130),
        ...reached.map((stage) => col.count(stage.key, peopleAt(stage), FIGURE_WIDTH)),
        col.percent('answerRate', t('Answered, %', 'Ответили, %'), FIGURE_WIDTH),
        col.percent('processRate', t('Entered the process, %', 'Вошли в процесс, %'), FIGURE_WIDTH),
        col.percent('rate', t('Contact → process, %', 'Контакт → процесс, %'), 92),
        col.percent('low', t('From, %', 'От, %'), FIGURE_WIDTH),
        col.percent('high', t('To, %', 'До, %'), FIGURE_WIDTH),
      ],
      formula: `IF(SUM({groups!bySource.used:all})=0;{#say.noSources};LET(
        contacted_;${ofGroups('contacted')};answered_;${ofGroups('answered')};entered_;${ofGroups('entered')};
        rows_;HSTACK(${ofGroups('source')};${ofGroups('used')};${ofGroups('verdict')};contacted_;answered_;entered_;
          ${shares('answered_', 'contacted_')};${shares('entered_', 'answered_')};${shares('entered_', 'contacted_')};
          ${ofGroups('low')};${ofGroups('high')});
        top_;SORTN(rows_;${MOST};0;4;FALSE);
        IF(ROWS(rows_)<=${MOST};top_;VSTACK(top_;HSTACK(${say(t('and more: ', 'и ещё: '))}&ROWS(rows_)-${MOST};${blanks(10)})))))`,
      marks: marksOfVerdict(['verdict', 'rate']),
    },
    log,
  ],
} satisfies TemplateSheet;
