import { describe, expect, it } from "vitest";
import { RECIPIENT_NAMES } from "../vocabulary/recipients";
import { readParty } from "./party-names";
import { valuesOf } from "./split-list";

const isKnown = (part: string): boolean =>
  readParty(part).nameKind === "certain" || RECIPIENT_NAMES.find(readParty(part).name)?.whole === true;

const WHOLE = [
  "Nord GmbH und Co KG",
  "Nord GmbH & Co. KG",
  "Nord GmbH & Co. KGaA",
  "Nord AG & Co. OHG",
  "Nord AG und Co. KGaA",
  "Nord SE + Co. KG",
  "Nord UG (haftungsbeschränkt)",
  "Nord UG (haftungsbeschränkt) & Co. KG",
  "Nord Stiftung & Co. KG",
  "Nord Limited & Co. KG",
  "Nord S.à r.l.",
  "Nord S. à r. l.",
  "Nord Sàrl",
  "Nord S.A.R.L.",
  "Nord Inc. and affiliates",
  "Nord, Inc. and its affiliates",
  "Nord Ltd. & subsidiaries",
  "Nord GmbH und verbundene Unternehmen",
  "Nord SAS et ses filiales",
  "Nord Ges.m.b.H.",
  "Nord e.U.",
  "Nord & Söhne PartG mbB",
  "Ernst & Nord GmbH",
  "Müller und Nord OHG",
  "Nord A/S",
  "Nord Sp. z o.o.",
] as const;

describe("the name of a party", () => {
  it.each(WHOLE)("%s stays whole, alone, before brackets and beside others", (name) => {
    expect(readParty(name)).toMatchObject({ name, details: [] });
    expect(readParty(`${name} (Auftragsverarbeiter, USA)`)).toMatchObject({
      name,
      details: ["Auftragsverarbeiter", "USA"],
    });
    expect(valuesOf(name, isKnown)).toEqual([name]);
    for (const sign of ["\n", "; ", ", "])
      expect(valuesOf(["DATEV eG", name, "Süd AG"].join(sign), isKnown)).toEqual(["DATEV eG", name, "Süd AG"]);
    expect(valuesOf(`${name}\nSüd AG`, isKnown)).toEqual([name, "Süd AG"]);
  });

  it.each([
    ["Nord GmbH und Süd AG", ["Nord GmbH", "Süd AG"]],
    ["Nord GmbH & Co. KG und Süd AG", ["Nord GmbH & Co. KG", "Süd AG"]],
    ["Nord GmbH & Co. KG / Süd GmbH & Co. OHG", ["Nord GmbH & Co. KG", "Süd GmbH & Co. OHG"]],
    ["Nord GmbH (Hosting) und Süd AG (Druck)", ["Nord GmbH (Hosting)", "Süd AG (Druck)"]],
    ["Nord, Inc., Süd LLC and West Ltd.", ["Nord, Inc.", "Süd LLC", "West Ltd."]],
    ["DATEV eG, Finanzamt und Nord GmbH & Co. KG", ["DATEV eG", "Finanzamt", "Nord GmbH & Co. KG"]],
    ["DATEV eG, Süd AG, Ernst & Nord GmbH", ["DATEV eG", "Süd AG", "Ernst & Nord GmbH"]],
    ["Nord GmbH\n& Co. KG\nSüd AG", ["Nord GmbH & Co. KG", "Süd AG"]],
  ])("%j holds several, each whole", (text, names) => {
    expect(valuesOf(text, isKnown)).toEqual(names);
  });
});
