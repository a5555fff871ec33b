/** Longest text that is taken apart; what is longer is prose and is kept whole. */
export const LONGEST_PHRASE = 2_000;

/** Short texts whose plain form is remembered: each cell is compared with dozens of lists, and spreadsheets repeat themselves. */
const REMEMBERED = { texts: 5_000, length: 400 };
const remembered = new Map<string, string>();

/** A text as it is compared with others: no case, no accents, one kind of blank, quotation mark and dash. */
export function plain(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const made = madePlain(text);
  if (remembered.size >= REMEMBERED.texts) remembered.clear();
  if (text.length <= REMEMBERED.length) remembered.set(text, made);
  return made;
}

function madePlain(text: string): string {
  return (
    text
      .normalize("NFKD")
      // Soft hyphens, blanks without width and marks of direction are not seen.
      .replace(/[\p{M}\p{Cf}]/gu, "")
      .toLowerCase()
      .replaceAll("ß", "ss")
      .replace(/[’‘´`ʼ]/g, "'")
      .replace(/[‐‑‒–—−]/g, "-")
      .replace(/\s+/g, " ")
      .trim()
  );
}

/**
 * A label of a form as it is compared: as any text, without the colon or star at its end and "(if applicable)". Readers of
 * layouts ask each cell for dozens of labels; what goes on beyond the longest phrase is none of them.
 */
export const plainLabel = (text: string): string =>
  plain(text.slice(0, LONGEST_PHRASE))
    .replaceAll(/\((if applicable|if possible|falls zutreffend|where applicable)\)/g, "")
    .replaceAll(/ +/g, " ")
    .replace(/(?<![ :*.])[ :*.]+$/, "")
    .trim();

/** The words of a text as they are compared: letters and digits alone. */
export const plainWords = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Phrases of a list that is written with bars between them, as they are compared. */
export const phrases = (list: string): string[] => list.split("|").map(plain).filter(Boolean);
