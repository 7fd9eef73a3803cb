import type { Check, Content, Format, Template, Value } from '../../templates/define';
import { referenceOf } from '../reference';
import type { Mistake } from './mistake';

/** Values that their own cell would refuse, or would not take for what they are. */
export function valueMistakes(template: Template): Mistake[] {
  return template.sheets.flatMap(({ key, blocks }) =>
    blocks.flatMap((block): Mistake[] => {
      const path = [key, block.key];
      if (block.kind === 'form')
        return block.items.flatMap((item) => ofCell([...path, item.key], item, template, key));
      if (block.kind === 'grid')
        return block.lines.flatMap((line) =>
          [line.values, line.sample].flatMap((values) =>
            Object.entries(values ?? {}).flatMap(([at, value]) => {
              const axis = template.axes?.[block.axis]?.columns ?? [];
              const column = Array.isArray(values)
                ? axis[Number(at)]
                : axis.find((each) => each.key === at);
              const cell = {
                format: column?.format ?? line.format,
                input: column?.input ?? line.input,
              };
              return wrong(
                [...path, `${line.key}@${column?.key ?? at}`],
                value,
                cell,
                template,
                key,
              );
            }),
          ),
        );
      if (block.kind !== 'table') return [];
      return [
        ...(block.above ?? []).flatMap((row) =>
          Object.entries(row.cells).flatMap(([column, content]) =>
            ofCell([...path, `${row.key}@${column}`], content, template, key),
          ),
        ),
        ...block.columns.flatMap((column) =>
          [...(block.content ?? []), ...(block.sample ?? [])].flatMap((record, index) => {
            const value = record[column.key];
            const at = [...path, `${column.key}, record ${index + 1}`];
            return value === undefined ? [] : wrong(at, value, column, template, key);
          }),
        ),
      ];
    }),
  );
}

interface Cell {
  readonly format: Format;
  readonly input?: true | Check | undefined;
}

function ofCell(path: string[], content: Content, template: Template, sheet: string): Mistake[] {
  return [content.value, content.sample].flatMap((value) =>
    value === undefined ? [] : wrong(path, value, content, template, sheet),
  );
}

function wrong(
  path: string[],
  value: Value,
  { format, input }: Cell,
  template: Template,
  sheet: string,
): Mistake[] {
  const why =
    whyNoDate(value, format) ??
    (input === undefined || input === true ? null : whyRefused(value, input, template, sheet));
  return why === null ? [] : [{ path, why }];
}

function plain(value: Value): Exclude<Value, { readonly onlySample: unknown }> {
  return typeof value === 'object' && 'onlySample' in value ? value.onlySample : value;
}

const DATES = ['daysFromToday', 'monthsFromNow', 'weekday', 'date'];

function isDate(value: Value): boolean {
  const given = plain(value);
  return typeof given === 'object' && DATES.some((key) => key in given);
}

function whyNoDate(value: Value, format: Format): string | null {
  const isDay = format === 'date' || format === 'month';
  return isDay && typeof plain(value) !== 'number' && !isDate(value)
    ? `${said(value)} is no date; write daysFromToday(…), weekday(…), monthsFromNow(…) or { date: 'yyyy-mm-dd' }`
    : null;
}

function whyRefused(value: Value, check: Check, template: Template, sheet: string): string | null {
  if ('date' in check)
    return isDate(value) ? null : `${said(value)} is no date, and the cell takes only dates`;
  if ('holds' in check) return null;
  if ('checkbox' in check)
    return typeof plain(value) === 'boolean'
      ? null
      : `${said(value)} is neither true nor false, as a checkbox is`;
  if ('list' in check) return whyNotInList(value, check.list, template);
  if ('from' in check) return whyNotFrom(value, check.from, template, sheet);
  const figures = numbersOf(value);
  if (figures === null) return `${said(value)} is no number, and the cell takes only numbers`;
  if ('numbers' in check)
    return figures.every((each) => check.numbers.includes(each))
      ? null
      : `${said(value)} is not in its dropdown of ${check.numbers.join(', ')}`;
  const [low, high] = 'between' in check ? check.between : [check.atLeast, Infinity];
  const range = 'between' in check ? `from ${low} to ${high}` : `of ${low} or more`;
  return figures.every((each) => each >= low && each <= high)
    ? null
    : `${said(value)} breaks its own check: a number ${range}`;
}

function numbersOf(value: Value): number[] | null {
  const given = plain(value);
  if (typeof given === 'number') return [given];
  if (typeof given !== 'object' || !('en' in given)) return null;
  return typeof given.en === 'number' && typeof given.ru === 'number' ? [given.en, given.ru] : null;
}

function whyNotInList(value: Value, list: string, { lists = {} }: Template): string | null {
  const words = lists[list];
  const given = plain(value);
  if (!words) return null;
  if (typeof given === 'object' && 'list' in given)
    return given.list === list ? null : `${said(value)} is not in its dropdown, the list ${list}`;
  const isThere = Object.values(words).some((word) => same(word, given));
  return isThere ? null : `${said(value)} is not in its dropdown, the list ${list}`;
}

/** The column a dropdown takes its values from has to hold the value. */
function whyNotFrom(value: Value, from: string, template: Template, home: string): string | null {
  const reference = referenceOf(from);
  const sheet = template.sheets.find(({ key }) => key === (reference?.sheet ?? home));
  const table = sheet?.blocks.find(
    (block) =>
      block.kind === 'table' &&
      (reference?.block === undefined || reference.block === block.key) &&
      block.columns.some(({ key }) => key === reference?.name),
  );
  if (table?.kind !== 'table' || reference?.name === undefined) return null;
  const { name } = reference;
  const held = [...(table.content ?? []), ...(table.sample ?? [])].flatMap(
    (record) => record[name] ?? [],
  );
  return held.some((each) => same(plain(each), plain(value)))
    ? null
    : `${said(value)} is not in its dropdown, ${from}`;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function said(value: Value): string {
  const given = plain(value);
  return typeof given === 'object' && 'en' in given ? String(given.en) : JSON.stringify(given);
}
