import type { Text } from '../../language';
import type { GridBlock, GridLine, LeadColumn, LeadContent } from '../../templates/define';

const UNIT: LeadColumn = {
  key: 'unit',
  header: { en: 'Unit', ru: 'Единица' },
  format: 'text',
  width: 80,
};

/** Columns between the labels and the axis: units, if any line has one, then those of the grid. */
export function leadColumns({ lines, lead = [] }: GridBlock): readonly LeadColumn[] {
  return lines.some(({ unit }) => unit) ? [UNIT, ...lead] : lead;
}

/** Columns of a grid before its axis. */
export function columnsBeforeAxis(block: GridBlock): number {
  return 1 + leadColumns(block).length;
}

/** What a line says in a column before the axis. */
export function leadContent({ lead, unit }: GridLine, key: string): LeadContent | undefined {
  return key === UNIT.key && unit ? unit : lead?.[key];
}

/** Whether that is a formula. */
export function isFormula(
  content: LeadContent | Text | { readonly formula: string },
): content is { readonly formula: string } {
  return typeof content === 'object' && 'formula' in content;
}
