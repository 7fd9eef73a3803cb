import { pointAfter } from '../../src/preview/charts/place';

describe('a point on a sheet with columns of 100, 30 and then 50 pixels', () => {
  const width = (index: number): number => [100, 30][index] ?? 50;

  test.each([
    // first, pixels, index and offset: 135 = 100 + 30 + 5, 85 = 30 + 50 + 5
    [0, 0, 0, 0],
    [0, 99, 0, 99],
    [0, 100, 1, 0],
    [0, 135, 2, 5],
    [1, 85, 3, 5],
  ])('from column %i, %i pixels on, is in column %i at %i', (first, pixels, index, offset) => {
    expect(pointAfter(first, pixels, width)).toEqual({ index, offset });
  });

  test('is in the last column where the sheet ends', () => {
    expect(pointAfter(0, 500, (index) => (index === 1 ? Infinity : 100))).toEqual({
      index: 1,
      offset: 400,
    });
  });
});
