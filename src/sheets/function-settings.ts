import type { CellValue } from '../writer/steps';
import type { Format } from '../templates/define';
import type { SelectedArgument } from './function-arguments';
import { exampleArguments, exampleCells } from './function-example';
import { type FunctionToPlan, plainFormat } from './function-plan';

/** A required parameter that the selection does not fill: it gets a cell with the value of the example. */
export interface Setting {
  readonly parameter: string;
  readonly label: string;
  readonly value: CellValue;
  readonly format: Format;
}

/** The settings of a function that was given the selection. */
export function settingsOf(
  { definition, example, language, today }: FunctionToPlan,
  given: readonly SelectedArgument[],
): Setting[] {
  const examples = exampleArguments(example);
  return definition.parameters.flatMap((parameter, index) => {
    if (parameter.optional || given.some((each) => each.parameter === parameter)) return [];
    const column = example.data.columns.find(({ key }) => key === examples[index]?.first);
    if (!column) return [];
    const [value = ''] = exampleCells(example, column, language, today);
    const { header, format } = column;
    return [
      { parameter: parameter.name, label: header[language], value, format: plainFormat(format) },
    ];
  });
}
