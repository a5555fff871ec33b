/** A stretch of a text: where it begins, where it ends (exclusive), and its words. */
export type Stretch = { start: number; end: number; text: string };

const TOKEN = /§+|[\p{L}][\p{L}\p{N}'’&-]*\.?|\d+(?:[.,]\d+)*[a-z]?(?![\p{L}\p{N}])\.?|\S/gu;
const OPENING = /^(§+|art|arts|artikel|artikeln|article|articles|section|sec|ziff|ziffer|kapitel)\.?$/i;
const WITHIN =
  /^(abs|absatz|absätze|satz|sätze|s|nr|nrn|nummer|no|lit|litera|buchst|buchstabe|alt|var|hs|halbsatz|uabs|unterabs|ff|f|bis|und|u|and|et|to|or|oder|i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|[a-z]|para|paragraph|point|sub|sentence|al|alinéa|analog|des|der|of|the|du|de|la)\.?$/i;
const LAW_AFTER = /^(i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiv|\d{1,4})$/i;
/** Abbreviations of statutes have at least two capitals (BDSG, ArbZG, AO, DS-GVO); words in capitals alone may be longer. */
const isLaw = (token: string): boolean => /^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{L}&-]{2,14}$/u.test(token);
const isLawName = (token: string): boolean =>
  /(gesetz|gesetzes|ordnung|gesetzbuch|gesetzbuchs|verordnung|code|act|regulation)$/i.test(token);

type Token = Stretch;

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));

/** "§§ 147 AO, 257 HGB": two signs say that more provisions follow, each with a number. */
function hasMore(tokens: readonly Token[], from: number, law: number): boolean {
  const isPlural = /^(§§+|arts|artikeln|articles)$/i.test(tokens[from]?.text.replace(/\.$/, "") ?? "");
  const goesOn = /^(,|;|und|u|and|et|sowie)\.?$/i.test(tokens[law + 1]?.text ?? "");
  return isPlural && goesOn && /^\d/.test(tokens[law + 2]?.text ?? "");
}

/** "Code du travail", "Code de la consommation": the name of a French code goes on behind "Code". */
function endOfCode(tokens: readonly Token[], law: number): number {
  if (!/^code$/i.test(tokens[law]?.text ?? "") || !/^(du|de|des)$/i.test(tokens[law + 1]?.text ?? "")) return law;
  return /^la$/i.test(tokens[law + 2]?.text ?? "")
    ? Math.min(law + 3, tokens.length - 1)
    : Math.min(law + 2, tokens.length - 1);
}

/** The index of the last token of the provision that begins at a token, or undefined where none does. */
function endOfProvision(tokens: readonly Token[], from: number): number | undefined {
  if (!OPENING.test(tokens[from]?.text ?? "") || !/^(?:\d|[LRD]\.?[\d-]*$)/.test(tokens[from + 1]?.text ?? ""))
    return undefined;
  let last = from + 1;
  for (let index = from + 2; index < Math.min(tokens.length, from + 40); index++) {
    const token = tokens[index]?.text ?? "";
    const bare = token.replace(/\.$/, "");
    if (WITHIN.test(token) && !isLaw(bare)) continue;
    if (isLaw(bare) || isLawName(bare)) {
      const after = tokens[index + 1]?.text.replace(/\.$/, "") ?? "";
      last = LAW_AFTER.test(after) && /^(SGB|BMV|LDSG)$/.test(bare) ? index + 1 : index;
      last = endOfCode(tokens, last);
      if (!hasMore(tokens, from, last)) return last;
      index = last;
      continue;
    }
    if (/^[\d(),/–-]/.test(token)) {
      if (/^\d/.test(token)) last = index;
      continue;
    }
    if (OPENING.test(token)) continue;
    break;
  }
  return last;
}

const LINKS = /^(code|act|loi|law)$/i;

/**
 * Provisions of law that a text cites ("§ 26 Abs. 1 BDSG", "§§ 147 AO, 257 HGB", "Art. 88 DSGVO", "Art. L123-22 du Code
 * de commerce"), in their order. The text is read token by token: its length alone decides how long that takes.
 */
export function provisionsIn(text: string): Stretch[] {
  const tokens = tokensOf(text);
  const found: Stretch[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    const end = first && endOfProvision(tokens, index);
    const last = end === undefined ? undefined : tokens[end];
    if (first === undefined || end === undefined || last === undefined) continue;
    const stretch = { start: first.start, end: last.end };
    found.push({ ...stretch, text: text.slice(stretch.start, stretch.end).replace(/[.,;]$/, "") });
    index = end;
  }
  return found.filter(({ text: cited }) => !LINKS.test(cited));
}

/** The text without some stretches of it; blanks take their place, so that positions stay. */
export function without(text: string, stretches: readonly Omit<Stretch, "text">[]): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
    if (start < from) continue;
    rest += text.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  return rest + text.slice(from);
}
