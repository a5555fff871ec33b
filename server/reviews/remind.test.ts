import path from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "@/db/client";
import { mailMessages } from "@/db/schema/reviews";
import { approveActivity, confirmActivity, submitActivity } from "../activities/workflow";
import { createActivity } from "../activities/write";
import { claimMail } from "../mail/outbox";
import { smtpServer, textOf } from "../mail/smtp-server.fixture";
import { updateOrganisation } from "../organisations/organisations";
import { removePerson, updatePerson } from "../people/write";
import { loadRecord } from "../records/load";
import { testHouse, testPerson } from "../testing";
import { listReviews, retryReminders } from "./list";
import { remind } from "./remind";

const organisationId = "org_one";
/** Everything is approved on 2026-11-23 and due a year later. */
const SOON = "2027-11-09";
const DUE = "2027-11-23";
const OVERDUE = "2027-12-07";

let house: Awaited<ReturnType<typeof testHouse>>;
let smtp: Awaited<ReturnType<typeof smtpServer>>;

beforeEach(async () => {
  house = await testHouse();
  smtp = await smtpServer();
  const { operator } = house;
  await testPerson(operator, "per_owner", { role: "owner", userId: "u-owner", departmentIds: ["dep_one-hr"] });
  await testPerson(operator, "per_other", { role: "owner", userId: "u-other", departmentIds: ["dep_one-it"] });
  await testPerson(operator, "per_dpo", { role: "dpo", userId: "u-dpo" });
});
afterEach(async () => {
  house.remove();
  await smtp.close();
});

const instantOf = (day: string, minutes = 0) => Date.parse(`${day}T08:00:00Z`) + minutes * 60_000;
const sweep = (day: string, minutes = 0) => remind(house.db, smtp.settings, () => instantOf(day, minutes));
const sentTo = () => smtp.received.map(({ to }) => to.join());

async function approved(name = "Recruiting", departmentId = "dep_one-hr"): Promise<string> {
  const state = { name: { en: name, de: `${name} (de)` }, departmentId };
  const { id } = await createActivity(house.operator, { organisationId, state });
  await submitActivity(house.as("owner", [departmentId]), { id, revision: 1 });
  await approveActivity(house.operator, { id, revision: 2, override: { en: "known" } });
  return id;
}

describe("reminders of reviews", () => {
  it("go out once for each stage: ahead, on the day, and to the DPO two weeks after it", async () => {
    await approved();
    await sweep("2027-11-08");
    expect(sentTo()).toEqual([]);
    for (const day of [SOON, "2027-11-15", DUE, "2027-11-30", OVERDUE, "2028-06-01"]) await sweep(day);
    expect(sentTo()).toEqual(["owner@example.org", "owner@example.org", "dpo@example.org"]);
  });

  it("say which activity and where to answer, and name nobody", async () => {
    const id = await approved();
    await sweep(DUE);
    const [message] = smtp.received;
    const text = message ? textOf(message) : "";
    expect(text).toContain("VVT-0001 Recruiting, due on 23 November 2027");
    expect(text).toContain(`https://thirty.example/org_one/reviews/${id}`);
    expect(message?.raw).not.toContain("Person per_");
    expect(message?.raw).toMatch(/^Content-Type: text\/plain/m);
    expect(message?.raw).toMatch(/^Auto-Submitted: auto-generated/m);
  });

  it("speak the organisation's language", async () => {
    await approved();
    const { revision } = await loadRecord(house.db, "organisation", organisationId);
    await updateOrganisation(house.operator, { id: organisationId, revision, changes: { defaultLocale: "de" } });
    await sweep(DUE);
    expect(smtp.received.map(textOf).join()).toContain("VVT-0001 Recruiting (de), fällig am 23.11.2027");
  });

  it("come as one message for everything that somebody is reminded of at once", async () => {
    await approved("Recruiting");
    await approved("Payroll");
    await approved("Backups", "dep_one-it");
    expect(await sweep(DUE)).toEqual({ sent: 2, failed: 0 });
    expect(sentTo().sort()).toEqual(["other@example.org", "owner@example.org"]);
    const own = smtp.received.find(({ to }) => to.includes("owner@example.org"));
    const text = own ? textOf(own) : "";
    expect(text).toMatch(/Recruiting[\s\S]*Payroll/);
    expect(text).not.toContain("Backups");
  });

  it("are never sent twice, however many sweeps run at once and over how many connections", async () => {
    await approved("Recruiting");
    await approved("Backups", "dep_one-it");
    const second = openDatabase(path.join(house.folder, "thirty.sqlite"));
    try {
      const now = () => instantOf(DUE);
      await Promise.all([house.db, second, house.db, second, second].map((db) => remind(db, smtp.settings, now)));
      await remind(second, smtp.settings, now);
    } finally {
      second.close();
    }
    expect(sentTo().sort()).toEqual(["other@example.org", "owner@example.org"]);
  });

  it("are not sent again by a new process when the old one ended between sending and noting it", async () => {
    await approved();
    smtp.behave("busy");
    await sweep(DUE);
    smtp.behave("accept");
    const keys = house.db.read
      .select()
      .from(mailMessages)
      .all()
      .map(({ key }) => key);
    await claimMail(house.db, keys, instantOf(DUE, 5));
    await sweep(DUE, 10);
    await sweep(DUE, 120);
    expect(smtp.received).toEqual([]);
    expect(house.db.read.select().from(mailMessages).get()).toMatchObject({ state: "uncertain", fault: "interrupted" });
  });

  it("stop with the answer, and begin anew with the next due date", async () => {
    const id = await approved();
    await sweep(DUE);
    house.setClock(instantOf("2027-11-24"));
    const { revision } = await loadRecord(house.db, "activity", id);
    await confirmActivity(house.operator, { id, revision, answer: "correct" });
    await sweep(OVERDUE);
    expect(sentTo()).toEqual(["owner@example.org"]);
    await sweep("2028-11-24");
    expect(sentTo()).toEqual(["owner@example.org", "owner@example.org"]);
  });

  it("tell the DPO when an answer that something is wrong leads to nothing", async () => {
    const id = await approved();
    house.setClock(instantOf(DUE));
    const { revision } = await loadRecord(house.db, "activity", id);
    await confirmActivity(house.operator, { id, revision, answer: "not-mine", text: "Ask the IT" });
    await sweep("2027-11-25");
    expect(sentTo()).toEqual([]);
    await sweep(OVERDUE);
    expect(sentTo()).toEqual(["dpo@example.org"]);
  });

  it("do not reach whoever was removed or lost their role, even when the message was waiting already", async () => {
    await approved();
    smtp.behave("busy");
    await sweep(DUE);
    smtp.behave("accept");
    const { revision } = await loadRecord(house.db, "person", "per_owner");
    await removePerson(house.operator, { id: "per_owner", revision });
    await sweep(DUE, 60);
    // Nobody of the department is left to answer: the DPO is asked in their place.
    expect(sentTo()).toEqual(["dpo@example.org"]);
    const other = await loadRecord(house.db, "person", "per_other");
    await updatePerson(house.operator, { id: "per_other", revision: other.revision, changes: { role: null } });
    await approved("Backups", "dep_one-it");
    await sweep(DUE, 120);
    expect(sentTo()).not.toContain("other@example.org");
  });

  it("are kept without an address and without their text", async () => {
    await approved();
    await sweep(DUE);
    const rows = JSON.stringify(house.db.read.select().from(mailMessages).all());
    expect(rows).not.toMatch(/example\.org|Recruiting|Person/);
  });
});

describe("a mail server that does not take a message", () => {
  const states = () =>
    house.db.read
      .select({ state: mailMessages.state, attempts: mailMessages.attempts, fault: mailMessages.fault })
      .from(mailMessages)
      .where(eq(mailMessages.organisationId, organisationId))
      .all();

  it("is asked again later, with longer and longer waits, and given up in the end", async () => {
    await approved();
    smtp.behave("busy");
    const attempts: number[] = [];
    for (const minutes of [0, 4, 5, 19, 20, 79, 80, 319, 320, 1_039, 1_040, 2_479, 2_480, 9_999]) {
      const before = states()[0]?.attempts ?? 0;
      await sweep(DUE, minutes);
      if ((states()[0]?.attempts ?? 0) > before) attempts.push(minutes);
    }
    expect(attempts).toEqual([0, 5, 20, 80, 320, 1_040, 2_480]);
    expect(states()).toEqual([{ state: "failed", attempts: 7, fault: "address" }]);
  });

  it("gets the message once it takes mail again", async () => {
    await approved();
    smtp.behave("busy");
    expect(await sweep(DUE)).toEqual({ sent: 0, failed: 1 });
    smtp.behave("accept");
    await sweep(DUE, 4);
    expect(sentTo()).toEqual([]);
    await sweep(DUE, 6);
    expect(sentTo()).toEqual(["owner@example.org"]);
  });

  it("is not asked again when it refused for good, or when it broke off after it had the text", async () => {
    await approved();
    smtp.behave("refuse");
    await sweep(DUE);
    expect(states()).toEqual([{ state: "failed", attempts: 1, fault: "address" }]);
    await approved("Backups", "dep_one-it");
    smtp.behave("break-off");
    await sweep(DUE, 1);
    smtp.behave("accept");
    await sweep(DUE, 600);
    expect(sentTo()).toEqual([]);
    expect(
      states()
        .map(({ state }) => state)
        .sort(),
    ).toEqual(["failed", "uncertain"]);
  });

  it("is told to the DPO with the person's name until the review is settled", async () => {
    const id = await approved();
    smtp.behave("refuse");
    await sweep(DUE);
    house.setClock(instantOf(DUE, 5));
    const faults = async () => (await listReviews(house.as("dpo"), { organisationId, page: 1 })).mail?.faults;
    expect(await faults()).toMatchObject([{ to: "Person per_owner", state: "failed", fault: "address" }]);
    const { revision } = await loadRecord(house.db, "activity", id);
    await confirmActivity(house.operator, { id, revision, answer: "correct" });
    expect(await faults()).toEqual([]);
  });

  it("is asked again when the DPO says so", async () => {
    await approved();
    smtp.behave("refuse");
    await sweep(DUE);
    smtp.behave("accept");
    house.setClock(instantOf(DUE, 5));
    await retryReminders(house.as("dpo"), { organisationId });
    await sweep(DUE, 10);
    expect(sentTo()).toEqual(["owner@example.org"]);
  });
});
