import { describe, expect, it } from "vitest";
import { ActivityContent } from "../activities/activity";
import { itemsOf } from "../answers";
import { CRIMINAL_CATEGORIES, type DataCategory, SPECIAL_CATEGORIES } from "../codes/data-categories";
import { CONDITIONS_THAT_NEED_LAW, type SpecialCategoryCondition } from "../codes/special-category-conditions";
import { RULES } from "../findings/rules/registry";
import { findingsIn } from "../findings/scene.fixture";
import { periodParts } from "../periods";
import { LIBRARY, templateOf, templatesOf } from "./library";
import { LIBRARY_AREAS } from "./template";

const all = LIBRARY.map(({ id, area, content }) => ({
  id,
  area,
  input: content,
  content: ActivityContent.parse(content),
}));

/** Every object with a word in English or German in it, wherever it stands, with the way to it. */
function wordsIn(value: unknown, way: string): { way: string; words: Record<string, unknown> }[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => wordsIn(one, `${way}.${index}`));
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  if (entries.some(([key]) => key === "en" || key === "de")) return [{ way, words: Object.fromEntries(entries) }];
  return entries.flatMap(([key, inner]) => wordsIn(inner, `${way}.${key}`));
}

const allWords = all.flatMap(({ id, input }) => wordsIn(input, id));

describe("the library of typical activities", () => {
  it("has at least 40 activities, and some in every area", () => {
    expect(LIBRARY.length).toBeGreaterThanOrEqual(40);
    expect(LIBRARY_AREAS.filter((area) => templatesOf(area).length === 0)).toEqual([]);
  });

  it("names every activity once, in kebab case, and finds it by its name", () => {
    const ids = LIBRARY.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(ids.filter((id) => templateOf(id)?.id !== id)).toEqual([]);
    expect(templateOf("job-applications")?.area).toBe("recruiting");
    expect(templateOf("unheard-of")).toBeUndefined();
  });

  it("shows no two activities by the same name", () => {
    for (const locale of ["en", "de"] as const) {
      const names = all.map(({ content }) => content.name[locale]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

describe("the words of the library", () => {
  it("are there in English and German, and differ", () => {
    const bare = (text: unknown) => (typeof text === "string" ? text.trim() : "");
    const wrong = allWords.filter(({ words }) => {
      const [en, de] = [bare(words.en), bare(words.de)];
      return !en || !de || (en === de && !SAME_IN_BOTH.includes(en));
    });
    expect(wrong.map(({ way }) => way)).toEqual([]);
  });

  it("cite law as each language does", () => {
    const wrong = allWords.filter(
      ({ words }) =>
        /\bAbs\. \d|\blit\. |\bDSGVO\b|\bSatz \d/.test(`${words.en}`) || /\bGDPR\b|\bArts\./.test(`${words.de}`),
    );
    expect(wrong.map(({ way }) => way)).toEqual([]);
  });

  it("carry no spaces at their ends and no double ones", () => {
    const wrong = allWords.filter(({ words }) =>
      Object.values(words).some((text) => typeof text === "string" && (text !== text.trim() || / {2}/.test(text))),
    );
    expect(wrong.map(({ way }) => way)).toEqual([]);
  });
});

/** Words that German borrowed as they are. */
const SAME_IN_BOTH: readonly string[] = [];

describe.each(all)("$id", ({ content }) => {
  const rowsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const [dataRows, subjectRows] = [rowsOf(itemsOf(content.personalData)), rowsOf(itemsOf(content.dataSubjects))];
  const recipientRows = rowsOf(itemsOf(content.recipients));

  it("leaves no gap of Art. 30(1)(b) to (g) but what depends on the provider", () => {
    const required = RULES.filter(({ of, grade }) => of === "activity" && grade === "error");
    const found = required.flatMap((rule) => findingsIn(rule, { activity: { ...content, departmentId: "dep_any" } }));
    expect(found.map(({ rule }) => rule)).toEqual([]);
    if (content.transfers.answer === "not-stated") expect(content.transfers.note).toBeDefined();
  });

  it("has a name, a description, who is responsible, and a yearly review", () => {
    expect(content.name.en).toBeTruthy();
    expect(content.description.answer).toBe("given");
    expect(content.ownerFunction.answer).toBe("given");
    expect(content.reviewInterval).toMatchObject({ answer: "given", value: "P1Y" });
  });

  it("points only to rows that it has, each with a name of its own", () => {
    const pointers = [
      ...itemsOf(content.personalData).flatMap((row) => row.dataSubjectRows.map((id) => [subjectRows, id] as const)),
      ...itemsOf(content.recipients).flatMap((row) => row.dataRows.map((id) => [dataRows, id] as const)),
      ...itemsOf(content.retentionRules).flatMap((row) => [
        ...row.dataRows.map((id) => [dataRows, id] as const),
        ...row.dataSubjectRows.map((id) => [subjectRows, id] as const),
      ]),
      ...itemsOf(content.transfers).map((row) => [recipientRows, row.recipientRow ?? ""] as const),
    ];
    expect(pointers.filter(([rows, id]) => !rows.includes(id)).map(([, id]) => id)).toEqual([]);
    const lists = [
      content.purposes,
      content.dataSubjects,
      content.personalData,
      content.internalRecipients,
      content.recipients,
      content.retentionRules,
      content.measures,
    ].map((list) => rowsOf(itemsOf<{ id: string }>(list)));
    for (const ids of lists) expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("names no record of an organisation", () => {
    expect(itemsOf(content.recipients).filter(({ partyId }) => partyId !== null)).toEqual([]);
    expect(itemsOf(content.measures).filter(({ measureId }) => measureId !== null)).toEqual([]);
    expect(itemsOf(content.internalRecipients).filter(({ departmentId }) => departmentId !== null)).toEqual([]);
    expect(JSON.stringify(content)).not.toMatch(/"(org|dep|per|pty|sys|mea|doc|ckl|act|thr)_/);
  });

  it("keeps every category of data for a time that has a beginning, a reason or a law", () => {
    const rules = itemsOf(content.retentionRules);
    const everything = rules.some(({ dataRows, dataSubjectRows }) => dataRows.length + dataSubjectRows.length === 0);
    const covered = new Set(rules.flatMap((rule) => rule.dataRows));
    expect(
      everything || rules.some((rule) => rule.dataSubjectRows.length > 0)
        ? []
        : dataRows.filter((id) => !covered.has(id)),
    ).toEqual([]);
    for (const { limit, startsAt, ground, provision } of rules) {
      if (limit.kind !== "period") continue;
      expect(periodParts(limit.period)).not.toEqual([]);
      expect(startsAt.answer).toBe("given");
      expect([ground.answer, provision.answer]).toContain("given");
    }
  });

  it("marks data of Art. 9 and 10 and says on which condition and law they are processed", () => {
    for (const row of itemsOf(content.personalData)) {
      const category = row.category;
      const isOf = (list: readonly DataCategory[]) => list.some((one) => one === category);
      if (isOf(SPECIAL_CATEGORIES)) expect(row.mark).toBe("special");
      if (isOf(CRIMINAL_CATEGORIES)) expect(row.mark).toBe("criminal");
      if (row.mark === "criminal") expect(row.conditionLaw.answer).toBe("given");
      if (row.mark !== "special") continue;
      expect(row.condition.answer).toBe("given");
      const needsLaw = (one: SpecialCategoryCondition) => CONDITIONS_THAT_NEED_LAW.includes(one);
      if (row.condition.answer === "given" && needsLaw(row.condition.value))
        expect(row.conditionLaw.answer).toBe("given");
    }
  });

  it("says of each basis what Art. 6 asks: law, interest and balance, or terms of consent", () => {
    for (const { legalBases } of itemsOf(content.purposes)) {
      const bases = itemsOf(legalBases);
      for (const claim of bases) {
        if (bases.length > 1) expect(claim.covers.en).toBeTruthy();
        if (claim.basis === "art-6-1-c") expect(claim.provision.answer).toBe("given");
        if (claim.basis === "art-6-1-f")
          expect([claim.legitimateInterest.answer, claim.balancing.answer]).toEqual(["given", "given"]);
        if (claim.basis === "art-6-1-a")
          expect(Object.values(claim.consent).map(({ answer }) => answer)).toEqual(["given", "given", "given"]);
        // C-34/21 of 30.3.2023: § 26(1) sentence 1 BDSG is no basis beside Art. 6(1) GDPR.
        if (claim.provision.answer === "given") expect(claim.provision.value).not.toMatch(/§ 26 Abs\. 1(?! Satz 2)/);
      }
      const grounds = bases.map(({ basis }) => basis);
      expect(grounds.includes("art-6-1-a") && grounds.includes("art-6-1-f")).toBe(false);
    }
    expect(itemsOf(content.purposes).length).toBeLessThanOrEqual(3);
  });

  it("names at least five measures", () => {
    expect(itemsOf(content.measures).length).toBeGreaterThanOrEqual(5);
  });
});
