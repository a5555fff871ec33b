import { readFileSync } from "node:fs";
import type { z } from "zod";
import { Activity } from "../../domain/activities/activity";
import { Cookie } from "../../domain/cookies/cookie";
import { Department } from "../../domain/departments/department";
import { Document } from "../../domain/documents/document";
import { Measure } from "../../domain/measures/measure";
import { Organisation } from "../../domain/organisations/organisation";
import { Party } from "../../domain/parties/party";
import { Person } from "../../domain/people/person";
import { System } from "../../domain/systems/system";
import { SAMPLE } from "./register";

export const text = readFileSync(new URL("./privacy-policy.txt", import.meta.url), "utf8");
export const plain = (words: string) => words.replace(/\s+/g, " ").trim();
export const policy = plain(text);

const NO_ONE = `sha256:${"0".repeat(64)}`;
const parse = <Schema extends z.ZodType>(schema: Schema, records: { id: string; state: unknown }[]) =>
  records.map(({ id, state }) => ({ id, state: schema.parse(state) }));

export const register = {
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
export const records = Object.values(register).flat();

type Visit = (value: object, path: string) => void;
function walk(value: unknown, path: string, visit: Visit): void {
  if (typeof value !== "object" || value === null) return;
  visit(value, path);
  for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`, visit);
}
export function walkRegister(visit: Visit): void {
  for (const { id, state } of records) walk(state, id, visit);
}

/** Every string under one of these keys, anywhere in a value. */
export function stringsUnder(value: unknown, ...keys: string[]): string[] {
  const found: string[] = [];
  walk(value, "", (object) => {
    for (const [key, inner] of Object.entries(object)) {
      if (keys.includes(key)) found.push(...[inner].flat().filter((entry) => typeof entry === "string"));
    }
  });
  return found;
}
