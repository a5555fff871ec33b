/** Longest text one field holds, in UTF-16 units: a balancing test of several pages fits. */
export const TEXT_LIMIT = 20_000;
/** Longest single line: names, labels, addresses, quotations of a sentence or two. */
export const LINE_LIMIT = 500;
