import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { messagesFor } from "@/lib/i18n/messages";
import { LOCALES } from "../locales";
import type { Examples } from "./examples";
import { RULES, RULES_BY_TOPIC, TOPICS } from "./rules/registry";
import { findingsIn } from "./scene.fixture";

const folder = path.join(process.cwd(), "domain/findings/rules");

const EXAMPLES: Record<string, Examples> = Object.fromEntries(
  Object.entries(import.meta.glob<Examples>("./rules/*/*.examples.ts", { import: "examples", eager: true })).map(
    ([file, examples]) => [path.basename(file, ".examples.ts"), examples],
  ),
);

const placeOf = ({
  field,
  rowId,
  part,
  about,
}: {
  field: string;
  rowId?: unknown;
  part?: unknown;
  about?: unknown;
}) => ({
  field,
  ...(rowId !== undefined && { rowId }),
  ...(part !== undefined && { part }),
  ...(about !== undefined && { about }),
});

describe("the rules", () => {
  it("have a file, examples and a place in the registry each, under one name", () => {
    for (const topic of TOPICS) {
      const files = readdirSync(path.join(folder, topic)).filter((name) => name !== "registry.ts");
      const ids = RULES_BY_TOPIC[topic].map(({ id }) => id);
      expect(files.sort()).toEqual(ids.flatMap((id) => [`${id}.examples.ts`, `${id}.ts`]).sort());
    }
  });

  it("have names and numbers of their own", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ catalogue }) => catalogue)).size).toBe(RULES.length);
  });

  it("call nothing an error but a gap of Art. 30 GDPR", () => {
    const wrong = RULES.filter(({ grade, citation }) => grade === "error" && !citation.includes("Art. 30"));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each(LOCALES)("say in %s what is wrong, why it matters, how to mend it, and where that stands", async (locale) => {
    const messages = await messagesFor(locale);
    const said = TOPICS.flatMap((topic) =>
      Object.entries(messages[`findings-${topic}`]).flatMap(([id, texts]) =>
        Object.keys(texts as object).map((part) => `${topic}.${id}.${part}`),
      ),
    );
    const wanted = TOPICS.flatMap((topic) =>
      RULES_BY_TOPIC[topic].flatMap(({ id }) =>
        ["title", "why", "remedy", "source"].map((part) => `${topic}.${id}.${part}`),
      ),
    );
    expect(said.sort()).toEqual(wanted.sort());
  });
});

describe.each(RULES.map((rule) => [`${rule.catalogue} ${rule.id}`, rule] as const))("%s", (_, rule) => {
  const { passes, finds } = EXAMPLES[rule.id] ?? { passes: {}, finds: {} };

  it("has examples of both kinds", () => {
    expect(Object.keys(passes).length).toBeGreaterThan(0);
    expect(Object.keys(finds).length).toBeGreaterThan(0);
  });

  it.each(Object.entries(passes))("passes: %s", (_name, scene) => {
    expect(findingsIn(rule, scene)).toEqual([]);
  });

  it.each(Object.entries(finds))("finds: %s", (_name, { at, ...scene }) => {
    expect(findingsIn(rule, scene).map(placeOf)).toEqual(at.map(placeOf));
  });
});
