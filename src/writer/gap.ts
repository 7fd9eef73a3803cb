/** Blank rows under a block and blank columns beside it; a table that does not end its sheet needs the row. */
export const GAP = 1;
