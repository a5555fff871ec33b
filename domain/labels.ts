import type { Noun } from "./ids";
import type { StateOf } from "./nouns";
import type { PersonIdentity } from "./people/person";
import { type Words, wordsIn } from "./words";

/** The name of a record in both languages, and a second line that tells it from others. */
export type Label = { en: string; de: string; detail: string };

const both = (words: Words): { en: string; de: string } => ({
  en: wordsIn(words, "en").text,
  de: wordsIn(words, "de").text,
});
const same = (text: string) => ({ en: text, de: text });

const LABELS: { [N in Noun]: (state: StateOf<N>, identity: PersonIdentity | undefined) => Label } = {
  organisation: (state) => ({ ...same(state.name), detail: "" }),
  department: (state) => ({ ...both(state.name), detail: "" }),
  person: (state, identity) => ({ ...same(identity?.name ?? ""), detail: wordsIn(state.function, "en").text }),
  party: (state) => ({ ...same(state.name), detail: state.contact.address.replaceAll("\n", ", ") }),
  system: (state) => ({ ...same(state.name), detail: "" }),
  measure: (state) => ({ ...both(state.name), detail: "" }),
  document: (state) => ({ ...same(state.title), detail: "" }),
  cookie: (state) => ({ ...same(state.name), detail: "" }),
  activity: (state) => ({ ...both(state.name), detail: state.reference }),
  thread: (state) => ({ ...same(state.messages[0]?.text.slice(0, 80) ?? ""), detail: state.field ?? "" }),
  judgement: (state) => ({ ...both(state.reason), detail: state.key }),
  law: (state) => ({ ...same(state.source), detail: state.id }),
  import: (state) => ({ ...same(state.file), detail: "" }),
  handover: (state) => ({ ...same(state.recipient), detail: state.asOf }),
};

export function labelOf<N extends Noun>(noun: N, state: StateOf<N>, identity?: PersonIdentity): Label {
  return LABELS[noun](state, identity);
}
