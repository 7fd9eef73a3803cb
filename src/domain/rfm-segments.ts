/** The eleven segments by their RFM codes; every code from 111 to 555 belongs to exactly one. */
export const RFM_SEGMENTS = {
  champions: [555, 554, 544, 545, 454, 455, 445],
  loyal: [543, 444, 435, 355, 354, 345, 344, 335],
  needAttention: [535, 534, 443, 434, 343, 334, 325, 324],
  newCustomers: [512, 511, 422, 421, 412, 411, 311],
  cantLose: [155, 154, 144, 214, 215, 115, 114, 113],
  aboutToSleep: [331, 321, 312, 221, 213, 231, 241, 251],
  hibernating: [332, 322, 233, 232, 223, 222, 132, 123, 122, 212, 211],
  lost: [111, 112, 121, 131, 141, 151],
  promising: [525, 524, 523, 522, 521, 515, 514, 513, 425, 424, 413, 414, 415, 315, 314, 313],
  potentialLoyalist: [
    553, 551, 552, 541, 542, 533, 532, 531, 452, 451, 442, 441, 431, 453, 433, 432, 423, 353, 352,
    351, 342, 341, 333, 323,
  ],
  atRisk: [
    255, 254, 245, 244, 253, 252, 243, 242, 235, 234, 225, 224, 153, 152, 145, 143, 142, 135, 134,
    133, 125, 124,
  ],
} as const;

export type RfmSegment = keyof typeof RFM_SEGMENTS;

/** The segment of every code. */
export function segmentsByCode(): ReadonlyMap<number, RfmSegment> {
  const segments = Object.keys(RFM_SEGMENTS) as RfmSegment[];
  return new Map(
    segments.flatMap((segment) => RFM_SEGMENTS[segment].map((code) => [code, segment])),
  );
}
