/** Widths in pixels, few, so that neighbours share them: each run of another width is a call when the sheet is made. */
export const width = {
  figure: 100,
  word: 115,
  answer: 130,
  phrase: 165,
  words: 250,
  sentence: 320,
} as const;
