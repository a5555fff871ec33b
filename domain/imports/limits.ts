const MEGABYTE = 1024 * 1024;

/** What a file to import may be at most; said on the page and kept while reading (OWASP ASVS 5.0, 5.2.1 to 5.2.3). */
export const IMPORT_LIMITS = {
  /** Bytes as uploaded: a workbook or a text; our own JSON of ten thousand activities is the largest that has a reason. */
  packedBytes: 20 * MEGABYTE,
  jsonBytes: 100 * MEGABYTE,
  /** Bytes of all that a ZIP holds, counted while it is unpacked, for what its head says may be wrong. */
  unpackedBytes: 100 * MEGABYTE,
  /** Unpacked by packed; asked for above one megabyte only, because small files of blanks pack well. */
  inflation: 100,
  entries: 1_000,
  /** Cells up to the last filled one of each row. */
  cells: 1_500_000,
  seconds: 60,
} as const;

/** What is kept beside the register at most. */
export const IMPORT_KEEPS = {
  /** Files of an organisation that wait for a decision; the newest stay. */
  waitingFiles: 5,
  /** Rows of headings whose meaning somebody in an organisation said; the newest stay. */
  headings: 200,
  /** Of each import, what it did not take over; the first ones stay, and all are counted. */
  omissions: 500,
  /** Days for which an import keeps them: long enough to mend the file, and no longer, since they are nobody's record. */
  omissionDays: 90,
} as const;

/** About as many activities, as dense as the sample's, as fit into the cells of our own workbook; pages name it. */
const WORKBOOK_ACTIVITIES = 3_400;

/** The limits as pages and refusals tell them, sizes in megabytes. */
export const TOLD_LIMITS = {
  packed: IMPORT_LIMITS.packedBytes / MEGABYTE,
  json: IMPORT_LIMITS.jsonBytes / MEGABYTE,
  unpacked: IMPORT_LIMITS.unpackedBytes / MEGABYTE,
  cells: IMPORT_LIMITS.cells,
  activities: WORKBOOK_ACTIVITIES,
} as const;
