import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LAW_ENTRIES } from "@/domain/law/law-entries";
import { LawEntry } from "@/domain/law/law-entry";
import { approveActivity, archiveActivity, confirmActivity, submitActivity } from "../activities/workflow";
import { createActivity, updateActivity } from "../activities/write";
import { getDashboard } from "../dashboard/get";
import { listLaw, putLaw } from "../findings/law";
import { findingsOf } from "../findings/list";
import { listLedger } from "../ledger/list";
import { createRecord, updateRecord } from "../records/write";
import { testHouse, testPerson } from "../testing";
import { listThreads } from "../threads/list";
import { getReview } from "./get";
import { listReviews } from "./list";

const organisationId = "org_one";
const DUE = "2027-11-23";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
  const { operator } = house;
  await testPerson(operator, "per_owner", { role: "owner", userId: "user-owner", departmentIds: ["dep_one-hr"] });
  await testPerson(operator, "per_dpo", { role: "dpo", userId: "user-dpo" });
});
afterEach(() => house.remove());

const owner = () => house.as("owner", ["dep_one-hr"]);
const dpo = () => house.as("dpo");
const turnTo = (day: string) => house.setClock(Date.parse(`${day}T09:00:00Z`));
const list = (ctx = dpo()) => listReviews(ctx, { organisationId, page: 1 });

async function approved(content: Record<string, unknown> = {}, departmentId = "dep_one-hr"): Promise<string> {
  const state = { name: { en: "Recruiting" }, departmentId, ...content };
  const { id } = await createActivity(house.operator, { organisationId, state });
  await submitActivity(house.as("owner", [departmentId]), { id, revision: 1 });
  await approveActivity(house.operator, { id, revision: 2, override: { en: "known" } });
  return id;
}

describe("the list of reviews", () => {
  it("holds what is due, and says ahead of time what comes next", async () => {
    const id = await approved();
    turnTo("2027-11-10");
    expect(await list()).toMatchObject({ items: [], total: 0, ahead: [{ id, dueOn: DUE }] });
    turnTo(DUE);
    expect(await list()).toMatchObject({ items: [{ id, overdueDays: 0, longOverdue: false }], total: 1, ahead: [] });
    turnTo("2027-12-07");
    expect((await list()).items).toMatchObject([{ overdueDays: 14, longOverdue: true }]);
  });

  it("shows an owner their own departments alone, and tells the DPO who has not answered", async () => {
    const id = await approved();
    await approved({ name: { en: "Backups" } }, "dep_one-it");
    turnTo(DUE);
    const own = await list(owner());
    expect(own.items.map((item) => [item.id, item.waitingFor])).toEqual([[id, null]]);
    expect(own.mail).toBeNull();
    const all = await list();
    expect(all.items.map(({ waitingFor }) => waitingFor)).toEqual([["Person per_owner"], ["Person per_dpo"]]);
    expect(all.mail).toEqual({ on: false, faults: [] });
  });

  it("counts on the dashboard exactly what it holds", async () => {
    await approved();
    await approved({ name: { en: "Backups" } }, "dep_one-it");
    await createActivity(owner(), { organisationId, state: { name: { en: "Draft" }, departmentId: "dep_one-hr" } });
    turnTo(DUE);
    for (const ctx of [owner(), dpo(), house.as("auditor")])
      expect((await getDashboard(ctx, { organisationId })).reviewsDue).toBe((await list(ctx)).total);
  });

  it("lets a review go with the answer correct, which the history keeps", async () => {
    const id = await approved();
    turnTo(DUE);
    await confirmActivity(owner(), { id, revision: 3, answer: "correct" });
    expect((await list()).total).toBe(0);
    const { items } = await listLedger(dpo(), { organisationId, subjectId: id, page: 1 });
    expect(items[0]).toMatchObject({ action: "activity.confirm", actor: "user-owner" });
  });

  it("keeps one that needs a change until a new version is approved", async () => {
    const id = await approved();
    turnTo("2027-11-10");
    await confirmActivity(owner(), { id, revision: 3, answer: "change" });
    expect((await list()).items).toMatchObject([{ id, answered: true, answer: "change", answeredOn: "2027-11-10" }]);
    await updateActivity(owner(), { id, revision: 4, changes: { name: { en: "Hiring" } } });
    expect((await list()).total).toBe(1);
    await submitActivity(owner(), { id, revision: 5 });
    await approveActivity(house.operator, { id, revision: 6, override: { en: "known" } });
    expect((await list()).total).toBe(0);
  });

  it("makes a question to the DPO of not mine", async () => {
    const id = await approved();
    turnTo(DUE);
    await confirmActivity(owner(), { id, revision: 3, answer: "not-mine", text: "Ask the IT" });
    const { items } = await listThreads(dpo(), { organisationId, activityId: id, page: 1 });
    expect(items).toMatchObject([{ state: { kind: "question", status: "open" } }]);
    expect((await list()).items).toMatchObject([{ answer: "not-mine" }]);
  });

  it("does not hold what was archived", async () => {
    const id = await approved();
    await archiveActivity(dpo(), { id, revision: 3, reason: { en: "Ended" }, since: null });
    turnTo(DUE);
    expect((await list()).total).toBe(0);
  });
});

describe("the organisation's usual interval", () => {
  const usual = LAW_ENTRIES.find(({ id }) => id === "review-interval");

  async function reviewEvery(period: string, more: object = {}): Promise<void> {
    const own = listLaw(dpo(), { organisationId }).entries.find(({ entry }) => entry.id === "review-interval");
    const entry = LawEntry.parse({ ...usual, period, ...more });
    const revision = "id" in more ? 0 : (own?.revision ?? 0);
    await putLaw(dpo(), { organisationId, revision, entry });
  }
  const dueDays = async () => {
    const { items, ahead } = await list();
    return [...items, ...ahead].map(({ dueOn }) => dueOn);
  };

  it("moves every day of review at once, in the list, on the dashboard and on the page, and back again", async () => {
    const id = await approved();
    turnTo("2027-05-23");
    expect(await dueDays()).toEqual([]);
    await reviewEvery("P6M");
    expect(await dueDays()).toEqual(["2027-05-23"]);
    expect((await getDashboard(dpo(), { organisationId })).reviewsDue).toBe(1);
    expect((await getReview(owner(), { id })).dueOn).toBe("2027-05-23");
    await reviewEvery("P12M");
    expect(await dueDays()).toEqual([]);
    expect((await getReview(owner(), { id })).dueOn).toBe(DUE);
  });

  it("is the same for the dates and for the finding that a review is overdue", async () => {
    const id = await approved();
    turnTo("2027-06-01");
    const overdue = async () => (await findingsOf(dpo(), { id })).items.some(({ rule }) => rule === "review-overdue");
    expect([await overdue(), (await list()).total]).toEqual([false, 0]);
    await reviewEvery("P6M");
    expect([await overdue(), (await list()).total]).toEqual([true, 1]);
  });

  it("leaves an activity alone that states an interval of its own", async () => {
    await approved({ reviewInterval: { answer: "given", value: "P1Y", evidence: [] } });
    await reviewEvery("P6M");
    turnTo("2027-06-01");
    expect(await dueDays()).toEqual([]);
  });

  it("counts from the day on which it begins, without anybody changing anything then", async () => {
    await approved();
    await reviewEvery("P6M", { id: "own-review-interval", validFrom: "2027-07-01" });
    turnTo("2027-06-30");
    expect(await dueDays()).toEqual([]);
    turnTo("2027-07-01");
    expect(await dueDays()).toEqual(["2027-05-23"]);
  });

  it("is that of the version in force while a draft stands beside it", async () => {
    const id = await approved();
    await updateActivity(owner(), { id, revision: 3, changes: { reviewInterval: { answer: "none" } } });
    await reviewEvery("P6M");
    turnTo("2027-05-23");
    expect(await dueDays()).toEqual(["2027-05-23"]);
  });
});

describe("the page of a review", () => {
  it("shows the version in force although a draft stands beside it", async () => {
    const id = await approved();
    await updateActivity(owner(), {
      id,
      revision: 3,
      changes: { name: { en: "Unseen" }, reviewInterval: { answer: "none" } },
    });
    turnTo(DUE);
    const review = await getReview(owner(), { id });
    expect(review.inForce.name).toEqual({ en: "Recruiting" });
    expect(review.dueOn).toBe(DUE);
  });

  it("says what changed around the activity since it was checked, and is quiet again after the answer", async () => {
    const party = await createRecord(house.operator, "party", { organisationId, state: { name: "Cloud Inc." } });
    const recipients = {
      answer: "given",
      items: [{ id: "r1", partyId: party.id, category: "cloud", role: "processor" }],
    };
    const id = await approved({ recipients });
    expect((await getReview(owner(), { id })).findings).toEqual([]);
    turnTo("2027-06-01");
    const contracts = {
      answer: "given",
      items: [{ id: "c1", kind: "processing", endsOn: { answer: "given", value: "2027-10-31", evidence: [] } }],
    };
    await updateRecord(dpo(), "party", { id: party.id, revision: 1, changes: { contracts } });
    turnTo(DUE);
    const { findings } = await getReview(owner(), { id });
    expect(findings).toMatchObject([
      { kind: "contract-ended", partyId: party.id, on: "2027-10-31" },
      { kind: "changed", id: party.id },
    ]);
    await confirmActivity(owner(), { id, revision: 3, answer: "correct" });
    expect((await getReview(owner(), { id })).findings.map(({ kind }) => kind)).toEqual(["contract-ended"]);
  });

  it("is not there for others, nor before the first approval", async () => {
    const id = await approved();
    await expect(getReview(house.as("owner", ["dep_one-it"]), { id })).rejects.toMatchObject({ code: "not-found" });
    const draft = await createActivity(owner(), { organisationId, state: { departmentId: "dep_one-hr" } });
    await expect(getReview(owner(), { id: draft.id })).rejects.toMatchObject({ code: "not-found" });
  });
});
