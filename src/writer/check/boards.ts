import type { BoardBlock, CallBoard, FormulaBoard, Template } from '../../templates/define';
import { listed } from '../nearest';
import { referenceOf } from '../reference';
import { tokensOf } from '../tokens';
import { callsIn } from './calls';
import type { CustomFunction } from './functions';
import type { Mistake } from './mistake';

/** Boards whose columns are not those that their formula gives. */
export function boardMistakes(template: Template, functions: readonly CustomFunction[]): Mistake[] {
  return template.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => {
      if (block.kind !== 'board') return [];
      return columnMistakes(block, functions).map((why) => ({ path: [sheet.key, block.key], why }));
    }),
  );
}

function columnMistakes(block: BoardBlock, functions: readonly CustomFunction[]): string[] {
  if ('formula' in block) return stackMistakes(block);
  return 'call' in block ? answerMistakes(block, functions) : [];
}

/** Columns put side by side by HSTACK have to be those of the board, in its order. */
function stackMistakes({ formula, columns }: FormulaBoard): string[] {
  const stack = callsIn(tokensOf(formula)).find(({ name }) => name.toUpperCase() === 'HSTACK');
  const names = stack?.args.map(([first, ...more]) => {
    const reference = first && more.length === 0 ? referenceOf(first.text) : null;
    return reference?.select === 'all' && reference.to === undefined ? reference.name : undefined;
  });
  if (!names || names.includes(undefined)) return [];
  const keys = columns.map(({ key }) => key);
  if (names.length !== keys.length)
    return [
      `has ${keys.length} columns, and its formula gives ${names.length}: ${listed(names.map(String))}`,
    ];
  const sameKeys = keys.every((key) => names.includes(key));
  return sameKeys && keys.some((key, index) => key !== names[index])
    ? [
        `has its columns in another order than its formula: ${listed(keys)}, and ${listed(names.map(String))}`,
      ]
    : [];
}

/** A function's table has as many columns as the function says. */
function answerMistakes(
  { call, columns }: CallBoard,
  functions: readonly CustomFunction[],
): string[] {
  const [first] = tokensOf(call);
  const found = functions.find(({ name }) => name === first?.text.toUpperCase());
  const { header, kind, varies } = found?.definition.gives ?? { kind: '' };
  if (kind !== 'table' || !header || varies) return [];
  return header.length === columns.length
    ? []
    : [`has ${columns.length} columns, and ${found?.name ?? ''} gives ${header.length}`];
}
