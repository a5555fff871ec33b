import { isRestOfName, nameWithForm } from "./legal-forms";
import { plain } from "./plain";

const BULLET = /^\s*(?:[-–—•·●▪■□◦‣*+>✓✔o](?=\s)|[•·●▪■◦‣]|\(?\d{1,2}[.)](?=\s)|\(?[a-z]\)(?=\s))\s*/u;

/** Cuts a text where `isCut` says so, but never inside brackets; a bracket that nobody closes does not count. */
function cutOutside(text: string, isCut: (character: string, index: number) => boolean): string[] {
  const closed = [...text].filter((one) => one === ")").length;
  const parts: string[] = [];
  let depth = 0;
  let left = closed;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === "(" && left > depth) depth++;
    if (character === ")") {
      depth = Math.max(0, depth - 1);
      left--;
    }
    if (depth === 0 && isCut(character, index)) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}

const tidy = (parts: readonly string[]): string[] => parts.map((part) => part.trim()).filter(Boolean);

/** A line that is longer is no rest of a name. */
const LONGEST_REST = 80;

/** Lines of a cell, where a line that goes on in the middle of a sentence belongs to the one before it. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\r|\n|\u2028|\v/)) {
    const last = lines.at(-1);
    const goesOn =
      last !== undefined && /^\s*[\p{Ll}(]/u.test(line) && !BULLET.test(line) && /[\p{L},–-]\s*$/u.test(last.slice(-3));
    const endsName = last !== undefined && line.length <= LONGEST_REST && isRestOfName(line.replace(/^\s*&\s*/, ""));
    if (endsName || (goesOn && last.trim().split(" ", 4).length > 3))
      lines[lines.length - 1] = `${last.trimEnd()} ${line.trim()}`;
    else lines.push(line);
  }
  return lines;
}

/** The values of a cell that holds several: lines, bullets, numbers and semicolons part them; commas do not. */
export function splitList(text: string): string[] {
  const parts = linesOf(text).flatMap((line) => {
    const bare = line.replace(BULLET, "");
    return cutOutside(bare, (character) => character === ";" || character === "•" || character === "|");
  });
  return tidy(parts.map((part) => part.trim().replace(BULLET, "").replace(/[,;]$/, "")));
}

/** The values of a text with commas between them; a legal form stays with its name ("Salesforce, Inc."). */
export function splitAtCommas(text: string): string[] {
  const isDecimal = (index: number) => /\d/.test(text.charAt(index - 1)) && /\d/.test(text.charAt(index + 1));
  const parts = tidy(cutOutside(text, (character, index) => character === "," && !isDecimal(index)));
  return parts.reduce<string[]>((whole, part) => {
    const last = whole.at(-1);
    if (last !== undefined && isRestOfName(part)) whole[whole.length - 1] = `${last}, ${part}`;
    else whole.push(part);
    return whole;
  }, []);
}

/** What joins the values of a list; "A/S" is a legal form. */
const JOINED = / (?:und|sowie|and|et|&|\+) | ?(?<!\bA)\/(?!S\b) ?/giu;

/** The values that "and" or a slash joins ("Kunden und Interessenten"), outside brackets; names stay whole ("GmbH & Co. KG"). */
function splitAtAnd(text: string): string[] {
  const outside = text.replace(/\([^()]*\)/g, (inside) => "x".repeat(inside.length));
  if (outside.includes("(")) return [text];
  const parts: string[] = [];
  let start = 0;
  let joint = "";
  for (const at of [...outside.matchAll(JOINED), undefined]) {
    const part = text.slice(start, at?.index);
    if (parts.length > 0 && isRestOfName(part)) parts.push(`${parts.pop()}${joint}${part}`);
    else parts.push(part);
    joint = at?.[0] ?? "";
    start = (at?.index ?? 0) + joint.length;
  }
  return tidy(parts);
}

/** Whether a part belongs to the name that ends behind it ("Ernst & Young GmbH"). */
function belongsToName(parts: readonly string[], isKnown: (part: string) => boolean): boolean {
  const end = parts.findLastIndex((part) => nameWithForm(part) !== undefined);
  return parts.slice(0, Math.max(0, end)).some((part) => !isKnown(part));
}

/** A clause that goes on with a sentence is no value of a list. */
const CLAUSE =
  /^(?:die|der|das|dass|wenn|soweit|sofern|falls|um|da|which|that|who|if|when|where|in order|qui|dont|que|si|afin) /i;
/** What stands in brackets makes a value long, but no sentence of it. */
function isShort(part: string): boolean {
  const said = part.replace(/\([^()]*\)/g, " ").trim();
  return said.length <= 45 && said.split(/\s+/).length <= 5 && !/[.:!?]\s/.test(said) && !CLAUSE.test(part);
}

/** A text with more values than this is no list that anybody reads; it stays one value. */
const MOST_VALUES = 100;

/**
 * The values of a cell. Commas and "and" part values only where every part is one that the list knows, or where
 * (commas) three or more short ones plainly enumerate; otherwise they belong to the sentence.
 */
export function valuesOf(text: string, isKnown: (part: string) => boolean): string[] {
  const values = splitList(text);
  if (values.length > MOST_VALUES) return [text];
  return values.flatMap((part) => {
    const parts = splitAtCommas(part);
    if (parts.length > MOST_VALUES) return [part];
    const enumerated = parts.flatMap((one, index, all) => {
      if (index < all.length - 1 || all.length < 2) return [one];
      const ending = splitAtAnd(one.replace(/^(und|and|et|sowie) /i, ""));
      const isPlain = all.length > 2 && ending.every(isShort) && !belongsToName(ending, isKnown);
      return ending.every(isKnown) || isPlain ? ending : [one];
    });
    const commas = enumerated.flatMap((one) => {
      const pair = splitAtAnd(one);
      return pair.length > 1 && pair.every(isKnown) ? pair : [one];
    });
    if (commas.length < 2) return commas.length === 1 ? commas : [part];
    if (commas.every(isKnown) || (commas.length > 2 && commas.every(isShort))) return commas;
    return [part];
  });
}

export type BracketedName = { name: string; brackets: string[] };

/** A name with what its brackets and its dash say of it: "Salesforce (Auftragsverarbeiter, USA)". */
export function bracketedName(text: string): BracketedName {
  const outside: string[] = [];
  const inside: string[] = [];
  let depth = 0;
  for (const character of text) {
    if (character === "(" || character === "[") {
      if (depth++ === 0) inside.push("");
    } else if ((character === ")" || character === "]") && depth > 0) depth--;
    else if (depth > 0) inside[inside.length - 1] += character;
    else outside.push(character);
  }
  const name = outside.join("").replace(/\s+/g, " ").trim();
  return plain(name) === ""
    ? { name: text.trim(), brackets: [] }
    : { name, brackets: tidy(inside.flatMap(splitAtCommas)) };
}
