import type { Mark, TableBlock, TemplateSheet } from '../define';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { ideaColumns, scoreColumns } from './idea';
import { overviewColumns } from './overview';
import { resultColumns } from './result';
import { sample } from './sample';
import { planColumns } from './test-plan';

const columns = [
  ...overviewColumns,
  ...ideaColumns,
  ...scoreColumns,
  ...planColumns,
  ...resultColumns,
] as const;

const IS_OPEN = 'AND({statement}<>"";{status}<>{#status.dropped})';

const marks: readonly Mark[] = [
  mark.muted(
    columns.map(({ key }) => key),
    '{status}={#status.dropped}',
  ),
  mark.alarm(['report', 'reportDue'], '{report}={#report.late}'),
  mark.alarm(['report'], 'OR({report}={#report.incomplete};{report}={#report.noDates})'),
  mark.alarm(
    ['missing'],
    'AND({missing}<>"";OR({status}={#status.running};{status}={#status.done}))',
  ),
  mark.alarm(['link', 'conclusion', 'end'], 'AND({status}={#status.done};{self}="")'),
  mark.alarm(
    ['start', 'end'],
    'OR(AND({status}={#status.running};{self}="");AND({start}<>"";{end}<>"";{end}<{start}))',
  ),
  mark.alarm(['aTrials', 'aSuccesses'], '{aSuccesses}>{aTrials}'),
  mark.alarm(['bTrials', 'bSuccesses'], '{bSuccesses}>{bTrials}'),
  mark.warn(
    ['end', 'daysNeeded'],
    'AND(ISNUMBER({daysNeeded});{start}<>"";{end}<>"";{end}-{start}+1<{daysNeeded})',
  ),
  mark.warn(['statement'], 'AND({statement}<>"";SUMPRODUCT(({statement:all}={statement})*1)>1)'),
  mark.warn(['impact', 'confidence', 'ease', 'status'], `AND(${IS_OPEN};{self}="")`),
  mark.warn(
    ['suggested', 'confidence'],
    'OR(ISNUMBER(SEARCH({#confidence.high};{suggested}));ISNUMBER(SEARCH({#confidence.low};{suggested})))',
  ),
  mark.warn(['base'], 'AND(RIGHT({metric};1)="%";{base}>1)'),
  mark.warn(['threshold', 'agreed'], 'AND({start}<>"";{self}="")'),
  mark.warn(['agreed'], 'AND({agreed}<>"";{start}<>"";{agreed}>{start})'),
  mark.warn(
    ['ownVerdict'],
    'AND({ownVerdict}<>"";{verdictByNumbers}<>"";{ownVerdict}<>{verdictByNumbers})',
  ),
  mark.warn(['verdict', 'verdictByNumbers'], '{self}={#verdict.noThreshold}'),
  mark.muted(['verdict', 'verdictByNumbers'], '{self}={#verdict.fewData}'),
  mark.good(['verdict', 'verdictByNumbers'], '{self}={#verdict.confirmed}'),
  mark.good(['report'], '{report}={#report.complete}'),
  mark.good(['next'], '{next}={#next.fits}'),
];

const group = (name: ReturnType<typeof t>) => ({ format: 'text', value: name }) as const;

/** The hypotheses, from the idea to the conclusion. */
export const records = {
  kind: 'table',
  key: 'records',
  rows: 100,
  above: [
    {
      key: 'groups',
      label: t('Gist', 'Суть'),
      cells: {
        metric: group(t('Idea', 'Идея')),
        evidence: group(t('Score', 'Оценка')),
        mechanics: group(t('Plan of the test', 'План теста')),
        aTrials: group(t('Result', 'Результат')),
      },
    },
  ],
  columns,
  sample,
  marks,
} satisfies TableBlock;

/** One row a hypothesis, from the idea to the conclusion. */
export const hypotheses = {
  key: 'hypotheses',
  title: t('Hypotheses', 'Гипотезы'),
  about: t(
    'One row for each idea: the gist first, the details to the right.',
    'Одна идея — одна строка: сначала суть, правее подробности.',
  ),
  freeze: { header: 'records', columns: 2 },
  tabColor: 'blue',
  filter: 'records',
  blocks: [records],
} satisfies TemplateSheet;
