import { describe, expect, it } from "vitest";
import { ActivityContent } from "../../domain/activities/activity";
import { type Answer, itemsOf } from "../../domain/answers";
import { RecordId } from "../../domain/ids";
import { PersonIdentity } from "../../domain/people/person";
import { SAMPLE } from "./register";
import { policy, records, register, stringsUnder, walkRegister } from "./register.fixture";

const ids = new Set(records.map(({ id }) => id));
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

  it("is used as a whole: every party, system, measure, department and cookie is named by another record", () => {
    const { parties, systems, measures, departments, cookies } = register;
    for (const { id } of [parties, systems, measures, departments, cookies].flat()) {
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
