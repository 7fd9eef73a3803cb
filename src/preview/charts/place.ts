/** A point on a sheet: a row or column, from 0, and pixels from its start. */
export interface Point {
  readonly index: number;
  readonly offset: number;
}

/** The point so many pixels after the start of a row or column, given the size of each. */
export function pointAfter(
  first: number,
  pixels: number,
  sizeOf: (index: number) => number,
): Point {
  let index = first;
  let offset = pixels;
  for (let size = sizeOf(index); size > 0 && offset >= size; size = sizeOf(index)) {
    offset -= size;
    index += 1;
  }
  return { index, offset };
}
