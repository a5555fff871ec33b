import { describe, expect, it } from "vitest";
import { translatorFor } from "@/lib/i18n/translator";
import { refusalWords } from "./omission-words";

describe("why a record of a file is refused", () => {
  it("is said with the names that its fields have on screen, each once", async () => {
    const fields = ["purposes.items.0.legalBases", "name", "purposes.items.0.legalBases"];
    expect(refusalWords(await translatorFor("en"), "activity", "invalid", fields)).toBe(
      "It does not fit the register: Purposes (entry 1): Legal bases; Name.",
    );
    expect(refusalWords(await translatorFor("de"), "activity", "missing-record", ["ownerPersonId"])).toMatch(
      /: Ansprechpartner \(Person\)\.$/,
    );
  });

  it("quotes what no record has, cut where it is long, and says when the record as a whole does not fit", async () => {
    const translate = await translatorFor("en");
    expect(refusalWords(translate, "law", "invalid", [""])).toMatch(/: the entry as a whole\.$/);
    const words = refusalWords(translate, "party", "invalid", ["flavour".repeat(40)]);
    expect(words).toMatch(/a field that Thirty does not know \(“flavour/);
    expect(words.length).toBeLessThan(200);
  });

  it("names a few fields and counts the others", async () => {
    const fields = Array.from({ length: 8 }, (_, at) => `purposes.items.${at}.name`);
    expect(refusalWords(await translatorFor("de"), "activity", "invalid", fields)).toMatch(
      /Zwecke \(5\. Eintrag\): \S+; und 3 weitere Felder\.$/,
    );
  });

  it("needs no field where it is about none", async () => {
    for (const reason of ["in-review", "archived"] as const)
      expect(refusalWords(await translatorFor("en"), "activity", reason, [])).toMatch(/^It .*\.$/);
  });
});
