import { describe, expect, it } from "vitest";
import { fullActivity } from "./activities/activity.fixture";
import { registerSchema } from "./exports/register-schema";
import { NOUNS } from "./ids";
import { linksOf } from "./links";
import { STATE_SCHEMAS } from "./nouns";
import { aRegister } from "./register.fixture";

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** Every key under which the published schema allows the id of a record, without the ids of rows and of records themselves. */
function keysOfIds(value: unknown, key: string, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) keysOfIds(item, key, found);
    return;
  }
  if (!isNode(value)) return;
  if (typeof value.pattern === "string" && /^\^(org|dep|per|pty|sys|mea|doc|ckl|act)_/.test(value.pattern))
    found.add(key);
  for (const [inner, content] of Object.entries(value)) {
    if (inner === "properties" && isNode(content)) {
      for (const [name, schema] of Object.entries(content)) {
        keysOfIds(schema, ["items", "value"].includes(name) ? key : name, found);
      }
    } else keysOfIds(content, inner === "$defs" ? "" : key, found);
  }
}

describe("links", () => {
  it("names every record of an activity with the field it stands in", () => {
    expect(linksOf(fullActivity)).toEqual(
      expect.arrayContaining([
        { field: "departmentId", id: "dep_hr", noun: "department" },
        { field: "recipients", id: "pty_cloud", noun: "party" },
        { field: "recipients", id: "doc_notice", noun: "document" },
        { field: "measures", id: "mea_keys", noun: "measure" },
        { field: "dpia", id: "doc_dpia", noun: "document" },
      ]),
    );
    expect(linksOf(fullActivity).filter(({ field }) => field === "internalRecipients")).toHaveLength(1);
  });

  it("finds an id wherever a schema allows one", () => {
    const keys = new Set<string>();
    keysOfIds(registerSchema(), "", keys);
    keys.delete("id");
    const unseen = [...keys].filter((key) => linksOf({ [key]: "pty_x" }).length === 0);
    expect(keys.size).toBeGreaterThan(10);
    expect(unseen).toEqual([]);
  });

  it("takes no words for an id", () => {
    const { state } = aRegister.parties[0] ?? {};
    const links = linksOf({ ...state, name: "doc_notice", description: { en: "act_full" } });
    expect(links.filter(({ field }) => ["name", "description"].includes(field))).toEqual([]);
    expect(linksOf({ conditionLaw: { answer: "given", value: "pty_cloud" } })).toEqual([]);
  });

  it("knows states of every noun", () => {
    expect(Object.keys(STATE_SCHEMAS).sort()).toEqual([...NOUNS].sort());
  });
});
