import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { approveActivity, submitActivity } from "../activities/workflow";
import { createActivity } from "../activities/write";
import type { Context } from "../context";
import { updatePerson } from "../people/write";
import { loadRecord } from "../records/load";
import { testHouse, testPerson } from "../testing";
import { readCalendar } from "./calendar";
import { createCalendarFeed, getCalendarFeed, removeCalendarFeed } from "./feeds";

const organisationId = "org_one";
let house: Awaited<ReturnType<typeof testHouse>>;

beforeEach(async () => {
  house = await testHouse();
  const { operator } = house;
  await testPerson(operator, "per_owner", { role: "owner", userId: "user-owner", departmentIds: ["dep_one-hr"] });
  await testPerson(operator, "per_dpo", { role: "dpo", userId: "user-dpo" });
  await approved("Recruiting; with, commas\nand a long name that has to be folded over more than one line of text");
  await approved("Backups", "dep_one-it");
  await createActivity(operator, { organisationId, state: { name: { en: "Draft" }, departmentId: "dep_one-hr" } });
});
afterEach(() => house.remove());

async function approved(name: string, departmentId = "dep_one-hr"): Promise<void> {
  const state = { name: { en: name }, departmentId };
  const { id } = await createActivity(house.operator, { organisationId, state });
  await submitActivity(house.as("owner", [departmentId]), { id, revision: 1 });
  await approveActivity(house.operator, { id, revision: 2, override: { en: "known" } });
}

type Event = Record<string, string>;

/** The events of a calendar as a program reads them: lines unfolded, text unescaped (RFC 5545, 3.1 and 3.3.11). */
function eventsOf(calendar: string): Event[] {
  const lines = calendar.replace(/\r\n[ \t]/g, "").split("\r\n");
  const events: Event[] = [];
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") events.push({});
    const [, name = "", value = ""] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    const event = events.at(-1);
    if (event && name !== "BEGIN") event[name] = value.replace(/\\n/g, "\n").replace(/\\([,;\\])/g, "$1");
  }
  return events;
}

async function calendarOf(ctx: Context, locale: "en" | "de" = "en"): Promise<{ token: string; text: string }> {
  const { token } = await createCalendarFeed(ctx, { organisationId, locale });
  return { token, text: (await readCalendar(house.db, token, "https://thirty.example")) ?? "" };
}

const owner = () => house.as("owner", ["dep_one-hr"]);

describe("the calendar of due dates", () => {
  it("holds the own departments' versions in force as whole days, and nothing else", async () => {
    const events = eventsOf((await calendarOf(owner())).text);
    expect(events.map(({ SUMMARY }) => SUMMARY)).toEqual([
      "Still correct? VVT-0001 Recruiting; with, commas\nand a long name that has to be folded over more than one line of text",
    ]);
    expect(events[0]).toMatchObject({ DTSTART: "20271123", URL: expect.stringContaining("/org_one/reviews/act_") });
  });

  it("holds every department's for the DPO", async () => {
    expect(eventsOf((await calendarOf(house.as("dpo"))).text)).toHaveLength(2);
  });

  it("is a calendar as programs expect it: folded lines of at most 75 bytes that end in CRLF", async () => {
    const { text } = await calendarOf(owner(), "de");
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")).toBe(true);
    expect(text.trimEnd().endsWith("END:VCALENDAR")).toBe(true);
    expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75 && !line.includes("\n"))).toBe(true);
    expect(eventsOf(text)[0]?.SUMMARY).toMatch(/^Noch richtig\? VVT-0001/);
  });

  it("is the same at every reading, with the same event for the same activity", async () => {
    const { token, text } = await calendarOf(owner());
    expect(await readCalendar(house.db, token, "https://thirty.example")).toBe(text);
    const [event] = eventsOf(text);
    expect(event?.UID).toMatch(/^act_[a-z0-9]+@thirty$/);
    expect(event?.DTSTAMP).toMatch(/^20261123T\d{6}Z$/);
  });

  it("names nobody", async () => {
    expect((await calendarOf(house.as("dpo"))).text).not.toMatch(/Person per_|example\.org/);
  });

  it("follows the rights of its owner at each reading", async () => {
    const { token } = await calendarOf(owner());
    const read = async () => {
      const text = await readCalendar(house.db, token, "https://thirty.example");
      return text === undefined ? undefined : eventsOf(text).length;
    };
    const change = async (changes: Record<string, unknown>) => {
      const { revision } = await loadRecord(house.db, "person", "per_owner");
      await updatePerson(house.operator, { id: "per_owner", revision, changes });
    };
    await change({ departmentIds: ["dep_one-hr", "dep_one-it"] });
    expect(await read()).toBe(2);
    await change({ departmentIds: [] });
    expect(await read()).toBe(0);
    await change({ role: null });
    expect(await read()).toBeUndefined();
  });
});

describe("the secret link of a calendar", () => {
  it("is for those who answer reviews: an auditor has none, and one from an earlier role opens nothing", async () => {
    await expect(calendarOf(house.as("auditor"))).rejects.toMatchObject({ code: "forbidden" });
    const { token } = await calendarOf(owner());
    const { revision } = await loadRecord(house.db, "person", "per_owner");
    await updatePerson(house.operator, { id: "per_owner", revision, changes: { role: "auditor" } });
    expect(await readCalendar(house.db, token, "")).toBeUndefined();
  });

  it("opens nothing when it is unknown, replaced or withdrawn", async () => {
    const first = await calendarOf(owner());
    const second = await calendarOf(owner());
    expect(await readCalendar(house.db, "unknown", "")).toBeUndefined();
    expect(await readCalendar(house.db, first.token, "")).toBeUndefined();
    expect(await readCalendar(house.db, second.token, "")).toBeDefined();
    await removeCalendarFeed(owner(), { organisationId });
    expect(await readCalendar(house.db, second.token, "")).toBeUndefined();
    expect(await getCalendarFeed(owner(), { organisationId })).toEqual({ createdAt: null });
  });

  it("is kept as a hash alone", async () => {
    const { token } = await calendarOf(owner());
    expect(JSON.stringify(house.db.raw.prepare("select * from calendar_feeds").all())).not.toContain(token);
  });

  it("is nobody else's to replace or withdraw", async () => {
    const { token } = await calendarOf(owner());
    await removeCalendarFeed(house.as("dpo"), { organisationId });
    await createCalendarFeed(house.as("dpo"), { organisationId, locale: "en" });
    expect(await readCalendar(house.db, token, "")).toBeDefined();
  });
});
