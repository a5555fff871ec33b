import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RegisterExport, registerExport } from "../exports/register-json";
import { draftFromJson } from "../imports/draft-from-json";
import { aRegister } from "../register.fixture";
import { anyRegister, filledIn, placesOf } from "./any-register.fixture";
import { draftFromTables } from "./draft-from-tables";
import { registerFiles } from "./lay-out";
import { factsIn, factsOf } from "./round-trip.fixture";

describe("the generator of registers", () => {
  it("uses every field of every noun, every state of every answer and every kind of every choice", () => {
    const found = new Set<string>();
    for (const document of fc.sample(anyRegister, { numRuns: 1_000, seed: 30 }))
      filledIn(RegisterExport, document, "", found);
    expect(placesOf(RegisterExport, "").filter((place) => !found.has(place))).toEqual([]);
  });
});

describe("a register as tables", () => {
  it("comes back with every fact, note and piece of evidence, and nothing to tell", () => {
    const document = RegisterExport.parse(registerExport(aRegister));
    const draft = draftFromTables(registerFiles(document));
    expect(draft.faults).toEqual([]);
    expect(draft.openTexts).toEqual([]);
    expect(factsIn(draft)).toEqual(factsOf(document));
    expect(factsIn(draftFromJson(document))).toEqual(factsOf(document));
  });
});
