import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { aRegister } from "../register.fixture";
import { RegisterExport, registerExport } from "./register-json";
import { registerSchema } from "./register-schema";

const PUBLISHED = path.join(process.cwd(), "docs", "register.schema.json");

describe("the JSON export", () => {
  const document = registerExport(aRegister, { sequence: 12, hash: "ab12" });

  it("comes back from its own text as it went", () => {
    expect(RegisterExport.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  it("holds every record of every noun with its whole state", () => {
    const { identities: _identities, asOf: _asOf, version: _version, leftOut: _leftOut, people, ...lists } = aRegister;
    expect(document).toMatchObject(lists);
    expect(document.people.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
  });

  it("names people with the words behind the commitment, and without their account", () => {
    expect(document.people[0]?.identity?.name).toBe("Erika Muster");
    expect(JSON.stringify(document)).not.toContain("userId");
  });

  it("leaves the words of erased people out", () => {
    expect(registerExport({ ...aRegister, identities: {} }).people[0]?.identity).toBeNull();
  });

  it("says who was to mend what by when in the working copy alone", () => {
    const [judged] = aRegister.judgements;
    if (!judged) throw new Error("the register has no judgement");
    const given = { ...judged, state: { ...judged.state, assignedTo: "per_dpo", dueOn: "2026-12-31" } };
    const handed = { ...given, id: "jdg_handed", state: { ...given.state, verdict: null, reason: {}, until: null } };
    const judgements = [given, handed];
    expect(registerExport({ ...aRegister, version: "working", judgements }).judgements).toEqual(judgements);
    expect(registerExport({ ...aRegister, version: "approved", judgements }).judgements).toEqual([
      { ...judged, state: { ...judged.state, assignedTo: null, dueOn: null } },
    ]);
  });

  it("refuses a key that nobody knows", () => {
    expect(RegisterExport.safeParse({ ...document, extra: true }).success).toBe(false);
  });
});

it("is described by the published schema, which this test writes anew when it is stale", async () => {
  const text = `${JSON.stringify(registerSchema(), null, 1)}\n`;
  const published = await readFile(PUBLISHED, "utf8").catch(() => "");
  if (published !== text) await writeFile(PUBLISHED, text);
  expect(published === text, "docs/register.schema.json was stale and is now written anew: commit it").toBe(true);
});
