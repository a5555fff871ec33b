import { afterEach, beforeEach, expect, it } from "vitest";
import { draftFromJson } from "@/domain/imports/draft-from-json";
import { SCHEMA_VERSION } from "@/domain/snapshot";
import { createActivity } from "../activities/write";
import type { Context } from "../context";
import { judgementId } from "../findings/keep";
import { mutate } from "../mutate";
import { loadRecords } from "../records/load";
import { createRecord } from "../records/write";
import { testHouse } from "../testing";
import { planImport } from "./planning";
import { previewImport } from "./preview";
import { readImportedFile } from "./read-file";
import { keepUpload } from "./uploads";

const KEY = "a-rule:purposes::";
const SECRET = "known to the others alone";

let house: Awaited<ReturnType<typeof testHouse>>;
let dpo: Context;
let others: Context;
let theirs: { activity: string; party: string };

beforeEach(async () => {
  house = await testHouse();
  dpo = house.as("dpo");
  others = house.as("dpo", [], "org_two");
  const organisationId = "org_two";
  const activity = await createActivity(others, { organisationId, state: { name: { en: SECRET } } });
  const party = await createRecord(others, "party", { organisationId, state: { name: SECRET } });
  theirs = { activity: activity.id, party: party.id };
});
afterEach(() => house.remove());

const register = (lists: Record<string, unknown>) => ({
  format: "thirty-register",
  schemaVersion: SCHEMA_VERSION,
  ...lists,
});
const plan = (lists: Record<string, unknown>) => planImport(dpo, "org_one", draftFromJson(register(lists)));

const judging = (state: Record<string, unknown> = {}) => ({
  judgements: [{ id: "jdg_mine", state: { subjectId: theirs.activity, key: KEY, verdict: "accepted", ...state } }],
});

it("a judgement about a record of another organisation is refused, so that its own can still be judged there", async () => {
  const { records, counts } = await plan(judging());
  expect(counts).toMatchObject({ create: 0, refused: 1 });
  expect(records[0]?.refusal).toEqual({
    reason: "missing-record",
    fields: [{ path: "subjectId", code: "unknown-record" }],
  });
  expect(
    (await plan({ judgements: [{ id: "jdg_a", state: { subjectId: "act_nowhere", key: KEY } }] })).counts,
  ).toMatchObject({ create: 0, refused: 1 });
});

it("nothing of a judgement that stands there is told, whatever a file guesses of it", async () => {
  const id = judgementId(theirs.activity, KEY);
  const reason = { en: SECRET };
  const plan = () => ({ subjectId: theirs.activity, key: KEY, verdict: "accepted", reason });
  await mutate(others, "org_two", [{ action: "judgement.create", noun: "judgement", id, plan }]);
  for (const guessed of [{}, { reason }, { until: "2030-01-01", verdict: "not-applicable" }]) {
    const bytes = Buffer.from(JSON.stringify(register(judging(guessed))));
    const { id: waiting } = await keepUpload(
      dpo,
      "org_one",
      await readImportedFile(bytes, "guess.json"),
      "ab".repeat(32),
    );
    const asked = { organisationId: "org_one", id: waiting, locale: "en" as const, page: 1 };
    const shown = await previewImport(dpo, { ...asked, part: "refused" });
    expect(shown.sizes).toMatchObject({ create: 0, change: 0, same: 0, matched: 0, refused: 1 });
    if (!("reason" in guessed)) expect(JSON.stringify(shown)).not.toContain(SECRET);
  }
});

it("a record under the id of one of theirs is a new one here, and what names one of theirs is refused", async () => {
  const { records } = await plan({
    parties: [{ id: theirs.party, state: { name: "Ours" } }],
    systems: [
      { id: "sys_a", state: { name: "Ours too", operatedBy: { answer: "given", value: theirs.party, evidence: [] } } },
    ],
  });
  expect(records.map(({ outcome, id }) => [outcome, id === theirs.party])).toEqual([
    ["create", false],
    ["create", false],
  ]);
  const alone = await plan({
    systems: [
      { id: "sys_b", state: { name: "Spy", operatedBy: { answer: "given", value: theirs.party, evidence: [] } } },
    ],
  });
  expect(alone.counts).toMatchObject({ create: 0, refused: 1 });
  expect(await loadRecords(house.db, "party", "org_two")).toMatchObject([{ state: { name: SECRET } }]);
});
