import { afterEach, beforeEach, expect, it } from "vitest";
import { importMappings } from "@/db/schema/imports";
import { IMPORT_KEEPS } from "@/domain/imports/limits";
import type { Context } from "../context";
import { testHouse } from "../testing";
import { aDraft, commitDraft, imported, SOURCE } from "./drafts.fixture";
import { rememberedMapping, type SignedMapping } from "./remembered-columns";

const START = Date.UTC(2026, 10, 24, 9);

let house: Awaited<ReturnType<typeof testHouse>>;
let dpo: Context;
beforeEach(async () => {
  house = await testHouse();
  dpo = house.as("dpo");
});
afterEach(() => house.remove());

const mapping: SignedMapping["mapping"] = { sheet: "Liste", headingRow: 0, meanings: ["name"] };
const signed = (name: string, count: number): SignedMapping[] =>
  Array.from({ length: count }, (_, index) => ({ signature: `${name}-${index}`, mapping }));

let taken = 0;
async function remember(said: SignedMapping[], ctx = dpo, organisationId = "org_one") {
  taken += 1;
  const draft = aDraft([imported("party", "pty_1", { name: `Party ${taken}` })]);
  await commitDraft(ctx, organisationId, SOURCE, draft, { locale: "de", remember: said });
}

it("an organisation remembers the newest headings, as many as are stated, and those of others stay", async () => {
  await remember(signed("theirs", 1), house.operator, "org_two");
  await remember(signed("first", 2));
  house.setClock(START + 1_000);
  await remember(signed("second", IMPORT_KEEPS.headings - 1));
  expect(await house.db.read.$count(importMappings)).toBe(IMPORT_KEEPS.headings + 1);
  house.setClock(START + 2_000);
  await remember([...signed("first", 1), ...signed("third", 1)]);
  expect(await house.db.read.$count(importMappings)).toBe(IMPORT_KEEPS.headings + 1);
  expect(rememberedMapping(dpo, "org_one", "first-0")).toEqual(mapping);
  expect(rememberedMapping(dpo, "org_one", "third-0")).toEqual(mapping);
  expect(rememberedMapping(dpo, "org_two", "theirs-0")).toEqual(mapping);
});
