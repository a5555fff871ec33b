import type { Coverage } from "./fonts.ts";

/** What cleaning did to one document, to be told to the person who asked for it. */
export type Replacements = { count: number };

/** Words longer than this get break points; no line of a value column holds more. */
const LONG_WORD = 40;
/** A word of letters alone is left to hyphenation up to here: German compounds are long and real. */
const LONG_COMPOUND = 70;
const STRIDE = 16;

const ZERO_WIDTH_SPACE = "\u200b";
const SOFT_HYPHEN = "\u00ad";

const CONTROLS = /[^\P{Cc}\n]/gu;
/** Overrides and isolates can make "fdp.exe" read as "exe.pdf"; the engine finds the direction of a script itself. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const BREAKS = /\r\n?|[\u2028\u2029\u0085\v\f]/g;
const INVISIBLE = /[\u2060\ufeff]/g;
const STICKY =
  /(§§?|\bArt\.|\bAbs\.|\bNr\.|\blit\.|\bS\.|\bUAbs\.|\bRecital|\bArticle|\bArtikel|\bErwägungsgrund) (?=[\d(a-zA-Z]{1,4}\b|\()/g;
const LONG = new RegExp(`\\S{${LONG_WORD + 1},}`, "gu");
const LETTERS = /^[\p{L}\p{M}-]+[.,;:!?)]*$/u;
/** Bidi signs and variation selectors mean nothing on paper; dropping them is not worth a word to the reader. */
const SILENT = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;

/** What is set upon the character before it, and the first code point of such. */
const MARK = /\p{M}/u;
const FIRST_MARK = 0x300;

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, "0");

/** Makes one text printable: no control or override characters, no glyph the fonts lack, no word wider than a line. */
export function sanitise(text: string, covered: Coverage, replacements: Replacements): string {
  return replaceUncovered(printable(text, replacements), covered, replacements).replace(LONG, breakUp);
}

/** A text without what no document may carry: control and override characters, half characters, odd line breaks. */
export function printable(text: string, replacements: Replacements): string {
  // Half a character becomes U+FFFD, which no text face has, so that paper names and counts it.
  const plain = text.toWellFormed().normalize("NFC").replace(BREAKS, "\n").replaceAll("\t", " ");
  return takeOut(plain, replacements).replace(STICKY, "$1\u00a0");
}

/** A name as one line of plain text, whatever somebody made of it: for what is read in an editor or on a terminal. */
export const oneLine = (name: string): string => printable(name, { count: 0 }).replace(/\s+/g, " ").trim();

function takeOut(text: string, replacements: Replacements): string {
  const drop = () => {
    replacements.count++;
    return "";
  };
  return text.replace(CONTROLS, drop).replace(BIDI, drop).replace(INVISIBLE, "");
}

function replaceUncovered(text: string, covered: Coverage, replacements: Replacements): string {
  let clean = "";
  let from = 0;
  let families = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const own = covered.get(code) ?? 0;
    // A mark is printed with its character or not at all: one family must have both.
    const isMark = code >= FIRST_MARK && MARK.test(String.fromCodePoint(code));
    const found = isMark ? own & families : own;
    if (!isMark || found !== 0) families = found;
    if (code !== 10 && found === 0) {
      clean += text.slice(from, index);
      from = index + width;
      if (!SILENT.test(String.fromCodePoint(code))) {
        clean += `[U+${hex(code)}]`;
        replacements.count++;
      }
    }
    index += width - 1;
  }
  return from === 0 ? text : clean + text.slice(from);
}

/** An address or a token breaks without a sign; a word of letters breaks with a hyphen. */
function breakUp(word: string): string {
  const letters = LETTERS.test(word);
  if (letters && word.length <= LONG_COMPOUND) return word;
  const mark = letters ? SOFT_HYPHEN : ZERO_WIDTH_SPACE;
  const characters = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(word)];
  let out = "";
  let run = 0;
  for (const { segment } of characters) {
    if (run >= STRIDE) {
      out += mark;
      run = 0;
    }
    out += segment;
    run = !letters && run > 4 && /[/.\-_@?&=,;:]/.test(segment) ? STRIDE : run + 1;
  }
  return out;
}

/** Cleans every string inside plain JSON; keys are the program's own and stay as they are. */
export function sanitiseDeep<Value>(value: Value, covered: Coverage, replacements: Replacements): Value {
  const clean = (part: unknown): unknown => {
    if (typeof part === "string") return sanitise(part, covered, replacements);
    if (Array.isArray(part)) return part.map(clean);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, clean(inner)]));
  };
  // Cleaning changes the content of strings and nothing else, so the shape stays the one that came in.
  return clean(value) as Value;
}
