import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { getActivity } from "../activities/get";
import { archiveActivity, submitActivity } from "../activities/workflow";
import { createActivity, updateActivity } from "../activities/write";
import type { Context } from "../context";
import { listLedger } from "../ledger/list";
import { createRecord } from "../records/write";
import { testHouse } from "../testing";
import { beginQuestionnaire, confirmSuggestions } from "./begin";
import { createLink, getLink, guestOf, listLinks, removeLink } from "./links";

let house: Awaited<ReturnType<typeof testHouse>>;
let dpo: Context;
let activityId: string;
beforeEach(async () => {
  house = await testHouse();
  dpo = house.as("dpo");
  const state = { name: { en: "Events" }, departmentId: "dep_one-hr" };
  activityId = (await createActivity(dpo, { organisationId: "org_one", state })).id;
});
afterEach(() => house.remove());

const open = (days = 7) => createLink(dpo, { activityId, email: "owner@example.org", days });
const guest = async (token: string): Promise<Context> => ({
  ...dpo,
  actor: await guestOf(house.db, token, dpo.now()),
});

describe("a link to one questionnaire", () => {
  it("lets somebody without an account answer and send, and the draft names the link as its source", async () => {
    const { id: linkId, token } = await open();
    const revision = (await getActivity(await guest(token), { id: activityId })).revision;
    const saved = await updateActivity(await guest(token), {
      id: activityId,
      revision,
      changes: { name: { en: "Fairs" } },
    });
    await submitActivity(await guest(token), { id: activityId, revision: saved.revision });
    const { state } = await getActivity(dpo, { id: activityId });
    expect(state).toMatchObject({ status: "in-review", workflow: { answeredThrough: linkId } });
    const { items } = await listLedger(dpo, { organisationId: "org_one", subjectId: activityId, page: 1 });
    expect(items.map((item) => item.actor)).toContain(`link:${linkId}`);
  });

  it("opens that one activity and nothing beside it", async () => {
    const other = await createActivity(dpo, { organisationId: "org_one", state: { departmentId: "dep_one-hr" } });
    const { token } = await open();
    await expect(getActivity(await guest(token), { id: other.id })).rejects.toMatchObject({ code: "not-found" });
  });

  it("shows of a party that the activity names no more than its name and country", async () => {
    const contact = { address: "Secret street 1", country: "FR" };
    const party = await createRecord(dpo, "party", { organisationId: "org_one", state: { name: "Caterer", contact } });
    const { token } = await open();
    const { revision } = await getActivity(dpo, { id: activityId });
    const recipients = { answer: "given", items: [{ id: "r1", partyId: party.id, category: "other" }] };
    await updateActivity(dpo, { id: activityId, revision, changes: { recipients } });
    const seen = JSON.stringify((await getActivity(await guest(token), { id: activityId })).linked);
    expect(seen).toContain("Caterer");
    expect(seen).toContain('"FR"');
    expect(seen).not.toContain("Secret street");
  });

  it("stops when it is withdrawn, when it expires, when a newer one is sent, and when the activity is archived", async () => {
    const first = await open();
    const second = await open();
    expect((await guest(first.token)).actor.kind).toBe("anonymous");
    expect((await guest(second.token)).actor.kind).toBe("guest");
    await removeLink(dpo, { activityId });
    expect((await guest(second.token)).actor.kind).toBe("anonymous");
    await expect(getLink(dpo, { token: second.token })).rejects.toMatchObject({ code: "link-expired" });
    const third = await open(1);
    house.setClock(third.expiresAt);
    expect((await guest(third.token)).actor.kind).toBe("anonymous");
    const last = await open();
    const { revision } = await getActivity(dpo, { id: activityId });
    await archiveActivity(dpo, { id: activityId, revision, reason: { en: "Ended" }, since: null });
    expect((await guest(last.token)).actor.kind).toBe("anonymous");
  });

  it("is kept as a hash, and listed with its address for the DPO alone", async () => {
    const { token } = await open();
    expect(JSON.stringify(house.db.raw.prepare("select * from questionnaire_links").all())).not.toContain(token);
    expect(JSON.stringify(house.db.raw.prepare("select state from ledger_entries").all())).not.toContain("owner@");
    expect((await listLinks(dpo, { organisationId: "org_one" })).map((link) => link.email)).toEqual([
      "owner@example.org",
    ]);
    const owner = house.as("owner", ["dep_one-hr"]);
    await expect(listLinks(owner, { organisationId: "org_one" })).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("a suggestion of the library", () => {
  it("cannot be sent before it is confirmed, and each answer confirms its own field", async () => {
    const owner = house.as("owner", ["dep_one-hr"]);
    const begun = await beginQuestionnaire(owner, {
      organisationId: "org_one",
      departmentId: "dep_one-hr",
      templateId: "job-applications",
    });
    const { id } = begun;
    await expect(submitActivity(owner, { id, revision: 1 })).rejects.toMatchObject({ code: "suggestions-unconfirmed" });
    const { state } = await getActivity(owner, { id });
    expect(state.workflow.suggested).toContain("purposes");
    const own = await updateActivity(owner, {
      id,
      revision: 1,
      changes: { purposes: state.purposes, name: { en: "X" } },
    });
    const after = (await getActivity(owner, { id })).state.workflow.suggested;
    expect(after).not.toContain("purposes");
    // safe because suggested fields are content fields by construction
    const fields = after as Parameters<typeof confirmSuggestions>[1]["fields"];
    const confirmed = await confirmSuggestions(owner, { id, revision: own.revision, fields });
    await submitActivity(owner, { id, revision: confirmed.revision });
  });
});
