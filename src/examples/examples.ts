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
import { isoOf } from '../domain/days';
import type { Text } from '../language';
import type {
  Block,
  BoardBlock,
  TableBlock,
  Template,
  TemplateSheet,
  Format,
  Value,
} from '../templates/define';
import { subjects } from '../templates/parts/subjects';

const WIDTH = 140;

/** Every custom function on small data, read from the registry's examples: one sheet for each subject. */
export function examplesTemplate(): Template {
  return {
    id: 'examples',
    version: 1,
    subject: subjects.learning,
    title: { en: 'Examples of all functions', ru: 'Примеры всех функций' },
    purpose: {
      en: 'Every function of Pult on small data: change a figure and watch the answer, or copy the formula into your own sheet.',
      ru: 'Каждая функция Pult на небольших данных: измените цифру и посмотрите на ответ или скопируйте формулу в свою таблицу.',
    },
    howTo: [
      {
        en: 'Find the question you have; each sheet is one subject.',
        ru: 'Найдите свой вопрос: каждый лист — одна тема.',
      },
      {
        en: 'Change the yellow cells: the answer beside them follows.',
        ru: 'Меняйте жёлтые ячейки: ответ рядом пересчитается.',
      },
      {
        en: 'Copy the formula and put your own ranges into it.',
        ru: 'Скопируйте формулу и подставьте свои диапазоны.',
      },
    ],
    sheets: functionGroups.map(groupSheet),
  };
}

function groupSheet(group: FunctionGroup, index: number): TemplateSheet {
  const { title } = group;
  return {
    key: `group${index + 1}`,
    title: { en: `Examples: ${title.en}`, ru: `Примеры: ${title.ru}` },
    about: {
      en: 'Change the yellow cells: the answer beside them follows. Above it stands the formula.',
      ru: 'Меняйте жёлтые ячейки: ответ рядом пересчитается. Формула записана над ним.',
    },
    blocks: functionsOf(group).flatMap(({ name, definition }) => functionBlocks(name, definition)),
  };
}

/** The question and the formula, then the data and, to their right, the answer. */
function functionBlocks(name: string, definition: SheetFunction): Block[] {
  const example =
    definition.examples.find(({ args }) => args.some(isGrid)) ?? definition.examples[0];
  if (!example) return [];
  const { question, summary } = definition;
  const data = dataBlock(name, definition, example);
  const answer = answerBlock(name, definition, example);
  const formulaCell = answer.ownHeader ? 'header' : 'first';
  return [
    {
      kind: 'text',
      key: `${name}_words`,
      title: { en: `${name}: ${question.en}`, ru: `${name}: ${question.ru}` },
      paragraphs: [summary, { formula: `FORMULATEXT({${answer.key}.a1:${formulaCell}})` }],
    },
    data,
    answer,
  ];
}

/** One argument as columns of the data block: which columns, and how many rows it fills. */
interface Placed {
  readonly cells: readonly (readonly ExampleCell[])[];
  readonly parameter: string;
  readonly first: number;
}

function placedArguments(definition: SheetFunction, { args }: Example): (Placed | null)[] {
  let next = 1;
  return args.map((argument, index) => {
    if (argument === '') return null;
    const cells = isGrid(argument) ? argument : [[argument]];
    const placed = { cells, parameter: definition.parameters[index]?.name ?? '', first: next };
    next += cells[0]?.length ?? 1;
    return placed;
  });
}

function dataBlock(name: string, definition: SheetFunction, example: Example): TableBlock {
  const placed = placedArguments(definition, example).flatMap((argument) => argument ?? []);
  const columns = placed.flatMap(({ cells, parameter, first }) =>
    (cells[0] ?? []).map(
      (_, offset) =>
        ({
          key: `d${first + offset}`,
          header: { en: parameter, ru: parameter },
          format: typedFormat(cells.map((row) => row[offset])),
          width: WIDTH,
          input: true,
        }) as const,
    ),
  );
  const rows = Math.max(1, ...placed.map(({ cells }) => cells.length));
  const content = Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(
      placed.flatMap(({ cells, first }) =>
        (cells[row] ?? []).flatMap((cell, offset) =>
          cell === '' ? [] : [[`d${first + offset}`, valueOf(cell)] as const],
        ),
      ),
    ),
  );
  return { kind: 'table', key: `${name}_data`, columns, rows, content };
}

function answerBlock(name: string, definition: SheetFunction, example: Example): BoardBlock {
  const en = inRows(exampleAnswer(name, definition, example, 'en'));
  const ru = inRows(exampleAnswer(name, definition, example, 'ru'));
  const { gives } = definition;
  const ownHeader = gives.kind === 'table';
  const columns = (en[0] ?? []).map(
    (_, index) =>
      ({
        key: `a${index + 1}`,
        header: ownHeader
          ? { en: String(en[0]?.[index]), ru: String(ru[0]?.[index]) }
          : titleOf(gives, index, en[0]?.length ?? 1),
        format: formatOf(en.map((row) => row[index])),
        width: WIDTH,
      }) as const,
  );
  return {
    kind: 'board',
    key: `${name}_answer`,
    beside: true,
    columns,
    formula: `${name}(${argumentReferences(`${name}_data`, placedArguments(definition, example))})`,
    ...(ownHeader ? { ownHeader } : {}),
    rows: ownHeader ? en.length - 1 : en.length,
  };
}

function argumentReferences(block: string, placed: readonly (Placed | null)[]): string {
  return placed
    .map((argument) => {
      if (!argument) return '';
      const { cells, first } = argument;
      const last = first + (cells[0]?.length ?? 1) - 1;
      const columns = last === first ? `d${first}` : `d${first}..d${last}`;
      return `{${block}.${columns}:first${cells.length === 1 && last === first ? '' : cells.length}}`;
    })
    .join(';');
}

function titleOf(gives: SheetFunction['gives'], index: number, count: number): Text {
  const title = gives.kind === 'row' ? gives.titles[index] : undefined;
  return title ?? numbered(index, count);
}

function numbered(index: number, count: number): Text {
  const number = count === 1 ? '' : ` ${index + 1}`;
  return { en: `Result${number}`, ru: `Результат${number}` };
}

/** Typed fractions stand as they were typed: 0.3, not 0.30. */
function typedFormat(cells: readonly unknown[]): Format {
  const format = formatOf(cells);
  return format === 'figure' ? 'text' : format;
}

/** Dates as dates, fractions with their decimals, whole numbers without. */
function formatOf(cells: readonly unknown[]): Format {
  if (cells.some((cell) => typeof cell === 'object')) return 'date';
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length === 0) return 'text';
  return numbers.every(Number.isInteger) ? 'count' : 'figure';
}

function valueOf(cell: ExampleCell): Value {
  return typeof cell === 'object' ? { date: isoOf(cell.day) } : cell;
}

function inRows(result: SheetAnswer): SheetCell[][] {
  return Array.isArray(result) ? result : [[result]];
}

function isGrid(argument: ExampleArgument): argument is readonly (readonly ExampleCell[])[] {
  return Array.isArray(argument);
}
