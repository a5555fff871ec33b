import { describe, expect, it } from "vitest";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import type { Activity } from "../activities/activity";
import { RetentionRule } from "../activities/retention";
import { itemsOf } from "../answers";
import { LOCALES, type Locale } from "../locales";
import { Party } from "../parties/party";
import type { RecordEntry, Register } from "../register";
import { aRegister } from "../register.fixture";
import type { SheetValue } from "../sheet";
import { listGrids } from "./list-grids";
import { listPaper } from "./list-paper";
import { listOf } from "./lists";
import { nextDeletion } from "./next-deletion";
import { type ListName, REGISTER_LISTS } from "./register-list";

const inUse: Register = {
  ...aRegister,
  activities: aRegister.activities.map((entry) => ({ ...entry, state: { ...entry.state, status: "approved" } })),
};

const speechOf = async (locale: Locale) => ({
  locale,
  translate: await translatorFor(locale),
  format: formatFor(locale),
});

async function list(name: ListName, register: Register = inUse, locale: Locale = "en") {
  const { columns, groups } = listOf(name, register, await speechOf(locale));
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => Object.fromEntries(columns.map(({ id }, index) => [id, row[index]] as const))),
  );
  return { groups, rows };
}

const said = (value: SheetValue | undefined) => value && [value.text, value.state];

/** The register with other facts in its first activity. */
function withActivity(changes: Partial<Activity>): Register {
  const activities = inUse.activities
    .slice(0, 1)
    .map((entry): RecordEntry<"activity"> => ({ ...entry, state: { ...entry.state, ...changes } }));
  return { ...inUse, activities };
}

const rule = (changes: object) =>
  RetentionRule.parse({ id: "r", limit: { kind: "period", period: "P6Y" }, ...changes });
const starts = (en: string, de = en) => ({ startsAt: { answer: "given", value: { en, de }, evidence: [] } });

describe("every list", () => {
  it.each(REGISTER_LISTS.flatMap((name) => LOCALES.map((locale) => [name, locale] as const)))(
    "has a value for each column of each row, and no key or code in its words: %s in %s",
    async (name, locale) => {
      const made = listOf(name, inUse, await speechOf(locale));
      const rows = made.groups.flatMap((group) => group.rows);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => row.length !== made.columns.length)).toEqual([]);
      const words = rows.flat().flatMap(({ text, detail }) => [text, detail ?? ""]);
      expect(
        words.filter((word) => /undefined|\[object|art-\d|(fields|codes|paper)\.[a-z]|\bPT?\d+[YMD]\b/.test(word)),
      ).toEqual([]);
      expect(rows.flat().filter(({ text }) => text === "")).toEqual([]);
    },
  );

  it.each(REGISTER_LISTS)("says the same in a workbook and on paper: %s", async (name) => {
    const speech = await speechOf("de");
    const made = listOf(name, inUse, speech);
    const [grid, about] = listGrids(made, inUse, speech, "ab".repeat(32));
    const paper = listPaper(made, inUse, speech, { digest: "ab".repeat(32) });
    expect(grid?.rows.length).toBe(1 + made.groups.reduce((sum, { rows }) => sum + rows.length, 0));
    expect(JSON.stringify(about?.rows)).toContain("23.11.2026");
    const printed = JSON.stringify(paper.annexes);
    const stated = made.groups.flatMap((group) => group.rows.flat()).filter(({ state }) => state === "given");
    expect(stated.filter(({ text }) => !printed.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  });

  it("leaves out what is out of use", async () => {
    const archived = { ...aRegister, activities: withActivity({ status: "archived" }).activities };
    expect((await list("deletion-schedule", archived)).rows).toEqual([]);
  });
});

describe("the deletion schedule", () => {
  it("keeps the three states apart", async () => {
    const gap = await list("deletion-schedule", withActivity({ retentionRules: { answer: "not-stated" } }));
    expect(gap.rows.map(({ limit, next }) => [said(limit), said(next)])).toEqual([
      [
        ["not stated", "not-stated"],
        ["not stated", "not-stated"],
      ],
    ]);
    const none = await list("deletion-schedule", withActivity({ retentionRules: { answer: "none", evidence: [] } }));
    expect(none.rows.map(({ limit }) => said(limit))).toEqual([["none: no time limit is set", "none"]]);
  });

  it("names the data that no rule reaches", async () => {
    const [first, ...others] = itemsOf(inUse.activities[0]?.state.personalData ?? { answer: "not-stated" });
    const items = [rule({ dataRows: [first?.id] })];
    const { rows } = await list("deletion-schedule", withActivity({ retentionRules: { answer: "given", items } }));
    expect(others.length).toBeGreaterThan(0);
    expect(rows.map(({ limit }) => said(limit))).toEqual([
      ["6 years", "given"],
      ["not stated", "not-stated"],
    ]);
  });

  it("loses no activity whose department is gone", async () => {
    const { groups } = await list("deletion-schedule", withActivity({ departmentId: "dep_gone" }));
    expect(groups.map(({ heading }) => heading)).toEqual(["Department not stated"]);
  });

  it.each([
    [
      "whole years from the end of the calendar year",
      starts("End of the calendar year in which the contract ended"),
      { day: "2027-01-01", ofYear: 2020 },
    ],
    [
      "the same in German",
      starts("Schluss des Kalenderjahres, in dem der Beleg entstanden ist"),
      { day: "2027-01-01", ofYear: 2020 },
    ],
    ["years from another event", starts("End of the contract", "Vertragsende"), undefined],
    ["months", { ...starts("End of the calendar year"), limit: { kind: "period", period: "P18M" } }, undefined],
    ["years and months", { ...starts("End of the year"), limit: { kind: "period", period: "P1Y6M" } }, undefined],
    [
      "a criterion",
      { ...starts("End of the year"), limit: { kind: "criterion", criterion: { en: "Until then" } } },
      undefined,
    ],
    ["no start", {}, undefined],
  ])("computes the next deletion only where it can: %s", (_, changes, expected) => {
    expect(nextDeletion(rule(changes), "2026-11-23")).toEqual(expected);
  });
});

describe("the list of parties", () => {
  it("begins with processors and says what each has signed and where it takes data", async () => {
    const { groups, rows } = await list("parties");
    expect(groups[0]?.heading).toBe("Processors");
    expect(rows[0]?.name?.text).toBe("Cloud Inc.");
    expect(rows[0]?.country?.text).toBe("United States");
    expect(rows[0]?.contracts?.detail).toContain("4 May 2021");
    expect(rows[0]?.transfers?.state).toBe("given");
    expect(rows[0]?.checkedOn?.state).toBe("not-stated");
  });

  it("puts who only has a contract under which we process among the controllers served, not among processors", async () => {
    const [first] = inUse.parties;
    if (!first) throw new Error("The register has a party");
    const agreed = (...kinds: string[]) =>
      Party.parse({
        name: "Kunde AG",
        contracts: { answer: "given", items: kinds.map((kind) => ({ id: kind, kind })) },
      });
    const groupOf = async (state: Party) =>
      (await list("parties", { ...inUse, activities: [], parties: [{ ...first, state }] })).groups.find(
        ({ rows }) => rows.length > 0,
      )?.heading;
    expect(await groupOf(agreed("processing-on-behalf"))).toBe("Controllers served");
    expect(await groupOf(agreed("processing-on-behalf", "processing"))).toBe("Processors");
  });

  it("says that a party takes no data away only where each transfer is said to go to somebody", async () => {
    const [entry] = inUse.activities;
    if (entry?.state.transfers.answer !== "given") throw new Error("the activity of the fixture states transfers");
    const { transfers } = entry.state;
    const sister = async (isKnown: boolean) => {
      const items = transfers.items.map((one) => (isKnown ? one : { ...one, recipientRow: null }));
      const { rows } = await list("parties", withActivity({ transfers: { ...transfers, items } }));
      return rows.find(({ name }) => name?.text === "Sister AG")?.transfers?.state;
    };
    expect([await sister(true), await sister(false)]).toEqual(["none", "not-stated"]);
  });

  it("names sub-processors with whoever engages them, and keeps none apart from not stated", async () => {
    const [first, second] = inUse.parties;
    if (!first || !second) throw new Error("The register has two parties");
    const items = [{ id: "s", partyId: second.id, service: { en: "Storage" }, evidence: [] }];
    const engaging = { ...first, state: Party.parse({ ...first.state, subProcessors: { answer: "given", items } }) };
    const without = { ...second, state: Party.parse({ ...second.state, subProcessors: { answer: "none" } }) };
    const { rows } = await list("parties", { ...inUse, parties: [engaging, without] });
    const byName = new Map(rows.map((row) => [row.name?.text, row]));
    expect(byName.get("Cloud Inc.")?.subProcessors?.text).toBe("Sister AG (Storage)");
    expect(byName.get("Sister AG")?.roles?.text).toContain("Sub-processor: Cloud Inc.");
    expect(byName.get("Sister AG")?.subProcessors?.state).toBe("none");
  });
});

describe("the list of measures", () => {
  it("groups the catalogue by what is protected, and keeps measures that activities describe themselves", async () => {
    const own = { id: "m", measureId: null, description: { en: "Locked cabinet" }, evidence: [] };
    const { groups, rows } = await list("measures", withActivity({ measures: { answer: "given", items: [own] } }));
    expect(groups.at(-1)?.heading).toBe("Described in activities only");
    expect([rows.at(-1)?.name?.text, rows.at(-1)?.description?.text]).toEqual(["Locked cabinet", "–"]);
    expect(rows[0]?.usedIn?.text).toBe("–");
  });

  it("lists what several activities describe in the same words once, with all of them", async () => {
    const own = { id: "m", measureId: null, description: { en: "Locked cabinet" }, evidence: [] };
    const activities = inUse.activities.map((entry) => ({
      ...entry,
      state: { ...entry.state, measures: { answer: "given" as const, items: [own] } },
    }));
    const { groups } = await list("measures", { ...inUse, activities });
    expect(groups.at(-1)?.rows).toHaveLength(1);
    expect(groups.at(-1)?.rows[0]?.[4]?.text).toBe("VVT-0007, VVT-0008");
  });

  it("says on paper once what a measure is called where that is its kind", async () => {
    const [entry] = aRegister.measures;
    if (!entry) throw new Error("the fixture has a measure");
    const speech = await speechOf("en");
    const kind = speech.translate(`codes.measure-kinds.${entry.state.kind}`);
    const firstCell = (name: string) => {
      const measures = [{ ...entry, state: { ...entry.state, name: { en: name } } }];
      const register = { ...inUse, measures };
      const paper = listPaper(listOf("measures", register, speech), register, speech, { digest: "ab".repeat(32) });
      return paper.annexes[0]?.tables[0]?.rows[0]?.cells[0];
    };
    expect(firstCell("Locked doors")).toMatchObject({ text: "Locked doors", detail: kind });
    expect(firstCell(kind)).toMatchObject({ text: kind, detail: undefined });
  });
});
