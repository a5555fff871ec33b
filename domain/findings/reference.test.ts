import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { translatorFor } from "@/lib/i18n/translator";
import type { Examples } from "./examples";
import { RULES, RULES_BY_TOPIC, ruleMessage, TOPICS } from "./rules/registry";

const PUBLISHED = path.join(process.cwd(), "docs", "findings.md");

const EXAMPLES: Record<string, Examples> = Object.fromEntries(
  Object.entries(import.meta.glob<Examples>("./rules/*/*.examples.ts", { import: "examples", eager: true })).map(
    ([file, examples]) => [path.basename(file, ".examples.ts"), examples],
  ),
);

/** The numbers of the catalogue from which the rules were made that have none, each with the reason. */
const LEFT_OUT: readonly [string, string][] = [
  ["A30-01", "the name of the controller cannot be empty: the schema of the organisation refuses it"],
  [
    "A30-05",
    "an officer is a person of the register; name and contact lie outside the state, erasable, so that no rule can read them",
  ],
  ["P30-01", "the processor is the organisation itself; its contact is asked for by A30-02"],
  ["P30-05", "is the same as A30-10 and A30-11, which are asked of processors too"],
  ["RC-10", "is the same as A30-04"],
];

it("docs/findings.md tells every rule: grade, what it finds, source, and examples of both kinds", async () => {
  const t = await translatorFor("en");
  const section = (topic: (typeof TOPICS)[number]) => [
    `## ${t(`findings.topics.${topic}`)}`,
    "",
    ...RULES_BY_TOPIC[topic].flatMap(({ id, catalogue, grade, citation }) => {
      const plain = (part: "title" | "remedy") =>
        t(ruleMessage(id, part), {
          day: "a day",
          country: "a country",
          record: "a record",
          count: 2,
          period: "",
          quote: "",
          aim: "a protection goal",
        });
      const { passes = {}, finds = {} } = EXAMPLES[id] ?? {};
      return [
        `### ${id}`,
        "",
        `${catalogue} · ${grade} · ${citation}`,
        "",
        `${plain("title")} ${plain("remedy")}`,
        "",
        `- Finds: ${Object.keys(finds).join("; ")}.`,
        `- Passes: ${Object.keys(passes).join("; ")}.`,
        "",
      ];
    }),
  ];
  const text = [
    "# What the register finds in itself",
    "",
    `${RULES.length} rules, generated from the rules themselves by a test. An error is a gap of Art. 30 GDPR; a warning, another provision that is probably not met; advice, good practice.`,
    "",
    ...TOPICS.flatMap(section),
    "## Rules of the catalogue that are left out",
    "",
    ...LEFT_OUT.map(([number, reason]) => `- ${number}: ${reason}.`),
    "",
  ]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
  const published = await readFile(PUBLISHED, "utf8").catch(() => "");
  if (published !== text) await writeFile(PUBLISHED, text);
  expect(published === text, "docs/findings.md was stale and is now written anew: commit it").toBe(true);
});
