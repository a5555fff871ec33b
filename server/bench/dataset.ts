import { SAMPLE } from "@/db/sample/register";
import { ACTIVITY_STATUSES, Activity } from "@/domain/activities/activity";
import type { Answer } from "@/domain/answers";
import { DATA_CATEGORIES } from "@/domain/codes/data-categories";
import { DATA_SUBJECT_CATEGORIES } from "@/domain/codes/data-subject-categories";
import type { Context } from "../context";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { type AnyChange, mutate } from "../mutate";
import { type Random, randomFrom } from "./random";

const DEPARTMENTS = 24;
const PARTIES = 240;
const SYSTEMS = 60;
/** Changes in one batch: few enough that no batch holds the database for long. */
const BATCH = 200;
const PLACES = ["Karlsruhe", "Bochum", "Graz", "Lyon", "Porto", "Gdańsk", "Malmö", "Tartu", "Brno", "Ghent"] as const;
const COUNTRIES = ["US", "IN", "CH", "GB", "BR", "JP", "ZA", "AU"] as const;

const idOf = (prefix: string, number: number) => `${prefix}_bench-${number}`;
const numbered = <Item>(count: number, make: (number: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** What activities of a large company name: departments, recipients and systems beside those of the sample. */
function sharedChanges(random: Random): AnyChange[] {
  const departments = numbered(DEPARTMENTS, (number): AnyChange => {
    const place = random.pick(PLACES);
    const name = { en: `Division ${number}, ${place}`, de: `Bereich ${number}, ${place}` };
    return { action: "department.create", noun: "department", id: idOf("dep", number), plan: () => ({ name }) };
  });
  const parties = numbered(PARTIES, (number): AnyChange => {
    const base = random.pick(SAMPLE.parties).state;
    const state = { ...base, name: `${base.name} ${random.pick(PLACES)} ${number}` };
    return { action: "party.create", noun: "party", id: idOf("pty", number), plan: () => state };
  });
  const systems = numbered(SYSTEMS, (number): AnyChange => {
    const base = random.pick(SAMPLE.systems).state;
    const state = { ...base, name: `${base.name} ${number}` };
    return { action: "system.create", noun: "system", id: idOf("sys", number), plan: () => state };
  });
  return [...departments, ...parties, ...systems];
}

/** Changes some rows of a list and leaves the others and the three states alone. */
function someRows<Row>(random: Random, list: Answer<Row>, change: (row: Row) => Row): Answer<Row> {
  if (list.answer !== "given") return list;
  return { ...list, items: list.items.map((row) => (random.chance(0.6) ? change(row) : row)) };
}

/** An activity after the pattern of one in the sample, with a name, a place, recipients and categories of its own. */
export function variedActivity(number: number, random: Random): Activity {
  const base = Activity.parse(random.pick(SAMPLE.activities).state);
  const other = Activity.parse(random.pick(SAMPLE.activities).state);
  const place = random.pick(PLACES);
  const suffix = `${place} ${number}`;
  return {
    ...base,
    name: { en: `${base.name.en ?? ""} – ${suffix}`, de: `${base.name.de ?? ""} – ${suffix}` },
    reference: `VVT-${String(number).padStart(4, "0")}`,
    status: random.pick(ACTIVITY_STATUSES.filter((status) => status !== "archived")),
    departmentId: idOf("dep", 1 + Math.floor(random.next() * DEPARTMENTS)),
    dataSubjects: someRows(random, base.dataSubjects, (row) => ({
      ...row,
      category: random.pick(DATA_SUBJECT_CATEGORIES),
    })),
    personalData: someRows(random, base.personalData, (row) => ({ ...row, category: random.pick(DATA_CATEGORIES) })),
    recipients: someRows(random, base.recipients, (row) => ({
      ...row,
      partyId: idOf("pty", 1 + Math.floor(random.next() * PARTIES)),
    })),
    transfers: someRows(random, base.transfers, (row) => ({
      ...row,
      destination: { kind: "country", country: random.pick(COUNTRIES) },
    })),
    systems: someRows(random, other.systems, (row) => ({
      ...row,
      systemId: idOf("sys", 1 + Math.floor(random.next() * SYSTEMS)),
    })),
    cookies: other.cookies,
    rights: other.rights,
  };
}

/** Fills a migrated database with the sample register, grown to this many activities; answers the organisation. */
export async function loadDataset(ctx: Context, activities: number): Promise<string> {
  const random = randomFrom(30);
  await loadSample(ctx);
  await mutate(ctx, SAMPLE_ORGANISATION, sharedChanges(random));
  for (let start = SAMPLE.activities.length; start < activities; start += BATCH) {
    const size = Math.min(BATCH, activities - start);
    const changes = numbered(size, (offset): AnyChange => {
      const state = variedActivity(start + offset, random);
      return { action: "activity.create", noun: "activity", id: idOf("act", start + offset), plan: () => state };
    });
    await mutate(ctx, SAMPLE_ORGANISATION, changes);
  }
  return SAMPLE_ORGANISATION;
}
