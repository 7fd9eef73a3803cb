import { RFM_SEGMENTS, type RfmSegment, segmentsByCode } from '../../src/domain/rfm-segments';

// The published table of 125 codes, drawn as five grids: frequency down from 5 to 1, monetary across from 1 to 5.
const GRIDS: Readonly<Record<number, string>> = {
  5: `PL PL PL Ch Ch
      PL PL Lo Ch Ch
      PL PL PL NA NA
      Pr Pr Pr Pr Pr
      Ne Ne Pr Pr Pr`,
  4: `PL PL PL Ch Ch
      PL PL NA Lo Ch
      PL PL PL NA Lo
      Ne Ne PL Pr Pr
      Ne Ne Pr Pr Pr`,
  3: `PL PL PL Lo Lo
      PL PL NA Lo Lo
      AS Hi PL NA Lo
      AS Hi PL NA NA
      Ne AS Pr Pr Pr`,
  2: `AS AR AR AR AR
      AS AR AR AR AR
      AS Hi Hi AR AR
      AS Hi Hi AR AR
      Hi Hi AS CL CL`,
  1: `Go AR AR CL CL
      Go AR AR CL AR
      Go Hi AR AR AR
      Go Hi Hi AR AR
      Go Go CL CL CL`,
};

const SEGMENTS: Readonly<Record<string, RfmSegment>> = {
  Ch: 'champions',
  Lo: 'loyal',
  NA: 'needAttention',
  Ne: 'newCustomers',
  CL: 'cantLose',
  AS: 'aboutToSleep',
  Hi: 'hibernating',
  Go: 'lost',
  Pr: 'promising',
  PL: 'potentialLoyalist',
  AR: 'atRisk',
};

const published = Object.entries(GRIDS).flatMap(([recency, grid]) =>
  grid.split('\n').flatMap((line, fromTop) =>
    line
      .trim()
      .split(' ')
      .map((short, fromLeft): [number, RfmSegment | undefined] => [
        Number(recency) * 100 + (5 - fromTop) * 10 + fromLeft + 1,
        SEGMENTS[short],
      ]),
  ),
);

test('every code belongs to the segment of the published table', () => {
  expect(published).toHaveLength(125);
  expect(Object.fromEntries(segmentsByCode())).toEqual(Object.fromEntries(published));
});

test('every code stands in the table once', () => {
  const codes = Object.values(RFM_SEGMENTS).flat();
  expect(codes).toHaveLength(125);
  expect(new Set(codes).size).toBe(125);
});
