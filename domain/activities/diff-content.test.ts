import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import type { Locale } from "../locales";
import { registerContext } from "../records/register-context";
import { aRegister } from "../register.fixture";
import type { Translate } from "../sheet";
import { Activity, ActivityContent, type ContentField } from "./activity";
import { emptyActivity, fullActivity, proof } from "./activity.fixture";
import { activityChanges } from "./diff-content";
import { sentencesOf } from "./diff-words";

const translators = new Map<Locale, Translate>();
beforeAll(async () => {
  for (const locale of ["en", "de"] as const) translators.set(locale, await translatorFor(locale));
});

function contextIn(locale: Locale) {
  const translate = translators.get(locale);
  if (!translate) throw new Error("The language is not loaded.");
  return registerContext(aRegister, { locale, translate, format: formatFor(locale) });
}

/** What the reviewer reads: each change as a sentence. */
function told(before: Activity | null, after: Activity, locale: Locale = "en"): string[] {
  const context = contextIn(locale);
  return activityChanges(before, after, context)
    .flatMap((change) => sentencesOf(change, context))
    .map(({ key, params }) => context.translate(`review.${key}`, params));
}

const full = (changes: Partial<ActivityContent>) => Activity.parse({ ...fullActivity, ...changes });
const said = (en: string, de: string, ...evidence: ReturnType<typeof proof>[]) =>
  ({ answer: "given", value: { en, de }, evidence }) as const;
const rules = fullActivity.retentionRules.answer === "given" ? fullActivity.retentionRules.items : [];
const recipients = fullActivity.recipients.answer === "given" ? fullActivity.recipients.items : [];
const purposes = fullActivity.purposes.answer === "given" ? fullActivity.purposes.items : [];

it.each<[string, Partial<ActivityContent>, string[]]>([
  [
    "a value that became another, with the row that it belongs to",
    {
      retentionRules: {
        answer: "given",
        items: rules.map((rule) =>
          rule.id === "k1" ? { ...rule, limit: { kind: "period" as const, period: "P1Y" } } : rule,
        ),
      },
    },
    ["Retention of Contact data: 6 months from the refusal became 1 year from the refusal"],
  ],
  ["a row that went", { recipients: { answer: "given", items: recipients.slice(0, 1) } }, ["is gone"]],
  [
    "a ground that went, with its purpose",
    {
      purposes: {
        answer: "given",
        items: purposes.map((purpose) => ({
          ...purpose,
          legalBases:
            purpose.legalBases.answer === "given"
              ? { ...purpose.legalBases, items: purpose.legalBases.items.slice(0, 2) }
              : purpose.legalBases,
        })),
      },
    },
    ["Art. 6(1)(a) GDPR: Consent is gone", "of Choosing applicants"],
  ],
  ["a statement that there is none", { optOut: { answer: "none", evidence: [] } }, ["Opt-out: By a link became none"]],
  ["a gap that opened", { measures: { answer: "not-stated" } }, ["Own keys for files is gone"]],
  [
    "words of the other language only",
    { description: said("How we hire.", "Wie wir neuerdings einstellen.", proof("we hire")) },
    ["Description, in German: Wie wir einstellen. became Wie wir neuerdings einstellen."],
  ],
  [
    "a source that was exchanged",
    { description: said("How we hire.", "Wie wir einstellen.", proof("we do hire")) },
    ["Description: Notice, Section 5 (“we do hire”) is a new source", "(“we hire”) is no longer a source"],
  ],
  [
    "spaces",
    { description: said("How  we hire.", "Wie wir einstellen.", proof("we hire")) },
    ["Description: only spaces and line breaks changed"],
  ],
  [
    "the order of rows",
    { recipients: { answer: "given", items: recipients.toReversed() } },
    ["Recipients outside: only the order changed"],
  ],
])("tells %s", (_what, changes, sentences) => {
  const all = told(fullActivity, full(changes)).join("\n");
  for (const sentence of sentences) expect(all).toContain(sentence);
});

it("tells a change in the words of the reader's language", () => {
  const after = full({ information: said("By a leaflet", "Durch einen Aushang") });
  expect(told(fullActivity, after, "de").join("\n")).toContain("bisher Durch ein Merkblatt, jetzt Durch einen Aushang");
});

it("keeps silent about a field that reads differently only because another one changed", () => {
  const data = fullActivity.personalData.answer === "given" ? fullActivity.personalData.items : [];
  const after = full({
    personalData: {
      ...fullActivity.personalData,
      answer: "given",
      items: data.map((row) => (row.id === "d1" ? { ...row, category: "location" as const } : row)),
    },
  });
  const fields = activityChanges(fullActivity, after, contextIn("en")).map(({ field }) => field);
  expect(fields).toEqual(["personalData"]);
});

it("tells of a first version everything that is stated, and no gap", () => {
  expect(activityChanges(null, emptyActivity, contextIn("en")).map(({ field }) => field)).not.toContain("purposes");
  const fields = activityChanges(null, fullActivity, contextIn("en")).map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(["name", "purposes", "transfers", "profiling", "contradictions"]));
});

it("finds nothing between equal states, and names every content field whose value differs, in words", () => {
  // safe because these are the keys of the schema
  const names = Object.keys(ActivityContent.shape) as ContentField[];
  const context = contextIn("en");
  const mixed = fc.subarray(names).map((picked) => {
    const changes = Object.fromEntries(picked.map((field) => [field, emptyActivity[field]]));
    return { picked, after: Activity.parse({ ...fullActivity, ...changes }) };
  });
  fc.assert(
    fc.property(mixed, ({ picked, after }) => {
      expect(activityChanges(after, structuredClone(after), context)).toEqual([]);
      for (const [from, to] of [
        [fullActivity, after],
        [after, fullActivity],
      ] as const) {
        const changes = activityChanges(from, to, context);
        expect(changes.map(({ field }) => field).toSorted()).toEqual([...picked].toSorted());
        for (const change of changes) expect(sentencesOf(change, context).length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 100 },
  );
});
