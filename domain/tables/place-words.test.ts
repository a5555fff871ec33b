import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { translatorFor } from "@/lib/i18n/translator";
import type { ImportedNoun } from "../imports/import-draft";
import { LOCALES } from "../locales";
import { anyRegister } from "./any-register.fixture";
import { placeWords } from "./place-words";
import { factsOf } from "./round-trip.fixture";

/** The path of everything in a state: of lists and groups as well as of single values. */
function pathsIn(value: unknown, path: string): string[] {
  const inner =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, one]) => pathsIn(one, path ? `${path}.${key}` : key))
      : [];
  return path ? [path, ...inner] : inner;
}

/** Not in a file, and written by the register alone. */
const OF_THE_REGISTER = /^(workflow|userId)/;

describe.each([
  ["en", "activity", "purposes.items.0.legalBases", "Purposes (entry 1): Legal bases"],
  ["de", "activity", "purposes.items.0.legalBases", "Zwecke (1. Eintrag): Rechtsgrundlagen"],
  ["en", "activity", "retentionRules.items.2.limit.period", "Retention (entry 3): Time limit: Period"],
  ["de", "party", "contracts.1.signedOn", "Verträge (2. Eintrag): Unterzeichnet am"],
  ["en", "judgement", "until", "Until"],
  ["de", "law", "checkedOn", "Mit der Quelle verglichen am"],
  ["en", "measure", "evidence.0.quotation", "Evidence (entry 1)"],
  ["en", "activity", "name", "Name"],
] as const)("in %s, the place of %s at %s", (locale, noun, path, words) => {
  it(`is called ${words}`, async () => {
    expect(placeWords(noun, path, await translatorFor(locale))).toBe(words);
  });
});

it("names every place of every noun in both languages, in words alone", async () => {
  const places = new Map<string, Set<string>>();
  for (const register of fc.sample(anyRegister, { numRuns: 200, seed: 5 }))
    for (const record of Object.values(factsOf(register))) {
      // safe because that is what the fixture makes
      const { noun, state } = record as { noun: ImportedNoun; state: object };
      const known = places.get(noun) ?? new Set<string>();
      for (const path of pathsIn(state, "")) if (!OF_THE_REGISTER.test(path)) known.add(path);
      places.set(noun, known);
    }
  expect(places.size).toBe(11);
  for (const locale of LOCALES) {
    const translate = await translatorFor(locale);
    const wrong = [...places].flatMap(([noun, paths]) =>
      [...paths]
        .filter((path) => {
          // safe because the keys of the map are nouns
          const words = placeWords(noun as ImportedNoun, path, translate);
          return words.trim() === "" || /[a-z][A-Z]|\.items|undefined/.test(words.replaceAll(/ISO|DPF|KI/g, ""));
        })
        .map((path) => `${noun} ${path}`),
    );
    expect(wrong).toEqual([]);
  }
});

it("follows a path that nobody knows as far as it can be followed, and says nothing of one that leads nowhere", async () => {
  const translate = await translatorFor("en");
  expect(placeWords("activity", "purposes.items.0.flavour.deep", translate)).toBe("Purposes (entry 1)");
  expect(placeWords("party", "contact.flavour", translate)).toBe("Contact details");
  for (const path of ["flavour", "", "__proto__.x", "workflow.step"])
    expect(placeWords("party", path, translate)).toBe("");
  expect(placeWords("thread", "kind", translate)).toBe("");
});
