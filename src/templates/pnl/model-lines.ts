import type { Formula, GridLine } from '../define';
import { model } from './model';
import type { ModelLine } from './model-line';

/** The model as lines of a grid: headings as they are, each line as `write` puts it. */
export function modelLines(write: (line: ModelLine) => Partial<GridLine>): GridLine[] {
  return model.map((line): GridLine => {
    if ('heading' in line)
      return { key: line.key, label: line.heading, format: 'text', role: 'section' };
    const { key, label, format, role, note } = line;
    return {
      key,
      label,
      format,
      ...(role ? { role } : {}),
      ...(note ? { note } : {}),
      ...write(line),
    };
  });
}

/** A month of the scenario in use; blank until its drivers are there. */
export function plannedMonth(line: ModelLine, formula: Formula): Formula {
  const unknown = line.key === 'leads' ? '{drivers!empty@inUse}>0' : '{leads}=""';
  return `IF(${unknown};"";${formula})`;
}

/** The year of a line; blank while no month is known. */
export function year(line: ModelLine): Formula {
  const unknown = line.key === 'leads' ? 'COUNT({leads:all})=0' : '{leads}=""';
  return `IF(${unknown};"";${wholeYear(line)})`;
}

function wholeYear({ key, month, together }: ModelLine): Formula {
  switch (together) {
    case 'sum':
      return `SUM({${key}:all})`;
    case 'most':
      return `MAX({${key}:all})`;
    case 'end':
      return `{${key}@last}`;
    case 'ratio':
      return month;
    default:
      return together satisfies never;
  }
}
