import { describe, expect, it } from "vitest";
import type { Activity } from "./activity";
import { anActivity, emptyActivity, fullActivity } from "./activity.fixture";
import { GAPS, type GapId, gapsOf } from "./gaps";

const none = { answer: "none" as const };
const purpose = (legalBases: object = none) => ({
  answer: "given" as const,
  items: [{ id: "p", name: { en: "Why" }, legalBases: legalBases as never }],
});
const basis = (claim: object) => ({ answer: "given" as const, items: [{ id: "b", ...claim }] });
const datum = (more: object) => ({
  answer: "given" as const,
  items: [{ id: "d", category: "health" as const, mark: "special" as const, ...more }],
});
const transfer = (safeguards: object) => ({
  answer: "given" as const,
  items: [
    { id: "t", destination: { kind: "country" as const, country: "US" as const }, safeguards: safeguards as never },
  ],
});

const CASES: { gap: GapId; open: Activity; closed: Activity }[] = [
  { gap: "purposes", open: emptyActivity, closed: anActivity({ purposes: purpose() }) },
  {
    gap: "legal-basis",
    open: anActivity({ purposes: purpose() }),
    closed: anActivity({ purposes: purpose(basis({ basis: "art-6-1-c" })) }),
  },
  {
    gap: "legitimate-interest",
    open: anActivity({ purposes: purpose(basis({ basis: "art-6-1-f" })) }),
    closed: anActivity({
      purposes: purpose(
        basis({ basis: "art-6-1-f", legitimateInterest: { answer: "given", value: { de: "Abwehr" }, evidence: [] } }),
      ),
    }),
  },
  { gap: "data-subjects", open: emptyActivity, closed: anActivity({ dataSubjects: none }) },
  { gap: "personal-data", open: emptyActivity, closed: anActivity({ personalData: none }) },
  {
    gap: "special-condition",
    open: anActivity({ personalData: datum({}) }),
    closed: anActivity({ personalData: datum({ condition: { answer: "given", value: "art-9-2-a", evidence: [] } }) }),
  },
  { gap: "recipients", open: emptyActivity, closed: anActivity({ recipients: none }) },
  { gap: "transfers", open: emptyActivity, closed: anActivity({ transfers: none }) },
  {
    gap: "transfer-safeguard",
    open: anActivity({ transfers: transfer({ answer: "not-stated" }) }),
    closed: anActivity({ transfers: transfer({ answer: "given", items: [{ tool: "art-49-1-a" }] }) }),
  },
  { gap: "retention", open: emptyActivity, closed: anActivity({ retentionRules: none }) },
  { gap: "measures", open: emptyActivity, closed: anActivity({ measures: none }) },
  { gap: "department", open: emptyActivity, closed: anActivity({ departmentId: "dep_it" }) },
  { gap: "contradiction", open: fullActivity, closed: emptyActivity },
];

describe("gaps", () => {
  it.each(CASES)("$gap is found where it is and only there", ({ gap, open, closed }) => {
    expect(gapsOf(open).map((found) => found.gap)).toContain(gap);
    expect(gapsOf(closed).map((found) => found.gap)).not.toContain(gap);
  });

  it("are each shown by an example", () => {
    expect(CASES.map(({ gap }) => gap).sort()).toEqual([...GAPS].sort());
  });

  it("name the field and the row that would close them", () => {
    expect(gapsOf(anActivity({ purposes: purpose() }))).toContainEqual({
      gap: "legal-basis",
      field: "purposes",
      rowId: "p",
    });
  });

  it("ask of a processor only what Art. 30(2) asks", () => {
    const found = gapsOf(anActivity({ role: "processor" })).map(({ gap }) => gap);
    expect(found).toEqual(["purposes", "transfers", "measures", "department"]);
  });
});
