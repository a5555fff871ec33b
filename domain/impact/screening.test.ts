import { describe, expect, it } from "vitest";
import { Activity } from "../activities/activity";
import { list, none, said, words } from "../findings/examples";
import { screeningOf } from "./screening";

const activity = (more: object) => Activity.parse({ reference: "VVT-0001", status: "draft", ...more });
const stateOf = (more: object, criterion: string) =>
  screeningOf(activity(more)).criteria.find((one) => one.criterion === criterion);

describe("the screening for an impact assessment", () => {
  it("leaves everything open where nothing is recorded", () => {
    const { met, open, result } = screeningOf(activity({}));
    expect({ met: met.length, open: open.length, result }).toEqual({ met: 0, open: 9, result: "open" });
  });

  it.each([
    ["criterionEvaluation", { profiling: said(words("Interest groups")) }],
    ["criterionEvaluation", { personalData: list({ id: "d", category: "performance" }) }],
    ["criterionAutomatedEffect", { automatedDecisions: said(words("A score refuses")) }],
    ["criterionMonitoring", { personalData: list({ id: "d", category: "video" }) }],
    ["criterionSensitive", { personalData: list({ id: "d", category: "health", mark: "special" }) }],
    ["criterionSensitive", { personalData: list({ id: "d", category: "location" }) }],
    ["criterionLargeScale", { particulars: { scale: said("large") } }],
    ["criterionVulnerable", { dataSubjects: list({ id: "s", category: "patients" }) }],
    ["criterionInnovative", { particulars: { ai: said(words("Ranking of applicants")) } }],
  ])("derives %s from what the record shows", (criterion, more) => {
    expect(stateOf(more, criterion)).toMatchObject({ state: "met", answered: false });
  });

  it.each([
    ["criterionSensitive", { personalData: list({ id: "d", category: "contact" }) }],
    ["criterionVulnerable", { dataSubjects: list({ id: "s", category: "customers" }) }],
    ["criterionAutomatedEffect", { automatedDecisions: none }],
    ["criterionLargeScale", { particulars: { scale: said("not-large") } }],
  ])("rules %s out where the record says the opposite", (criterion, more) => {
    expect(stateOf(more, criterion)).toMatchObject({ state: "not-met", answered: false });
  });

  it("takes the statement that there is none for an answer: the criterion is not met", () => {
    expect(stateOf({ particulars: { criterionMatching: none } }, "criterionMatching")).toMatchObject({
      state: "not-met",
      answered: true,
    });
  });

  it("lets a person's answer count, and keeps what spoke for the other", () => {
    const more = { profiling: said(words("Groups")), particulars: { criterionEvaluation: said("not-met") } };
    expect(stateOf(more, "criterionEvaluation")).toEqual({
      criterion: "criterionEvaluation",
      state: "not-met",
      answered: true,
      causes: [{ field: "profiling", terms: [] }],
    });
  });

  it("has three results: two criteria, too few with all answered, and not known yet", () => {
    const all = (state: string) => ({
      criterionMonitoring: said(state),
      criterionMatching: said(state),
      criterionInnovative: said(state),
      criterionPreventsRight: said(state),
      scale: said("not-large"),
    });
    const plain = {
      profiling: none,
      automatedDecisions: none,
      personalData: list({ id: "d", category: "contact" }),
      dataSubjects: list({ id: "s", category: "customers" }),
    };
    expect(screeningOf(activity({ ...plain, particulars: all("met") })).result).toBe("required");
    expect(screeningOf(activity({ ...plain, particulars: all("not-met") })).result).toBe("not-required");
    expect(screeningOf(activity(plain)).result).toBe("open");
  });

  it("knows the cases of Art. 35(3) and the entries of the German list, whatever the number of criteria", () => {
    const health = { personalData: list({ id: "d", category: "health", mark: "special" }) };
    const large = screeningOf(activity({ ...health, particulars: { scale: said("large") } }));
    expect(large).toMatchObject({ namedCases: ["art-35-3-b"], result: "required" });
    const listed = screeningOf(activity({ particulars: { mandatoryListEntries: said(["dsk-8"]) } }));
    expect(listed).toMatchObject({ listEntries: ["dsk-8"], result: "required" });
  });

  it("proposes entries of the German list only until somebody answers", () => {
    const genetic = { personalData: list({ id: "d", category: "genetic", mark: "special" }) };
    expect(screeningOf(activity(genetic)).listEntriesToCheck).toEqual(["dsk-2"]);
    const answered = { ...genetic, particulars: { mandatoryListEntries: none } };
    expect(screeningOf(activity(answered)).listEntriesToCheck).toEqual([]);
  });

  it("accepts an authority's exemption only with its entry", () => {
    const exempt = {
      notRequiredBy: said("exemption-list"),
      criterionMatching: said("met"),
      criterionMonitoring: said("met"),
    };
    expect(screeningOf(activity({ particulars: exempt })).result).toBe("required");
    const named = { ...exempt, exemptionListEntry: said("CNIL 2019-118, no. 1") };
    expect(screeningOf(activity({ particulars: named })).result).toBe("not-required");
  });
});
