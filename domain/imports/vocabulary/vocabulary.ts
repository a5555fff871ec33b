import { TEXT_LIMIT } from "../../text-limits";
import { LONGEST_PHRASE, phrases, plainWords } from "../texts/plain";

/** Names and synonyms in German, English and French for each code, with bars between them; a name that ends in "*" may go on. */
export type NamesOf<Code extends string> = Readonly<Partial<Record<Code, string>>>;

export type Match<Code extends string> = {
  code: Code;
  /** Whether the text is the name and nothing else. */
  whole: boolean;
};

export type Vocabulary<Code extends string> = {
  /** The code that a text names first; of names at the same place the longest counts. */
  find: (text: string) => Match<Code> | undefined;
  /** Every code that a text names. */
  findAll: (text: string) => Code[];
};

const LONGEST_NAME = 6;
/** Words around a name that add nothing ("Daten zu", "(m/w/d)"). */
const AROUND = new Set(
  phrases(
    "m | w | d | f | h | und | and | et | der | die | das | the | les | des | our | unsere | unserer | data | daten | donnees | details | angaben | information | informationen | informations",
  ),
);

/** "Kund*innen", "Mitarbeiter/-innen", "Bewerber(innen)": the form for all genders is the same word. */
const withoutGenderForms = (text: string): string =>
  text.replace(/(\p{L})(?:[*:_]|\/-?|\(-?)in(?:nen)?\)?(?!\p{L})/giu, "$1");

const wordsOf = (text: string): string[] => plainWords(withoutGenderForms(text));

/** A vocabulary that recognises names in any inflection its list gives, in time that grows with the text alone. */
export function vocabularyOf<Code extends string>(names: NamesOf<Code>): Vocabulary<Code> {
  const exact = new Map<string, Code>();
  const openings = new Map<string, Code>();
  for (const code of Object.keys(names)) {
    // safe because the keys of the table are its codes
    const known = code as Code;
    for (const name of phrases(names[known] ?? "")) {
      const words = plainWords(name).join(" ");
      (name.endsWith("*") ? openings : exact).set(words, known);
    }
  }
  const codeOf = (words: readonly string[]): Code | undefined => {
    const name = words.join(" ");
    const found = exact.get(name);
    if (found) return found;
    for (let length = Math.min(name.length, 60); length > 2; length--) {
      const opening = openings.get(name.slice(0, length));
      if (opening && !name.includes(" ", length)) return opening;
    }
    return undefined;
  };
  const found = (text: string) => matchesIn(wordsOf(text.slice(0, TEXT_LIMIT)), codeOf);
  return {
    find: (text) => {
      const words = wordsOf(text.slice(0, LONGEST_PHRASE));
      const [first] = matchesIn(words, codeOf);
      if (!first) return undefined;
      const beside = [...words.slice(0, first.from), ...words.slice(first.to)];
      return { code: first.code, whole: beside.every((word) => AROUND.has(word)) };
    },
    findAll: (text) => [...new Set([...found(text)].map(({ code }) => code))],
  };
}

type Span<Code> = { code: Code; from: number; to: number };

/** Names in a text from the left; of names at the same place the longest, and none inside another. */
function* matchesIn<Code extends string>(
  words: readonly string[],
  codeOf: (words: readonly string[]) => Code | undefined,
): Generator<Span<Code>> {
  for (let from = 0; from < words.length; from++) {
    for (let count = Math.min(LONGEST_NAME, words.length - from); count > 0; count--) {
      const code = codeOf(words.slice(from, from + count));
      if (!code) continue;
      yield { code, from, to: from + count };
      from += count - 1;
      break;
    }
  }
}
