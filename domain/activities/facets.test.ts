import { describe, expect, it } from "vitest";
import { anActivity, emptyActivity, fullActivity } from "./activity.fixture";
import { FACETS, facetsOf } from "./facets";

const values = (facet: string, activity = fullActivity) =>
  facetsOf(activity)
    .filter((one) => one.facet === facet)
    .map(({ value }) => value);

describe("facets", () => {
  it.each([
    ["status", ["archived"]],
    ["department", ["dep_hr"]],
    ["legal-basis", ["art-6-1-b", "art-6-1-f", "art-6-1-a"]],
    ["special", ["art-9"]],
    ["data-category", ["contact", "health"]],
    ["data-subject", ["applicants", "own-referees"]],
    ["recipient", ["pty_cloud"]],
    ["country", ["US"]],
    ["retention", ["with"]],
    ["cookie", ["ckl_session"]],
    ["system", ["sys_ats"]],
    ["measure", ["mea_keys"]],
  ])("%s of the full activity are %j", (facet, expected) => {
    expect(values(facet)).toEqual(expected);
  });

  it("are all known", () => {
    expect(new Set(facetsOf(fullActivity).map(({ facet }) => facet))).toEqual(
      new Set(FACETS.filter((facet) => facet !== "finding")),
    );
  });

  it("count an activity without a time limit as such", () => {
    expect(values("retention", emptyActivity)).toEqual(["without"]);
    expect(values("retention", anActivity({ retentionRules: { answer: "none" } }))).toEqual(["without"]);
  });

  it("give each value once", () => {
    const row = (id: string) => ({ id, category: "customers" as const });
    const twice = anActivity({ dataSubjects: { answer: "given", items: [row("a"), row("b")] } });
    expect(values("data-subject", twice)).toEqual(["customers"]);
  });
});
