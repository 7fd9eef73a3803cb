import { functionGroups, functionsOf } from '../functions/registry';
import type { SheetAnswer, SheetCell } from '../gate/call';
import type {
  Example,
  ExampleArgument,
  ExampleCell,
  FunctionGroup,
  SheetFunction,
} from '../gate/define';
import { exampleAnswer } from '../gate/example-formulas';
import { parameterWords } from '../gate/parameter-words';
import type { Text } from '../language';
import type {
  Block,
  BoardBlock,
  TableBlock,
  TableColumn,
  Template,
  TemplateSheet,
  Value,
} from '../templates/define';
import { subjects } from '../templates/parts/subjects';
import { t } from '../templates/parts/words';
import { type Dated, datedBy } from './dates';
import { answerFormat, givenFormat, isInPoints } from './formats';
import { IN_RUSSIAN } from './in-russian';
import { inLines } from './lines';

const WIDTH = 140;

/** Every custom function on small data, read from the registry's examples: one sheet for each subject. */
export function examplesTemplate(): Template {
  return {
    id: 'examples',
    version: 3,
    subject: subjects.learning,
    title: t('Examples of all functions', 'Примеры всех функций'),
    short: t('Examples', 'Примеры'),
    purpose: t(
      'Every function of Pult on small data: change a figure and watch the answer, or copy the formula into your own sheet.',
      'Каждая функция Pult на небольших данных: измените цифру и посмотрите на ответ или скопируйте формулу в свою таблицу.',
    ),
    howTo: [
      t(
        'Find the question you have; each sheet is one subject.',
        'Найдите свой вопрос: каждый лист — одна тема.',
      ),
      t(
        'Change the blue cells: the answer beside them follows.',
        'Меняйте голубые ячейки: ответ рядом пересчитается.',
      ),
      t(
        'Copy the formula and put your own ranges into it.',
        'Скопируйте формулу и подставьте свои диапазоны.',
      ),
    ],
    sheets: functionGroups.map(groupSheet),
  };
}

const HOW_TO: Block = {
  kind: 'how-to',
  key: 'howTo',
  title: t('How to use it', 'Как пользоваться'),
};

function groupSheet(group: FunctionGroup, index: number): TemplateSheet {
  const { title } = group;
  return {
    key: `group${index + 1}`,
    title,
    about: t(
      'Change the blue cells: the answer beside them follows. Above it stands the formula.',
      'Меняйте голубые ячейки: ответ рядом пересчитается. Формула записана над ним.',
    ),
    blocks: [
      ...(index === 0 ? [HOW_TO] : []),
      ...functionsOf(group).flatMap(({ name, definition }) => functionBlocks(name, definition)),
    ],
  };
}

/** The question and the formula, then the data and, to their right, the answer. */
function functionBlocks(name: string, definition: SheetFunction): Block[] {
  const example = exampleShown(name, definition);
  if (!example) return [];
  const { question, summary } = definition;
  const data = dataBlock(name, definition, example);
  const answer = answerBlock(name, definition, example);
  return [
    {
      kind: 'text',
      key: `${name}_words`,
      title: t(`${name}: ${question.en}`, `${name}: ${question.ru}`),
      paragraphs: [
        ...inLines(summary),
        { formula: `"="&REGEXEXTRACT(FORMULATEXT({${answer.key}.a1:first});"${name}\\([^)]*\\)")` },
      ],
    },
    data,
    answer,
  ];
}

/** With ranges, where there is one; a weight for each week would not fit every month. */
function exampleShown(name: string, { examples }: SheetFunction): Example | undefined {
  const inRanges = examples.find(({ args }) => args.some(isGrid));
  return name === 'WEEKLY_QUOTAS' ? examples[0] : (inRanges ?? examples[0]);
}

/** One argument as columns of the data block: which columns, and how many rows it fills. */
interface Placed {
  readonly cells: readonly (readonly ExampleCell[])[];
  readonly parameter: Pick<SheetFunction['parameters'][number], 'name' | 'help'>;
  readonly first: number;
}

function placedArguments(definition: SheetFunction, { args }: Example): (Placed | null)[] {
  let next = 1;
  return args.map((argument, index) => {
    const parameter = definition.parameters[index];
    if (argument === '' || !parameter) return null;
    const cells = isGrid(argument) ? argument : [[argument]];
    const placed = { cells, parameter, first: next };
    next += cells[0]?.length ?? 1;
    return placed;
  });
}

function dataBlock(name: string, definition: SheetFunction, example: Example): TableBlock {
  const placed = placedArguments(definition, example).flatMap((argument) => argument ?? []);
  const rows = Math.max(1, ...placed.map(({ cells }) => cells.length));
  const dated = datedBy(name, definition, example);
  return {
    kind: 'table',
    key: `${name}_data`,
    columns: placed.flatMap((argument) => argumentColumns(name, argument)),
    rows,
    content: Array.from({ length: rows }, (_, row) =>
      Object.fromEntries(placed.flatMap((argument) => argumentCells(argument, row, dated))),
    ),
  };
}

function argumentColumns(name: string, { cells, parameter, first }: Placed): TableColumn[] {
  return (cells[0] ?? []).map((_, offset) => ({
    key: `d${first + offset}`,
    header: parameterWords(name, parameter.name) ?? t(parameter.name, parameter.name),
    format: givenFormat(
      cells.map((row) => row[offset]),
      parameter.name,
      name,
    ),
    width: WIDTH,
    input: true,
    note: t(`${parameter.name}: ${parameter.help.en}`, `${parameter.name}: ${parameter.help.ru}`),
  }));
}

function argumentCells(
  { cells, first }: Placed,
  row: number,
  dated: Dated,
): (readonly [string, Value])[] {
  return (cells[row] ?? []).flatMap((cell, offset) =>
    cell === '' ? [] : [[`d${first + offset}`, valueOf(cell, dated)] as const],
  );
}

/** Under a header of ours, in the language of the sheet. */
function answerBlock(name: string, definition: SheetFunction, example: Example): BoardBlock {
  const answers = inRows(exampleAnswer(name, definition, example, 'en'));
  const isTable = definition.gives.kind === 'table';
  const call = `${name}(${argumentsOf(name, definition, example)})`;
  const columns = answerTitles(name, definition, example).map((header, index) => {
    const cells = (isTable ? answers.slice(1) : answers).map((row) => row[index]);
    const format = answerFormat(cells, header.en, name);
    return { key: `a${index + 1}`, header: inPoints(header), format, width: WIDTH };
  });
  return {
    kind: 'board',
    key: `${name}_answer`,
    beside: true,
    columns,
    ...(isTable
      ? { call, empty: t('No rows.', 'Нет строк.') }
      : { formula: withPoints(call, columns) }),
    rows: isTable ? answers.length - 1 + spare(example) : answers.length,
  };
}

/** A month may have a bonus week more than that of the example. */
function spare({ args }: Example): number {
  return args.some((argument) => !isGrid(argument) && typeof argument === 'object') ? 1 : 0;
}

function inPoints(header: Text): Text {
  return isInPoints(header.en) ? t(`${header.en}, pp`, `${header.ru}, п. п.`) : header;
}

/** A function answers in fractions; a column of percentage points shows a hundred times as much. */
function withPoints(call: string, columns: readonly { readonly header: Text }[]): string {
  const points = columns.map(({ header }) => header.en.endsWith(', pp'));
  if (!points.includes(true)) return call;
  const parts = points.map((isPoints, index) => {
    const column = `CHOOSECOLS(answer_;${index + 1})`;
    return isPoints ? `MAP(${column};LAMBDA(rise_;IF(LEN(rise_)=0;"";rise_*100)))` : column;
  });
  return `LET(answer_;${call};HSTACK(${parts.join(';')}))`;
}

/** What stands above the columns of the answer. */
function answerTitles(name: string, definition: SheetFunction, example: Example): Text[] {
  const [en = []] = inRows(exampleAnswer(name, definition, example, 'en'));
  const [ru = []] = inRows(exampleAnswer(name, definition, example, 'ru'));
  const { gives } = definition;
  return en.map((cell, index) => {
    if (gives.kind === 'row') return gives.titles[index] ?? numbered(index, en.length);
    if (gives.kind !== 'table') return numbered(index, en.length);
    return typeof cell === 'number'
      ? t(`Period ${cell}`, `Период ${cell}`)
      : t(String(cell), String(ru[index]));
  });
}

/** References to the data; a function that answers in words is told the language of the sheet. */
function argumentsOf(name: string, definition: SheetFunction, example: Example): string {
  const given = argumentReferences(`${name}_data`, placedArguments(definition, example));
  const { parameters } = definition;
  const last = parameters[parameters.length - 1];
  if (last?.name !== 'language') return given.join(';');
  return parameters
    .map((parameter, index) => (parameter === last ? '{#language}' : (given[index] ?? '')))
    .join(';');
}

function argumentReferences(block: string, placed: readonly (Placed | null)[]): string[] {
  return placed.map((argument) => {
    if (!argument) return '';
    const { cells, first } = argument;
    const last = first + (cells[0]?.length ?? 1) - 1;
    const columns = last === first ? `d${first}` : `d${first}..d${last}`;
    return `{${block}.${columns}:first${cells.length === 1 && last === first ? '' : cells.length}}`;
  });
}

function numbered(index: number, count: number): Text {
  const number = count === 1 ? '' : ` ${index + 1}`;
  return t(`Result${number}`, `Результат${number}`);
}

function valueOf(cell: ExampleCell, dated: Dated): Value {
  if (typeof cell === 'object') return dated(cell.day);
  const russian = typeof cell === 'string' ? IN_RUSSIAN[cell] : undefined;
  return russian === undefined ? cell : t(String(cell), russian);
}

function inRows(result: SheetAnswer): SheetCell[][] {
  return Array.isArray(result) ? result : [[result]];
}

function isGrid(argument: ExampleArgument): argument is readonly (readonly ExampleCell[])[] {
  return Array.isArray(argument);
}
