import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { Activity, ActivityContent } from "../../domain/activities/activity";
import { type Answer, valueOf as factValue, itemsOf } from "../../domain/answers";
import { Cookie } from "../../domain/cookies/cookie";
import { Department } from "../../domain/departments/department";
import { Document } from "../../domain/documents/document";
import { RecordId } from "../../domain/ids";
import { Measure } from "../../domain/measures/measure";
import { Organisation } from "../../domain/organisations/organisation";
import { Party } from "../../domain/parties/party";
import { Person, PersonIdentity } from "../../domain/people/person";
import { System } from "../../domain/systems/system";
import { SAMPLE } from "./register";

const text = readFileSync(new URL("./privacy-policy.txt", import.meta.url), "utf8");
const plain = (words: string) => words.replace(/\s+/g, " ").trim();
const policy = plain(text);

const NO_ONE = `sha256:${"0".repeat(64)}`;
const parse = <Schema extends z.ZodType>(schema: Schema, records: { id: string; state: unknown }[]) =>
  records.map(({ id, state }) => ({ id, state: schema.parse(state) }));

const register = {
  organisation: parse(Organisation, SAMPLE.organisation),
  people: parse(
    Person,
    SAMPLE.people.map(({ id, state }) => ({ id, state: { ...state, identity: NO_ONE } })),
  ),
  departments: parse(Department, SAMPLE.departments),
  parties: parse(Party, SAMPLE.parties),
  systems: parse(System, SAMPLE.systems),
  measures: parse(Measure, SAMPLE.measures),
  documents: parse(Document, SAMPLE.documents),
  cookies: parse(Cookie, SAMPLE.cookies),
  activities: parse(Activity, SAMPLE.activities),
};
const records = Object.values(register).flat();
const ids = new Set(records.map(({ id }) => id));

type Visit = (value: object, path: string) => void;
function walk(value: unknown, path: string, visit: Visit): void {
  if (typeof value !== "object" || value === null) return;
  visit(value, path);
  for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`, visit);
}
function walkRegister(visit: Visit): void {
  for (const { id, state } of records) walk(state, id, visit);
}

/** Every string under one of these keys, anywhere in a value. */
function stringsUnder(value: unknown, ...keys: string[]): string[] {
  const found: string[] = [];
  walk(value, "", (object) => {
    for (const [key, inner] of Object.entries(object)) {
      if (keys.includes(key)) found.push(...[inner].flat().filter((entry) => typeof entry === "string"));
    }
  });
  return found;
}
const rowIds = (answer: Answer<{ id: string }>) => itemsOf(answer).map((row) => row.id);

describe("the sample register is well formed", () => {
  it("parses every activity's content and gives each a reference of its own, in order", () => {
    for (const { state } of SAMPLE.activities) {
      const { reference: _reference, status: _status, ...content } = state;
      expect(() => ActivityContent.parse(content)).not.toThrow();
    }
    const references = register.activities.map(({ state }) => state.reference);
    expect(references).toEqual(references.map((_, index) => `VVT-${String(index + 1).padStart(4, "0")}`));
    expect(new Set(register.activities.map(({ state }) => state.status))).toEqual(new Set(["draft"]));
  });

  it("has one identity for each person, and no personal name in any state", () => {
    for (const { identity } of SAMPLE.people) {
      expect(() => PersonIdentity.parse(identity)).not.toThrow();
      for (const line of [identity.name, identity.phone, identity.email, ...String(identity.address).split("\n")]) {
        expect(policy).toContain(line);
      }
      const family = identity.name.split(" ").at(-1) ?? identity.name;
      expect(JSON.stringify(records)).not.toContain(family);
    }
  });

  it("uses every id once and refers only to records that exist", () => {
    expect(ids.size).toBe(records.length);
    const referred: string[] = [];
    walkRegister((value) => {
      for (const inner of Object.values(value)) {
        for (const entry of [inner].flat()) if (RecordId.safeParse(entry).success) referred.push(String(entry));
      }
    });
    expect(referred.length).toBeGreaterThan(500);
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
    for (const { id } of records) expect(RecordId.safeParse(id).success, id).toBe(true);
  });

  it("refers only to rows that exist, and numbers no row twice in a list", () => {
    const entities = new Set(register.organisation.flatMap(({ state }) => state.legalEntities.map((one) => one.id)));
    for (const { id, state } of register.activities) {
      const data = new Set(rowIds(state.personalData));
      const people = new Set(rowIds(state.dataSubjects));
      const recipients = new Set(rowIds(state.recipients));
      expect(
        stringsUnder(state, "dataRows").filter((row) => !data.has(row)),
        id,
      ).toEqual([]);
      expect(
        stringsUnder(state, "dataSubjectRows").filter((row) => !people.has(row)),
        id,
      ).toEqual([]);
      for (const transfer of itemsOf(state.transfers)) expect(recipients, id).toContain(transfer.recipientRow);
      expect(entities).toContain(state.controllerEntity);
    }
    walkRegister((value, path) => {
      if (!("items" in value) || !Array.isArray(value.items)) return;
      const rows = value.items.flatMap((row: unknown) =>
        typeof row === "object" && row !== null && "id" in row ? [row.id] : [],
      );
      expect(new Set(rows).size, path).toBe(rows.length);
    });
  });

  it("is used as a whole: every party, system, measure and cookie is named by another record", () => {
    for (const { id } of [...register.parties, ...register.systems, ...register.cookies]) {
      const named = records.some((record) => record.id !== id && JSON.stringify(record.state).includes(`"${id}"`));
      expect(named, id).toBe(true);
    }
  });

  it("gives every activity a department and every text in both languages", () => {
    for (const { id, state } of register.activities) expect(state.departmentId, id).not.toBeNull();
    walkRegister((value, path) => {
      const keys = Object.keys(value);
      if (keys.length === 0 || keys.some((key) => key !== "en" && key !== "de")) return;
      expect(Object.values(value).filter((one) => String(one).trim()).length, path).toBe(2);
    });
  });
});

describe("the sample register says what the text says", () => {
  it("gives evidence for every fact, and every quotation stands in the text", () => {
    walkRegister((value, path) => {
      if ("evidence" in value) expect(value.evidence, path).not.toEqual([]);
      if ("answer" in value && value.answer === "given" && "value" in value)
        expect(value, path).toHaveProperty("evidence");
    });
    const quotations = records.flatMap(({ state }) => stringsUnder(state, "quotation"));
    expect(quotations.length).toBeGreaterThan(400);
    for (const quotation of quotations) {
      expect(plain(quotation).length).toBeGreaterThan(2);
      expect(policy).toContain(plain(quotation));
    }
  });

  it("quotes each passage from the section where it stands, and leaves no section out", () => {
    const heads = [...text.matchAll(/^(\d+)\) [A-Z]/gm)];
    expect(heads).toHaveLength(18);
    const sectionOf = (number: string) => {
      const at = heads.findIndex((head) => head[1] === number);
      return plain(text.slice(heads[at]?.index, heads[at + 1]?.index));
    };
    const services = [...text.matchAll(/^([a-j])\) [A-Z]/gm)];
    const end = heads[9]?.index;
    const places = new Set<string>();
    walkRegister((value) => {
      if (!("place" in value && "quotation" in value)) return;
      const [, number, letter] = /^Section (\d+)(?: ([a-j])\))?$/.exec(String(value.place)) ?? [];
      const at = services.findIndex((head) => head[1] === letter);
      const introduction = plain(text.slice(0, heads[0]?.index));
      const service = () => plain(text.slice(services[at]?.index, services[at + 1]?.index ?? end));
      const passage = number === undefined ? introduction : letter === undefined ? sectionOf(number) : service();
      expect(passage).toContain(plain(String(value.quotation)));
      places.add(letter === undefined ? `${number}` : `${number}${letter}`);
    });
    for (let number = 1; number <= 18; number++) {
      if (number !== 9) expect([...places]).toContain(String(number));
    }
    for (const letter of "abcdefghij") expect([...places]).toContain(`9${letter}`);
  });

  it("has every cookie of section 8 with name, lifetime and necessity", () => {
    const lines = text
      .slice(text.indexOf("First Party Cookie:"), text.indexOf("For further information on cookie use"))
      .split("\n")
      .filter((line) => line.includes("•"))
      .map((line) => plain(line.replace("•", "")));
    const printed = lines.map((line) => {
      const [head = ""] = line.split(/ \(“| [–=]-? /);
      const name = head.replace(/^(VMRay|YouTube|Google|LinkedIn|Twitter) /, "").replace(/ \d+$/, "");
      const spoken = / (\d+)(?: –)? (min|hours|day|days|months|year|years)\b/.exec(line);
      const unit = spoken?.[2] ?? "";
      const time = unit === "min" || unit === "hours" ? "T" : "";
      const period = spoken ? `P${time}${spoken[1]}${unit.charAt(0).toUpperCase()}` : null;
      const session = / – Session( –|, whenever)/.test(line);
      const necessity = line.endsWith("Technically necessary") ? "necessary" : "optional";
      return { name, lifetime: session ? "session" : period, necessity };
    });
    expect(lines).toHaveLength(20);
    const recorded = register.cookies.map(({ state }) => {
      const lifetime = factValue(state.lifetime);
      return {
        name: state.name,
        lifetime: lifetime?.kind === "period" ? lifetime.period : (lifetime?.kind ?? null),
        necessity: factValue(state.necessity),
      };
    });
    expect(recorded).toEqual(printed);
    expect(register.cookies.map(({ state }) => state.evidence[0]?.quotation)).toEqual(lines);
  });

  it("has every right of section 2 in its order", () => {
    const section = text.slice(text.indexOf("2) DATA PROTECTION RIGHTS"), text.indexOf("3) DATA RETENTION"));
    const paragraphs = section.split("\n").filter((line) => /^Right to /.test(line));
    expect(paragraphs).toHaveLength(10);
    const rights = register.organisation.flatMap(({ state }) => itemsOf(state.rights));
    expect(rights).toHaveLength(paragraphs.length);
    for (const [index, right] of rights.entries()) {
      expect(plain(paragraphs[index] ?? "")).toContain(plain(right.evidence[0]?.quotation ?? ""));
      const article = /\(Art\.? (\d+)[ ,G]/.exec(paragraphs[index] ?? "")?.[1] ?? "15";
      expect(right.right.startsWith(`art-${article}`), right.id).toBe(true);
    }
  });

  it("has a party for every vendor of sections 9 to 11, and none for those who receive nothing", () => {
    const names = register.parties.map(({ state }) => state.name);
    expect(names).toEqual(
      expect.arrayContaining([
        "Google Ireland Limited",
        "Google Inc.",
        "Google LLC",
        "DoubleClick",
        "Facebook",
        "LinkedIn Corporation",
        "Twitter Inc.",
        "YouTube LLC",
        "HubSpot",
        "HubSpot Ireland Limited",
        "salesforce.com Germany GmbH",
        "LogMeIn, Inc",
        "VMRay Inc.",
      ]),
    );
    for (const { id, state } of register.parties) {
      expect(policy, id).toContain(state.name);
      expect(policy, id).toContain(state.contact.address);
    }
    const strangers =
      /mozilla|firefox|opera|safari|apple|microsoft|explorer|chrome|noscript|android|nextindex|dsbruhr/i;
    expect([...names, ...register.systems.map(({ state }) => state.name)].filter((one) => strangers.test(one))).toEqual(
      [],
    );
  });

  it("keeps for the periods that the text states, and takes no other number for one", () => {
    const periods = register.activities.flatMap(({ id, state }) =>
      itemsOf(state.retentionRules).flatMap(({ limit }) => (limit.kind === "period" ? [`${id} ${limit.period}`] : [])),
    );
    expect(periods).toEqual([
      "act_unsuccessful-applicants P6M",
      "act_google-analytics P14M",
      "act_nextcloud-sharing P3D",
      "act_nextcloud-sharing P30D",
    ]);
  });

  it("ties standard clauses to the providers for which they are printed, and leaves the other transfers without", () => {
    const transfers = register.activities.flatMap(({ id, state }) =>
      itemsOf(state.transfers).map((transfer) => ({ id, safe: transfer.safeguards.answer === "given" })),
    );
    expect(transfers.filter((one) => one.safe).map((one) => one.id)).toEqual([
      "act_google-analytics",
      "act_google-remarketing",
      "act_hubspot-analysis",
      "act_hubspot-marketing",
      "act_newsletter-dispatch",
      "act_newsletter-statistics",
      "act_newsletter-disclosure",
      "act_webinars",
    ]);
    expect(transfers.filter((one) => !one.safe).map((one) => one.id)).toEqual([
      "act_applications-vmray-inc",
      "act_facebook-plugins",
      "act_linkedin-plugin",
      "act_linkedin-presence",
      "act_twitter-plugin",
      "act_youtube-videos",
    ]);
  });

  it("keeps both sides of every contradiction", () => {
    const contradictions = register.activities.flatMap(({ state }) => itemsOf(state.contradictions));
    expect(contradictions).toHaveLength(22);
    for (const { field, evidence } of contradictions) {
      expect(Object.keys(ActivityContent.shape)).toContain(field);
      expect(new Set(evidence.map((one) => one.quotation)).size).toBeGreaterThan(1);
    }
  });
});
