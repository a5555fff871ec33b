import { describe, expect, it } from "vitest";
import type { ImportDraft } from "./import-draft";
import { matchDraft } from "./matching";

/** What parties of these names in a file become, in a register that has these. */
function matched(layout: ImportDraft["layout"], known: Record<string, string>, ...names: string[]) {
  const place = { sheet: "Dienstleister", cell: "A2" };
  const records = names.map((name) => ({ key: name, noun: "party" as const, state: { name }, place, places: {} }));
  const standing = Object.entries(known).map(([id, name]) => ({ id, noun: "party" as const, names: [name] }));
  const register = { organisationId: "org_one", records: standing, origins: new Map(), placed: new Map() };
  let count = 0;
  const matches = matchDraft({ layout, records, openTexts: [], faults: [] }, register, () => `new_${++count}`);
  return names.map((name) => matches.get(name)?.id);
}

describe("a party of a file", () => {
  it("is the one of its very name here, before one whose name has another legal form or none", () => {
    const known = { pty_a: "Nord", pty_b: "Nord GmbH & Co. KG", pty_c: "Nord GmbH" };
    for (const layout of ["unknown", "thirty"] as const)
      expect(matched(layout, known, "NORD GmbH", "Nord GmbH & Co KG", "Nord")).toEqual(["pty_c", "pty_b", "pty_a"]);
  });

  it("is a new one where the one here has another legal form", () => {
    expect(matched("unknown", { pty_a: "Nord GmbH" }, "Nord GmbH & Co. KG")).toEqual(["new_1"]);
    expect(matched("thirty", { pty_a: "Nord GmbH" }, "Nord AG")).toEqual(["new_1"]);
  });

  it("may have its legal form left out, here or in the file, and written in full", () => {
    expect(matched("unknown", { pty_a: "DATEV" }, "DATEV eG")).toEqual(["pty_a"]);
    expect(matched("unknown", { pty_a: "DATEV eG" }, "Datev")).toEqual(["pty_a"]);
    expect(matched("unknown", { pty_a: "Mailer, Inc." }, "Mailer Incorporated")).toEqual(["pty_a"]);
  });

  it("takes the one here that has no legal form only as one of two", () => {
    expect(matched("unknown", { pty_a: "Nord" }, "Nord GmbH", "Nord AG")).toEqual(["pty_a", "new_1"]);
  });
});
