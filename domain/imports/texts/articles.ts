import type { Stretch } from "./provisions";

/** A point of an article that a text cites, and where; `letters` are those of one citation ("lit. b und f"). */
export type ArticleCitation = Stretch & { letters: readonly string[] };

const PARAGRAPH_WORD = "(?:abs(?:atz)?|para(?:graphe?)?|par|al(?:inéa)?|§|nr|no)?";
const LETTER_WORD = "(?:lit(?:era|t)?|buchst(?:aben?)?|points?|pt|let(?:tre|ter|t)?|bst)?";

/** A citation of one paragraph of one article of the GDPR, as people write it: "Art. 6 Abs. 1 lit. b", "6(1)(f)", "6.1.c". */
function citation(article: number, paragraph: number, last: string): RegExp {
  const letter = `["„“(]? ?([a-${last}])(?![\\p{L}\\p{N}])["“”)]?`;
  const roman = "i".repeat(paragraph);
  const strict = `${article} ?,? ?(?:\\(${paragraph}\\)|[.-]${paragraph}(?!\\d)|(?:abs(?:atz)?|par(?:agraphe?|a)?|al)\\.? ?\\(?${paragraph}\\)?)`;
  const named = `(?:art(?:s|ikeln?|icles?)?\\.? ?)${article} ?,? ?(?:${PARAGRAPH_WORD}\\.? ?\\(?(?:${paragraph}|${roman})(?![\\p{L}\\p{N}])\\)?|[.-]${paragraph})`;
  const sentence =
    "(?:[ ,]{0,2}(?:s(?:atz)?|sentence|uabs|unterabs(?:atz)?|ua)\\.? ?1)?(?:[ ,]{0,2}(?:uabs|unterabs|ua)\\.? ?1)?";
  const more = `(?: ?(?:,|;|/|&|\\+|und|sowie|oder|bzw\\.|and|or|et|ou) ?(?:${LETTER_WORD}\\.? ?)["„“(]? ?[a-${last}](?![\\p{L}\\p{N}'’.])["“”)]?){0,9}`;
  return new RegExp(
    `(?<![\\p{L}\\p{N}§]|§ |\\d[.])(?:${named}|${strict})${sentence}[ ,.:-]{0,2}${LETTER_WORD}\\.? ?${letter}${more}`,
    "giu",
  );
}

function citedIn(text: string, pattern: RegExp, last: string): ArticleCitation[] {
  const letterAlone = new RegExp(`(?<![\\p{L}\\p{N}])[a-${last}](?![\\p{L}\\p{N}])`, "giu");
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    letters: [...new Set([...match[0].matchAll(letterAlone)].map(([letter]) => letter.toLowerCase()))],
  }));
}

const ART_6 = citation(6, 1, "f");
const ART_9 = citation(9, 2, "j");
const ART_46_2 = citation(46, 2, "f");
const ART_46_3 = citation(46, 3, "b");
const ART_49_1 = citation(49, 1, "g");

/** Citations of Art. 6(1) GDPR. */
export const article6In = (text: string): ArticleCitation[] => citedIn(text, ART_6, "f");
/** Citations of Art. 9(2) GDPR. */
export const article9In = (text: string): ArticleCitation[] => citedIn(text, ART_9, "j");
/** Citations of Arts. 46(2), 46(3) and 49(1) GDPR with a point. */
export const transferArticlesIn = (text: string): Record<"art-46-2" | "art-46-3" | "art-49-1", ArticleCitation[]> => ({
  "art-46-2": citedIn(text, ART_46_2, "f"),
  "art-46-3": citedIn(text, ART_46_3, "b"),
  "art-49-1": citedIn(text, ART_49_1, "g"),
});
