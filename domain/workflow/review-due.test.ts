import { describe, expect, it } from "vitest";
import { addDays, dayAfter, daysBetween } from "../reviews/days";
import { reviewDueOn as dueOn, type Reviewed } from "./review-due";
import { Workflow } from "./workflow";

const given = <Value>(value: Value) => ({ answer: "given" as const, value, evidence: [] });
const reviewDueOn = (one: Reviewed, inForce?: Reviewed) => dueOn(one, "P12M", inForce);
const NOT_STATED = { answer: "not-stated" as const };

function activity(more: Partial<Reviewed> = {}, workflow: Partial<Workflow> = {}): Reviewed {
  return {
    status: "approved",
    reviewInterval: NOT_STATED,
    nextReviewOn: NOT_STATED,
    ...more,
    workflow: Workflow.parse({ version: 1, inForce: true, approvedOn: "2026-01-31", ...workflow }),
  };
}

describe("the day on which a review is due", () => {
  it("is the usual interval after the approval where nothing is stated", () => {
    expect(reviewDueOn(activity())).toBe("2027-01-31");
    expect(dueOn(activity(), "P3M")).toBe("2026-04-30");
  });

  it("is not moved by the usual interval where the record states one, or a day", () => {
    expect(dueOn(activity({ reviewInterval: given("P1M") }), "P3M")).toBe("2026-02-28");
    expect(dueOn(activity({ nextReviewOn: given("2026-05-01") }), "P3M")).toBe("2026-05-01");
  });

  it("follows the stated interval", () => {
    expect(reviewDueOn(activity({ reviewInterval: given("P1M") }))).toBe("2026-02-28");
    expect(reviewDueOn(activity({ reviewInterval: given("P2W") }))).toBe("2026-02-14");
  });

  it("counts from the newest answer that it is correct", () => {
    expect(reviewDueOn(activity({}, { reviewedOn: "2026-06-30", reviewAnswer: "correct" }))).toBe("2027-06-30");
  });

  it.each(["change", "not-mine"] as const)("stays open since the answer %s until a version is approved", (answer) => {
    expect(reviewDueOn(activity({}, { reviewedOn: "2026-06-30", reviewAnswer: answer }))).toBe("2026-06-30");
    expect(reviewDueOn(activity({}, { approvedOn: "2026-07-10" }))).toBe("2027-07-10");
  });

  it("is the stated day while that day is later than the last check, and the interval's after it", () => {
    const fixed = activity({ nextReviewOn: given("2026-05-01") });
    expect(reviewDueOn(fixed)).toBe("2026-05-01");
    const checked = activity(
      { nextReviewOn: given("2026-05-01") },
      { reviewedOn: "2026-05-02", reviewAnswer: "correct" },
    );
    expect(reviewDueOn(checked)).toBe("2027-05-02");
  });

  it("is none before the first approval, in the archive, and where the record states that there is no interval", () => {
    expect(reviewDueOn(activity({}, { inForce: false }))).toBeNull();
    expect(reviewDueOn(activity({ status: "archived" }))).toBeNull();
    expect(reviewDueOn(activity({ reviewInterval: { answer: "none", evidence: [] } }))).toBeNull();
  });

  it("is not moved by a draft beside the approved version", () => {
    const draft = activity({ status: "draft", reviewInterval: given("P10Y") });
    expect(reviewDueOn(draft, activity())).toBe("2027-01-31");
  });

  it("never lies on the day of the check itself, however short the interval", () => {
    expect(reviewDueOn(activity({ reviewInterval: given("PT30M") }))).toBe("2026-02-01");
    expect(reviewDueOn(activity({ reviewInterval: given("P0D") }))).toBe("2026-02-01");
  });
});

describe("days", () => {
  it("keep to the calendar: leap days, ends of months, turns of the year", () => {
    expect(dayAfter("2028-02-29", "P1Y")).toBe("2029-02-28");
    expect(dayAfter("2026-12-31", "P2M")).toBe("2027-02-28");
    expect(dayAfter("2026-12-31", "P9999Y")).toBe("9999-12-31");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
  });
});
