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

/** Where the drivers of a month stand, and when a month is not known. */
export interface Source {
  /** `sheet!block`. */
  readonly drivers: string;
  readonly unknown: Formula;
}

/** A formula of the model with the drivers from that source, blank in months that are not known. */
export function monthFrom({ drivers, unknown }: Source, formula: Formula): Formula {
  const named = formula.replace(/\{driver\.(\w+)\}/g, `{${drivers}.$1}`);
  return `IF(${unknown};"";${named})`;
}

/** The year of a line; blank unless every month is known: part of a year is no year. */
export function year({ key, month, together }: ModelLine): Formula {
  if (together === 'ratio') return month;
  const whole = { sum: `SUM({${key}:all})`, mean: `AVERAGE({${key}:all})`, end: `{${key}@last}` };
  return `IF(COUNT({${key}:all})<COLUMNS({${key}:all});"";${whole[together]})`;
}
