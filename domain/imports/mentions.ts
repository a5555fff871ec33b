import type { PersonIdentity } from "../people/person";
import { plain, plainWords } from "./texts/plain";

/** As many digits tell one telephone from others, however its beginning is written. */
const TELLING_DIGITS = 8;

const digitsIn = (text: string): string => text.replaceAll(/\D/g, "");

/** The words of a name that stand in whichever order: no titles and initials, unless there is nothing else. */
function nameWords(name: string): string[] {
  const full = name.split(/\s+/).filter((word) => !word.endsWith("."));
  return plainWords(full.length > 0 ? full.join(" ") : name);
}

/**
 * Tells which texts of a file name a person, or a way to reach them. It errs towards yes: it decides what is no longer
 * kept, and of that nothing is part of the register.
 */
export function mentionsOf(known: readonly PersonIdentity[]): (text: string) => boolean {
  const names = known.map(({ name }) => nameWords(name)).filter((words) => words.length > 0);
  const addresses = known
    .map(({ address }) => plainWords(address.split("\n")[0] ?? ""))
    .filter((words) => words.length > 1);
  const mails = known.map(({ email }) => plain(email)).filter(Boolean);
  const phones = known.map(({ phone }) => digitsIn(phone).slice(-TELLING_DIGITS)).filter((digits) => digits.length > 4);
  return (text) => {
    const words = new Set(plainWords(text));
    const digits = digitsIn(text);
    const lowered = plain(text);
    return (
      [...names, ...addresses].some((all) => all.every((word) => words.has(word))) ||
      mails.some((mail) => lowered.includes(mail)) ||
      phones.some((phone) => digits.includes(phone))
    );
  };
}
