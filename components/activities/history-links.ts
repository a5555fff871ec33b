import { NOTE_NOUNS, NOUNS, type NoteNoun, type Noun } from "@/domain/ids";
import { linksOf } from "@/domain/links";

type Entry = { before: unknown; after: unknown };
type OptionNoun = Exclude<Noun, "activity" | "organisation" | NoteNoun>;

const isObject = (state: unknown): state is object => typeof state === "object" && state !== null;
const NOT_CHOSEN: readonly Noun[] = ["activity", "organisation", ...NOTE_NOUNS];
const isOption = (noun: Noun): noun is OptionNoun => !NOT_CHOSEN.includes(noun);

/** The nouns of records that older states name and that the state of today does not, so that history can name them. */
export function historyLinks(entries: readonly Entry[], linked: readonly { id: string }[]): OptionNoun[] {
  const known = new Set(linked.map((record) => record.id));
  const states = entries.flatMap((entry) => [entry.before, entry.after]).filter(isObject);
  const missing = new Set(
    states.flatMap((state) =>
      linksOf(state)
        .filter((link) => !known.has(link.id))
        .map((link) => link.noun),
    ),
  );
  return NOUNS.filter(isOption).filter((noun) => missing.has(noun));
}
