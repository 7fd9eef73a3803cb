import type { TemplateSheet } from '../define';
import { col } from '../parts/columns';
import { item, today } from '../parts/items';
import { t } from '../parts/words';
import { cures, cycle, meeting, verdicts } from './rules';
import { areas, easeScale, evidence, impactScale } from './scales';

const NAME_WIDTH = 170;
const SCORE_WIDTH = 90;

/** Rows of the lists on the board. */
export const LONGEST_LIST = 5;

const HOURS_FREE = `IF(ISNUMBER({hoursAWeek});LET(
  monday;{today}-WEEKDAY({today};2)+1;
  MAX(0;{hoursAWeek}-SUM(MAP(HSTACK({#status.running};{#status.done});LAMBDA(status_;
    SUMIFS({hypotheses!hours:all};{hypotheses!status:all};status_;
      {hypotheses!start:all};">="&monday;{hypotheses!start:all};"<="&monday+6))))));"")`;

/** How the cycle works, the scales in words and the lists behind the dropdowns. */
export const guide = {
  key: 'guide',
  title: t('Guide', 'Правила'),
  about: t(
    'How the team scores, tests and discusses hypotheses. The blue cells are yours to change.',
    'Как команда оценивает, проверяет и обсуждает гипотезы. Голубые ячейки можно менять под себя.',
  ),
  widths: [340, 95, 95, 640],
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      title: t('Settings', 'Настройки'),
      items: [
        ...today(t('the board', 'доску')),
        item.count(
          'hoursAWeek',
          t('Team hours for new tests a week', 'Часов команды на новые тесты в неделю'),
          {
            input: { atLeast: 0 },
            value: 20,
          },
        ),
        item.count('hoursFree', t('Of them free this week', 'Из них свободно на этой неделе'), {
          formula: HOURS_FREE,
          note: t(
            'Less the hours of the tests that start this week, Monday to Sunday.',
            'За вычетом часов тестов, которые начинаются на этой неделе, с понедельника по воскресенье.',
          ),
        }),
        item.count(
          'reportDays',
          t('Days from the end of a test to its report', 'Дней на отчёт после окончания теста'),
          { input: { atLeast: 0 }, value: 2 },
        ),
        item.percent(
          'level',
          t('Confidence of A/B verdicts', 'Доверительная вероятность A/B-вердиктов'),
          { input: { between: [50 / 100, 999 / 1000] }, value: 95 / 100 },
        ),
        item.count(
          'longest',
          t('Most rows in a list of the board', 'Максимум строк в списке доски'),
          {
            input: { between: [1, LONGEST_LIST] },
            value: LONGEST_LIST,
          },
        ),
      ],
    },
    { kind: 'text', key: 'cycle', title: t('The HADI cycle', 'Цикл HADI'), paragraphs: cycle },
    {
      kind: 'text',
      key: 'verdicts',
      title: t('How the verdict comes about', 'Откуда берётся вердикт'),
      paragraphs: verdicts,
    },
    {
      kind: 'text',
      key: 'meeting',
      title: t('The weekly meeting, 30 minutes', 'Недельная встреча, 30 минут'),
      paragraphs: meeting,
    },
    {
      kind: 'text',
      key: 'cures',
      title: t('What goes wrong, and the cure', 'Что идёт не так и как лечить'),
      paragraphs: cures,
    },
    {
      kind: 'text',
      key: 'impactScale',
      title: t('Impact, 1–10: influence on revenue and ROMI', 'Влияние, 1–10: на выручку и ROMI'),
      paragraphs: impactScale,
    },
    {
      kind: 'text',
      key: 'easeScale',
      title: t('Ease, 1–10: hours of the team', 'Лёгкость, 1–10: часы команды'),
      paragraphs: easeScale,
    },
    {
      kind: 'table',
      key: 'evidenceScale',
      title: t('Confidence, 1–10: by evidence', 'Уверенность, 1–10: по основанию'),
      columns: [
        col.text('evidence', t('Evidence', 'Основание'), NAME_WIDTH, { input: true }),
        col.count('least', t('From, points', 'От, баллы'), SCORE_WIDTH, {
          align: 'center',
          input: { between: [1, 10] },
        }),
        col.count('most', t('To, points', 'До, баллы'), SCORE_WIDTH, {
          align: 'center',
          input: { between: [1, 10] },
        }),
        col.text('meaning', t('When to choose it', 'Когда выбирать'), 640, { input: true }),
      ],
      rows: 8,
      content: Object.values(evidence).map(({ name, least, most, meaning }) => ({
        evidence: name,
        least,
        most,
        meaning,
      })),
    },
    {
      kind: 'table',
      key: 'areas',
      title: t('Areas for the dropdown', 'Области для выпадающего списка'),
      columns: [col.text('area', t('Area', 'Область'), NAME_WIDTH, { input: true })],
      rows: 12,
      content: Object.values(areas).map((area) => ({ area })),
    },
  ],
} satisfies TemplateSheet;
