import type { RecordName } from "../activities/view-context";
import type { Fact } from "../answers";
import { contactLines } from "../contact-lines";
import type { Noun } from "../ids";
import type { StateOf } from "../nouns";
import type { PersonIdentity } from "../people/person";
import { periodWords } from "../period-words";
import { codeName, detailOf, factValue, plain, type Speech } from "../sheet-values";
import { type Words, wordsIn } from "../words";

type Identity = PersonIdentity | undefined;
type Namer<N extends Noun> = (state: StateOf<N>, speech: Speech, identity: Identity) => RecordName;

function named(name: Words, speech: Speech, detail: Words = {}): RecordName {
  const { text, lang } = wordsIn(name, speech.locale);
  return { name: text, lang, ...detailOf(detail, speech) };
}

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(" · ");

/** "first party · 13 months · optional · what for": what a list of cookies says of one. */
function cookieName(state: StateOf<"cookie">, speech: Speech): RecordName {
  const lifetime = lifetimeText(state, speech);
  const necessity = stated(state.necessity, (code) => codeName("necessity", code, speech));
  const purpose = stated(state.purpose, (words) => wordsIn(words, speech.locale).text);
  const party = codeName("cookie-parties", state.party, speech);
  return { name: state.name, detail: joined([party, lifetime, necessity, purpose]) };
}

const stated = <Value>(fact: Fact<Value>, say: (value: Value) => string): string =>
  fact.answer === "given" ? say(fact.value) : "";

/** How long a cookie stays, in words; "not stated" where nobody said. */
export function lifetimeText({ lifetime }: StateOf<"cookie">, speech: Speech): string {
  const label = speech.translate("fields.cookie.lifetime.label");
  const { text, state } = factValue(lifetime, speech, (value) => {
    const words =
      value.kind === "session"
        ? codeName("cookie-lifetimes", "session", speech)
        : periodWords(value.period, speech.translate, speech.format);
    return plain(words, speech);
  });
  return state === "given" ? text : `${label}: ${text}`;
}

const NAMERS: { [N in Noun]: Namer<N> } = {
  organisation: (state) => ({ name: state.name }),
  department: (state, speech) => named(state.name, speech, state.description),
  person: (state, speech, identity) =>
    identity
      ? { name: identity.name, ...detailOf(state.function, speech) }
      : { name: speech.translate("fields.erasedPerson"), lang: speech.locale, ...detailOf(state.function, speech) },
  party: (state, speech) => ({ name: state.name, detail: joined(contactLines(state.contact, speech)) }),
  system: (state, speech) => ({ name: state.name, ...detailOf(state.description, speech) }),
  measure: (state, speech) => named(state.name, speech, state.description),
  document: (state, speech) => ({
    name: state.title,
    detail: joined([
      codeName("document-kinds", state.kind, speech),
      stated(state.dated, (day) => speech.format.day(day)),
    ]),
  }),
  cookie: cookieName,
  activity: (state, speech) => named(state.name, speech),
  thread: (state) => ({ name: state.messages[0]?.text ?? "" }),
  judgement: (state, speech) => named(state.reason, speech),
  law: (state) => ({ name: state.source }),
  import: (state) => ({ name: state.file }),
  handover: (state) => ({ name: state.recipient }),
};

/** What a sheet says of a record that it names: its name and a line that tells what it is. */
export function recordName<N extends Noun>(
  noun: N,
  state: StateOf<N>,
  speech: Speech,
  identity?: Identity,
): RecordName {
  const said = NAMERS[noun](state, speech, identity);
  return said.detail ? said : { ...said, detail: undefined };
}
