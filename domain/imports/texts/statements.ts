import { phrases, plain } from "./plain";

/**
 * What a cell says before anybody asks for its value. `blank` says nothing (a dash, an untouched prompt); `unknown` says
 * that nobody knows; `none` and `no` are statements; `rest` is what follows "yes" or "no" in the file's own words.
 */
export type Statement =
  | { kind: "blank" }
  | { kind: "unknown" }
  | { kind: "none" }
  | { kind: "no"; rest: string }
  | { kind: "yes"; rest: string }
  | { kind: "words" };

const UNKNOWN = new Set(
  phrases(`k.a. | k. a. | ka | keine angabe | keine angaben | unbekannt | nicht bekannt | offen | noch offen | unklar |
    noch zu klaren | zu klaren | noch zu erganzen | n.n. | n. n. | tbd | t.b.d. | tba | tbc | t.b.c. | to be determined | to be defined |
    to be confirmed | to do | unknown | not known | not specified | not stated | inconnu | inconnue | non renseigne |
    non precise | a definir | a completer | a preciser | folgt | ?? | ???`),
);

const NONE = new Set(
  phrases(`keine | keiner | keines | kein | keinerlei | nichts | none | nil | nothing | aucun | aucune | neant | rien |
    n/a | n.a. | n. a. | na | n.a | entfallt | entfaellt | trifft nicht zu | nicht zutreffend | nicht relevant |
    nicht anwendbar | nicht einschlagig | nicht erforderlich | nicht vorhanden | not applicable | does not apply |
    not relevant | none applicable | non applicable | sans objet | s/o | s.o. | pas applicable | non concerne | ./.`),
);

const YES = phrases("ja | yes | oui | y | j | true | wahr | vrai | x | ✓ | ✔ | ☒ | [x]");
const NO = phrases("nein | no | non | n | false | falsch | faux | ☐ | [ ]");

const PROMPTS = phrases(`bitte auswahlen | bitte wahlen | bitte auswahl treffen | bitte eintragen | bitte ausfullen |
  bitte erganzen | auswahlen | bitte hier | hier eintragen | hier klicken | klicken sie | klicken oder tippen |
  wahlen sie ein | please select | please choose | please enter | please specify | please complete | select an option |
  select one | select from | choose an item | choose an option | choose from | click here to enter | click or tap |
  selectionnez un element | selectionner un element | selectionnez dans | veuillez selectionner | veuillez choisir |
  veuillez renseigner | choisissez un element | choisir un element | cliquez ici | cliquez ou appuyez`);

/** What a form offers and nobody struck out. */
const CHOICES = new Set(phrases("ja/nein | ja / nein | yes/no | yes / no | oui/non | oui / non | j/n | y/n | o/n"));

/** Whether a text is the prompt of a form that nobody replaced. */
export function isPrompt(text: string): boolean {
  if (text.length > 160) return false;
  if (CHOICES.has(plain(text))) return true;
  // A template says in square brackets what belongs there.
  if (/^\s*\[[^[\]]{4,}\]\s*$/.test(text)) return true;
  const said = plain(text).replace(/^[^\p{L}]+/u, "");
  return PROMPTS.some((prompt) => said.startsWith(prompt));
}

const ERROR_VALUES = new Set(
  phrases(`#ref! | #bezug! | #n/a | #nv | #value! | #wert! | #valeur! | #name? | #nom? | #div/0! | #num! | #zahl! |
    #nombre! | #null! | #nul! | #spill! | #uberlauf! | #calc! | #kalk! | #field! | #feld! | #####`),
);

/** Whether a text is what a spreadsheet shows where a formula failed. */
export const isErrorValue = (text: string): boolean => /^\s*#.{1,12}$/.test(text) && ERROR_VALUES.has(plain(text));

/** Whether a text says nothing: no letter and no digit, a prompt, or a formula that failed. A tick says yes. */
export function isBlank(text: string): boolean {
  if (isErrorValue(text)) return true;
  if (/[\p{L}\p{N}]/u.test(text)) return isPrompt(text);
  const sign = plain(text);
  return !(YES.includes(sign) || UNKNOWN.has(sign) || NONE.has(sign));
}

/** What a text says if it is a plain statement; everything else is `words`. */
export function statementOf(text: string): Statement {
  if (isBlank(text)) return { kind: "blank" };
  const said = plain(text);
  const bare = said.replace(/^[("'[]/, "").replace(/[)"'\].!]$/, "");
  if (UNKNOWN.has(said) || UNKNOWN.has(bare)) return { kind: "unknown" };
  if (NONE.has(said) || NONE.has(bare)) return { kind: "none" };
  if (YES.includes(said) || YES.includes(bare)) return { kind: "yes", rest: "" };
  if (NO.includes(said) || NO.includes(bare)) return { kind: "no", rest: "" };
  const opening = /^\s*(ja|yes|oui|nein|no|non)\s?[,;:.(–—-]\s*(?=\S)/iu.exec(text);
  if (!opening) return { kind: "words" };
  const rest = text.slice(opening[0].length).trim();
  return {
    kind: YES.includes(plain(opening[1] ?? "")) ? "yes" : "no",
    rest: opening[0].includes("(") ? `(${rest}` : rest,
  };
}

const DENIALS =
  /^(keine?[mnrs]?|keinerlei|no|not|none|non|aucune?|pas de|pas d'|nicht|es (erfolgt|erfolgen|findet|finden|werden|gibt|besteht|bestehen) (derzeit |aktuell )?(kein|nicht)\p{L}*|there (is|are) (no|none|currently no)|we do not|do not|does not|il n'y a (pas|aucun)|nous ne)(?![\p{L}])/u;
const BUTS =
  /(?<!\p{L})(aber|ausser|jedoch|sondern|es sei denn|sofern|but|except|unless|however|sauf|mais|hormis)(?!\p{L})/u;

/** Whether a sentence denies as a whole ("Es findet keine Übermittlung statt"), without a "but". */
export function deniesAll(text: string): boolean {
  if (text.length > 200) return false;
  const said = plain(text);
  return DENIALS.test(said) && !BUTS.test(said);
}
