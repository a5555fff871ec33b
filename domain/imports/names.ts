import { isTree } from "../same-value";
import type { ImportedRecord } from "./import-draft";

/** Words for the form of a company, which one source writes and the next one leaves out. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  "ab ag aps as asbl bv bvba co company corp corporation ek eu ev eg eurl gbr gesmbh gmbh ggmbh inc incorporated kg kgaa limited llc llp lp ltd mbh nv og ohg oy plc pte pty sa sarl sas sasu scs se sl snc spa srl ug und vzw".split(
    " ",
  ),
);

/** The words of a name, without case, accents and punctuation; the form of the company is one of them. */
export function wordsOfName(name: string): string[] {
  const plain = name
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    // "S.A.", "e.V.", "B.V."
    .replace(/(?<=\b\p{L})\.\s?(?=\p{L}\b)/gu, "")
    .replace(/\bs\.? ?a ?r ?l\b/g, "sarl");
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** A name as it is compared: case, accents, punctuation and legal forms do not tell two apart. */
export function comparedName(name: string): string {
  const words = wordsOfName(name);
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return (telling.length > 0 ? telling : words).join(" ");
}

/** Two ways to write one legal form. */
const SAME_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({ company: "co", corporation: "corp", incorporated: "inc", limited: "ltd", und: "" }),
);

/** The legal form in a name, where it has one beside its telling words. */
function formIn(name: string): string {
  const words = wordsOfName(name);
  const forms = words.filter((word) => LEGAL_FORMS.has(word));
  if (forms.length === words.length) return "";
  return forms
    .map((word) => SAME_FORMS.get(word) ?? word)
    .filter(Boolean)
    .join(" ");
}

/**
 * What is known by name: whoever leaves the legal form out may mean the one who has it, but another legal form is
 * another person.
 */
export class KnownNames<Known> {
  readonly #named = new Map<string, { form: string; known: Known }[]>();

  add(name: string, known: Known): void {
    const key = comparedName(name) || name;
    const form = formIn(name);
    const others = this.#named.get(key);
    if (!others) this.#named.set(key, [{ form, known }]);
    else if (!others.some((one) => one.known === known && one.form === form)) others.push({ form, known });
  }

  /** Everyone whom a name may mean, those of the very legal form first. */
  find(name: string): Known[] {
    const form = formIn(name);
    const named = this.#named.get(comparedName(name) || name) ?? [];
    const exact = named.filter((one) => one.form === form).map(({ known }) => known);
    const formed = new Set(named.filter((one) => one.form !== "").map(({ known }) => known));
    const others = named.map(({ known }) => known).filter((known) => form === "" || !formed.has(known));
    return [...new Set([...exact, ...others])];
  }
}

export const plainName = (name: string): string => name.replace(/\s+/g, " ").trim();

/** The names of a record of a draft, in each language that the file has them in. */
export function namesOf({ noun, state, identity }: ImportedRecord): string[] {
  const said = noun === "person" ? identity?.name : (state.name ?? state.title);
  const names = isTree(said) ? [said.en, said.de] : [said];
  return names.flatMap((name) => (typeof name === "string" && name.trim() ? [name] : []));
}
