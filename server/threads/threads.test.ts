import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { getActivity } from "../activities/get";
import { approveActivity, requestChanges, submitActivity } from "../activities/workflow";
import { createActivity } from "../activities/write";
import type { Context } from "../context";
import { testHouse } from "../testing";
import { listThreads } from "./list";
import { acceptSuggestion, closeThread, createThread, reopenThread, replyToThread } from "./write";

let house: Awaited<ReturnType<typeof testHouse>>;
let owner: Context;
let dpo: Context;
let activityId: string;
beforeEach(async () => {
  house = await testHouse();
  owner = house.as("owner", ["dep_one-hr"]);
  dpo = house.as("dpo");
  const state = { name: { en: "Payroll" }, departmentId: "dep_one-hr" };
  activityId = (await createActivity(owner, { organisationId: "org_one", state })).id;
});
afterEach(() => house.remove());

const organisationId = "org_one";
const proposal = { answer: "given", value: { en: "Pays the staff" }, evidence: [] };
const suggest = () =>
  createThread(dpo, { activityId, field: "description", kind: "suggestion", text: "Say what it does", proposal });

describe("threads", () => {
  it("turn an answer that nobody knows into a question on the DPO's list, and close with the answer", async () => {
    await createThread(owner, { activityId, field: "retentionRules", kind: "question", text: "How long?" });
    const asked = await listThreads(dpo, { organisationId, kind: "question", open: true, page: 1 });
    expect(asked.items.map((item) => [item.state.field, item.activity.en])).toEqual([["retentionRules", "Payroll"]]);
    const [question] = asked.items;
    if (!question) throw new Error("no question");
    const answered = await replyToThread(dpo, { id: question.id, revision: 1, text: "Eight years" });
    await closeThread(owner, { id: question.id, revision: answered.revision });
    expect((await listThreads(dpo, { organisationId, open: true, page: 1 })).total).toBe(0);
    const closed = await listThreads(dpo, { organisationId, open: false, page: 1 });
    expect(closed.items[0]?.state.messages.map((message) => message.text)).toEqual(["How long?", "Eight years"]);
    await reopenThread(dpo, { id: question.id, revision: 3 });
    expect((await listThreads(dpo, { organisationId, open: true, page: 1 })).total).toBe(1);
  });

  it("give a suggestion to the field and close, both in one step", async () => {
    const { id } = await suggest();
    await acceptSuggestion(owner, { id, revision: 1, activityRevision: 1 });
    const { state } = await getActivity(owner, { id: activityId });
    expect(state.description).toMatchObject({ answer: "given", value: { en: "Pays the staff" } });
    const { items } = await listThreads(owner, { organisationId, activityId, page: 1 });
    expect(items[0]?.state).toMatchObject({ status: "closed", accepted: true });
    await expect(acceptSuggestion(owner, { id, revision: 2, activityRevision: 2 })).rejects.toMatchObject({
      code: "wrong-status",
    });
  });

  it("change neither the field nor the thread when the activity moved on meanwhile", async () => {
    const { id } = await suggest();
    await submitActivity(owner, { id: activityId, revision: 1 });
    await expect(acceptSuggestion(owner, { id, revision: 1, activityRevision: 1 })).rejects.toMatchObject({
      code: "conflict",
    });
    const { items } = await listThreads(owner, { organisationId, activityId, page: 1 });
    expect(items[0]?.state.status).toBe("open");
  });

  it("keep a text under review when a suggestion is taken over there, and make whoever took it stand for it", async () => {
    await submitActivity(owner, { id: activityId, revision: 1 });
    const { id } = await suggest();
    await acceptSuggestion(owner, { id, revision: 1, activityRevision: 2 });
    await expect(
      approveActivity(dpo, { id: activityId, revision: 2, override: { en: "known" } }),
    ).rejects.toMatchObject({ code: "conflict" });
    await approveActivity(dpo, { id: activityId, revision: 3, override: { en: "known" } });
    expect((await getActivity(dpo, { id: activityId })).state.status).toBe("approved");
  });

  it("refuse a proposal that its field could not hold", async () => {
    const wrong = createThread(dpo, { activityId, field: "startedOn", kind: "suggestion", text: "So", proposal });
    await expect(wrong).rejects.toMatchObject({ code: "bad-input" });
  });

  it("open with the words of whoever asks for changes, together with the step back", async () => {
    await submitActivity(owner, { id: activityId, revision: 1 });
    await requestChanges(dpo, { id: activityId, revision: 2, text: "Name the provider" });
    const { items } = await listThreads(owner, { organisationId, activityId, page: 1 });
    expect(items.map((item) => item.state.messages[0]?.text)).toEqual(["Name the provider"]);
    expect((await getActivity(owner, { id: activityId })).state.status).toBe("draft");
  });

  it("are seen by nobody of another department, nor by an auditor", async () => {
    await suggest();
    for (const reader of [house.as("owner", ["dep_one-it"]), house.as("auditor")])
      expect((await listThreads(reader, { organisationId, page: 1 })).items).toEqual([]);
    await expect(
      listThreads(house.as("owner", ["dep_one-it"]), { organisationId, activityId, page: 1 }),
    ).rejects.toMatchObject({ code: "not-found" });
  });
});
