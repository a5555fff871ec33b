import { describe, expect, it } from "vitest";
import { Activity } from "../activities/activity";
import { LEGAL_BASES, type LegalBasis } from "../codes/legal-bases";
import { list, none, said, words } from "../findings/examples";
import { rightsOf } from "./derived-rights";

const activity = (bases: readonly LegalBasis[], more: object = {}) =>
  Activity.parse({
    reference: "VVT-0001",
    status: "draft",
    purposes: list({
      id: "p",
      name: words("Answering"),
      ...(bases.length > 0 && { legalBases: list(...bases.map((basis) => ({ id: basis, basis }))) }),
    }),
    ...more,
  });
const applies = (bases: readonly LegalBasis[], more: object = {}) =>
  Object.fromEntries(rightsOf(activity(bases, more)).map((one) => [one.right, one.applies]));

describe("the rights of the people concerned", () => {
  /** Erasure (Art. 17), portability (20), objection (21), withdrawal (7(3)). */
  it.each([
    ["art-6-1-a", "yes", "yes", "no", "yes"],
    ["art-6-1-b", "yes", "yes", "no", "no"],
    ["art-6-1-c", "no", "no", "no", "no"],
    ["art-6-1-d", "yes", "no", "no", "no"],
    ["art-6-1-e", "no", "no", "yes", "no"],
    ["art-6-1-f", "yes", "no", "yes", "no"],
  ] as const)("follow from %s", (basis, erasure, portability, objection, withdrawal) => {
    expect(applies([basis])).toMatchObject({
      "art-17": erasure,
      "art-20": portability,
      "art-21": objection,
      "art-7-3": withdrawal,
    });
  });

  it.each(LEGAL_BASES)("of information, access, rectification, restriction and complaint hold under %s", (basis) => {
    const found = applies([basis]);
    for (const right of ["art-13-14", "art-15", "art-16", "art-18", "art-19", "art-77"])
      expect(found[right]).toBe("yes");
  });

  it("apply in part where purposes rest on different grounds, and name those", () => {
    const found = rightsOf(activity(["art-6-1-a", "art-6-1-c"]));
    expect(found.find(({ right }) => right === "art-20")).toEqual({
      right: "art-20",
      applies: "partly",
      reason: "consent-or-contract",
      bases: ["art-6-1-a"],
    });
    expect(found.find(({ right }) => right === "art-17")).toMatchObject({ applies: "partly", bases: ["art-6-1-c"] });
  });

  it("stay open where no ground is stated", () => {
    expect(applies([])).toMatchObject({ "art-17": "open", "art-20": "open", "art-21": "open", "art-7-3": "open" });
  });

  it("include withdrawal and portability where explicit consent allows sensitive data", () => {
    const health = {
      personalData: list({ id: "d", category: "health", mark: "special", condition: said("art-9-2-a") }),
    };
    expect(applies(["art-6-1-c"], health)).toMatchObject({ "art-7-3": "partly", "art-20": "partly" });
  });

  it("of Art. 22 hang on automated decisions alone", () => {
    expect(applies(["art-6-1-b"])["art-22"]).toBe("open");
    expect(applies(["art-6-1-b"], { automatedDecisions: none })["art-22"]).toBe("no");
    expect(applies(["art-6-1-b"], { automatedDecisions: said(words("A score refuses")) })["art-22"]).toBe("yes");
  });
});
