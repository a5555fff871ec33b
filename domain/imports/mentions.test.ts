import { describe, expect, it } from "vitest";
import { PersonIdentity } from "../people/person";
import { mentionsOf } from "./mentions";

const erika = PersonIdentity.parse({
  name: "Dr. Erika Müller-Beispiel",
  email: "e.beispiel@firma.example",
  phone: "+49 234 5678901",
  address: "Hauptstraße 12\n44801 Bochum",
});

describe("whether a text names a person", () => {
  it.each([
    "Erika Müller-Beispiel",
    "zuständig: ERIKA MULLER BEISPIEL (seit 2019)",
    "Müller-Beispiel, Erika",
    "Mail an E.Beispiel@firma.example",
    "Durchwahl 0234/567 89 01",
    "Hauptstrasse 12, Bochum",
  ])("is seen in %s", (text) => expect(mentionsOf([erika])(text)).toBe(true));

  it.each(["Erika, Personalabteilung", "Müller Druck GmbH", "Beispiel", "Hauptstraße", "", "10 Jahre ab 2019"])(
    "is not seen in %s",
    (text) => expect(mentionsOf([erika])(text)).toBe(false),
  );

  it("counts each name that the person had, and one that is a title alone", () => {
    const before = PersonIdentity.parse({ name: "Erika Vorher" });
    expect(mentionsOf([erika, before])("Frau Vorher, Erika")).toBe(true);
    expect(mentionsOf([PersonIdentity.parse({ name: "Dr. No." })])("no, Dr.")).toBe(true);
    expect(mentionsOf([])("Erika")).toBe(false);
  });
});
