import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { user } from "@/db/schema/auth";
import { RegisterExport } from "@/domain/exports/register-json";
import { approveActivity, requestChanges, submitActivity } from "../activities/workflow";
import { createActivity, updateActivity } from "../activities/write";
import { openPdf, squeeze } from "../exports/pdf/pdf-reading.fixture";
import { assignFinding, judgeFinding } from "../findings/judge";
import { listFindings } from "../findings/list";
import { loadRecord } from "../records/load";
import { updateMarks } from "../reviewing/marks";
import { testHouse, testPerson } from "../testing";
import { createThread } from "../threads/write";
import { createHandover } from "./handovers";
import { makePack } from "./pack";

const organisationId = "org_one";
const DUE = "2027-03-17";
/** Words that stand in the register at work and may not leave it. */
const INTERNAL = {
  question: "Zebrafrage",
  remark: "Zebrabemerkung",
  suggestion: "Zebravorschlag",
  rejection: "Zebrarueckgabe",
  draft: "Zebraentwurf",
  neverApproved: "Zebraneuheit",
};
const REASONS = { accepted: "Giraffenduldung", notApplicable: "Giraffenausnahme", override: "Giraffenfreigabe" };

let house: Awaited<ReturnType<typeof testHouse>>;
/** Every file of the pack as text, those inside its archives and its PDFs too. */
let texts: Map<string, string>;

async function textsOf(name: string, bytes: Uint8Array): Promise<[string, string][]> {
  if (/\.(zip|xlsx)$/.test(name)) {
    const inner = Object.entries(unzipSync(bytes)).map(([one, content]) => textsOf(`${name}/${one}`, content));
    return (await Promise.all(inner)).flat();
  }
  if (!name.endsWith(".pdf")) return [[name, Buffer.from(bytes).toString()]];
  const { document, text } = await openPdf(bytes);
  // safe because the library has no types for what it finds attached
  const attached = ((await document.getAttachments()) ?? {}) as Record<string, { content: Uint8Array }>;
  const inside = Object.entries(attached).map(([one, { content }]) => textsOf(`${name}/${one}`, content));
  return [[name, squeeze(text)], ...(await Promise.all(inside)).flat()];
}

async function approvedActivity() {
  const dpo = house.as("dpo");
  const state = { name: { en: "Recruiting" }, departmentId: "dep_one-hr" };
  const { id } = await createActivity(dpo, { organisationId, state });
  await submitActivity(dpo, { id, revision: 1 });
  await approveActivity(dpo, { id, revision: 2, override: { en: REASONS.override } });
  return id;
}

async function judgeAndAssign(id: string): Promise<void> {
  const dpo = house.as("dpo");
  const { items } = await listFindings(dpo, { organisationId, standing: "open", recordId: id, page: 1 });
  const [one, two, three] = items.map(({ key }) => key);
  if (!one || !two || !three) throw new Error("an empty activity has findings");
  const reason = (text: string) => ({ en: text });
  await assignFinding(dpo, { id, key: one, assignedTo: "per_owner", dueOn: DUE });
  await judgeFinding(dpo, {
    id,
    key: two,
    verdict: "accepted",
    reason: reason(REASONS.accepted),
    until: "2027-12-31",
  });
  await assignFinding(dpo, { id, key: two, assignedTo: "per_owner", dueOn: DUE });
  await judgeFinding(dpo, {
    id,
    key: three,
    verdict: "not-applicable",
    reason: reason(REASONS.notApplicable),
    until: null,
  });
}

async function workOn(id: string): Promise<void> {
  const dpo = house.as("dpo");
  await createThread(dpo, { activityId: id, field: "description", kind: "question", text: INTERNAL.question });
  await createThread(dpo, { activityId: id, field: null, kind: "comment", text: INTERNAL.remark });
  const proposal = { answer: "given", value: { en: INTERNAL.suggestion }, evidence: [] };
  await createThread(dpo, {
    activityId: id,
    field: "description",
    kind: "suggestion",
    text: INTERNAL.suggestion,
    proposal,
  });
  const { revision } = await updateActivity(dpo, { id, revision: 3, changes: { name: { en: INTERNAL.draft } } });
  const submitted = await submitActivity(dpo, { id, revision });
  await updateMarks(dpo, { id, revision: submitted.revision, fields: ["name"], seen: true });
  await requestChanges(dpo, { id, revision: submitted.revision, text: INTERNAL.rejection });
  await createActivity(dpo, { organisationId, state: { name: { en: INTERNAL.neverApproved } } });
}

beforeAll(async () => {
  house = await testHouse();
  const at = new Date(0);
  await house.db.batch((write) => [
    write.insert(user).values({ id: "user-dpo", name: "D", email: "d@example.org", createdAt: at, updatedAt: at }),
  ]);
  await testPerson(house.operator, "per_owner", {
    role: "owner",
    userId: "user-owner",
    departmentIds: ["dep_one-hr"],
  });
  const id = await approvedActivity();
  await judgeAndAssign(id);
  await workOn(id);
  const dpo = house.as("dpo");
  const asked = { organisationId, recipient: "LDI NRW", note: "", language: "en", linkDays: null } as const;
  const { state } = await loadRecord(house.db, "handover", (await createHandover(dpo, asked)).id);
  const pack = await makePack(dpo, organisationId, state);
  texts = new Map(await textsOf("pack.zip", new Uint8Array(await readFile(pack.file))));
  await pack.dispose();
}, 120_000);
afterAll(() => house.remove());

const filesWith = (word: string) => [...texts].filter(([, text]) => text.includes(word)).map(([name]) => name);

it("no file of the pack tells what people said to each other, or a text that nobody approved", () => {
  expect(texts.size).toBeGreaterThan(12);
  for (const word of Object.values(INTERNAL)) expect([word, filesWith(word)]).toEqual([word, []]);
});

it("no file of the pack tells who was to mend what by when", () => {
  expect(filesWith(DUE)).toEqual([]);
  const { judgements } = RegisterExport.parse(JSON.parse(texts.get("pack.zip/register.json") ?? ""));
  expect(judgements.map(({ state }) => [state.verdict, state.assignedTo, state.dueOn]).sort()).toEqual([
    ["accepted", null, null],
    ["not-applicable", null, null],
  ]);
});

it("why a finding was accepted or does not apply, and why errors were no bar, stands on paper and in the data", () => {
  for (const word of Object.values(REASONS)) {
    const files = filesWith(word);
    expect([word, files.includes("pack.zip/record-controller.pdf")]).toEqual([word, true]);
    expect([word, files.includes("pack.zip/register.json")]).toEqual([word, true]);
  }
});
