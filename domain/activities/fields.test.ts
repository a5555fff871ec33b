import { describe, expect, it } from "vitest";
import { z } from "zod";
import { messagesFor } from "@/lib/i18n/messages";
import { LOCALES } from "../locales";
import { Activity } from "./activity";
import { FIELD_GROUPS, INLINE_GROUPS } from "./field-groups";
import { ACTIVITY_FIELDS, SECTION_IDS } from "./fields";

const Texts = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.unknown())]));
const UNNAMED = ["id", "evidence"];

function has(messages: z.infer<typeof Texts>, ...path: string[]): boolean {
  const found = path.reduce<unknown>(
    (group, key) => (typeof group === "object" && group !== null ? Reflect.get(group, key) : undefined),
    messages,
  );
  return typeof found === "string" && found.trim() !== "";
}

it("lists every field of an activity once", () => {
  const listed = ACTIVITY_FIELDS.map(({ field }) => field);
  expect([...listed].sort()).toEqual(Object.keys(Activity.omit({ workflow: true }).shape).sort());
});

describe.each(LOCALES)("messages in %s", (locale) => {
  const load = async () => Texts.parse((await messagesFor(locale)).fields);

  it("label, explain and cite every field of an activity", async () => {
    const messages = await load();
    const missing = ACTIVITY_FIELDS.flatMap(({ field }) =>
      ["label", "help", "article"].filter((key) => !has(messages, field, key)).map((key) => `${field}.${key}`),
    );
    expect(missing).toEqual([]);
  });

  it("say what none means in every field that has states", async () => {
    const messages = await load();
    const stated = Object.entries(Activity.shape).filter(([, schema]) => {
      const parsed = schema.safeParse(undefined);
      return parsed.success && typeof parsed.data === "object" && parsed.data !== null && "answer" in parsed.data;
    });
    expect(stated.length).toBeGreaterThan(20);
    expect(stated.map(([field]) => field).filter((field) => !has(messages, field, "none"))).toEqual([]);
  });

  it("label every property of every row and of every noun", async () => {
    const messages = await load();
    const missing = Object.entries(FIELD_GROUPS).flatMap(([group, schema]) =>
      Object.keys(schema.shape)
        .filter((property) => !UNNAMED.includes(property) && !has(messages, group, property, "label"))
        .map((property) => `${group}.${property}`),
    );
    expect(missing).toEqual([]);
    expect(Object.values(INLINE_GROUPS).filter((group) => typeof messages[group] !== "object")).toEqual([]);
  });

  it("head every section", async () => {
    const messages = await load();
    expect(SECTION_IDS.filter((id) => !has(messages, "sections", id, "heading"))).toEqual([]);
  });
});
