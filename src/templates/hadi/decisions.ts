import type { Mark, TableBlock, TemplateSheet } from '../define';
import { col } from '../parts/columns';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { decisionSample } from './decision-sample';
import { width } from './widths';

const STATE = `IFS(
  {decision}="";"";
  {done}=TRUE;{#decision.done};
  {until}="";{#decision.noDay};
  {guide!today}>{until};{#decision.overdue};
  TRUE;{#decision.open})`;

const columns = [
  col.day('date', t('Date', 'Дата'), width.word),
  col.text('decision', t('Decision', 'Решение'), width.sentence, { input: true, wrap: true }),
  col.text('who', t('Responsible', 'Ответственный'), width.word, { input: true }),
  col.day('until', t('Due date', 'Срок'), width.word),
  col.done('done', t('Done', 'Сделано'), width.word),
  col.text('state', t('State', 'Состояние'), width.word, { formula: STATE }),
  col.choice(
    'about',
    t('Hypothesis it is about', 'О какой гипотезе'),
    width.words,
    { from: '{hypotheses!statement:all}' },
    { wrap: true },
  ),
] as const;

const marks: readonly Mark[] = [
  mark.muted(
    columns.map(({ key }) => key),
    '{state}={#decision.done}',
  ),
  mark.alarm(['state', 'until'], '{state}={#decision.overdue}'),
  mark.warn(['state', 'until'], '{state}={#decision.noDay}'),
  mark.warn(['who'], 'AND({decision}<>"";{who}="")'),
];

/** What the weekly meetings decided. */
export const log = {
  kind: 'table',
  key: 'log',
  rows: 100,
  columns,
  sample: decisionSample,
  marks,
} satisfies TableBlock;

/** The log of the weekly meeting. */
export const decisions = {
  key: 'decisions',
  title: t('Decisions', 'Решения'),
  about: t(
    'What the weekly meeting decided, who does it and until when. Open decisions are shown on the board.',
    'Что решили на недельной встрече, кто делает и к какому сроку. Открытые решения видны на доске.',
  ),
  freeze: { header: 'log' },
  tabColor: 'blue',
  filter: 'log',
  blocks: [log],
} satisfies TemplateSheet;
