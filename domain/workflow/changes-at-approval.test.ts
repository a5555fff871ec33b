import { expect, it } from "vitest";
import { Activity } from "../activities/activity";
import { list, said, words } from "../findings/examples";
import { after, isRefusal } from "./transitions";

const purposes = (name: string) => list({ id: "p", name: words(name) });
const activity = (more: object) => Activity.parse({ reference: "VVT-0001", status: "in-review", ...more });

function approvedOn(on: string, now: object, before: object | null) {
  const result = after(activity(now), {
    step: "approve",
    by: "usr_dpo",
    on,
    otherApprover: true,
    before: before && activity(before),
  });
  if (isRefusal(result)) throw new Error(result.refused);
  const { purposesChangedOn, substanceChangedOn } = result.workflow;
  return { purposesChangedOn, substanceChangedOn };
}

it("the first approved version has changed nothing", () => {
  expect(approvedOn("2026-05-02", { purposes: purposes("Answering") }, null)).toEqual({
    purposesChangedOn: null,
    substanceChangedOn: null,
  });
});

it("another purpose changes purposes and substance on the day of its approval", () => {
  const found = approvedOn("2026-05-02", { purposes: purposes("Advertising") }, { purposes: purposes("Answering") });
  expect(found).toEqual({ purposesChangedOn: "2026-05-02", substanceChangedOn: "2026-05-02" });
});

it("what people are told changes the substance alone; a review interval changes neither", () => {
  const kept = { purposes: purposes("Answering") };
  const told = { ...kept, automatedDecisions: said(words("A score refuses")) };
  expect(approvedOn("2026-05-02", told, kept)).toEqual({ purposesChangedOn: null, substanceChangedOn: "2026-05-02" });
  const untold = { ...kept, reviewInterval: said("P6M") };
  expect(approvedOn("2026-05-02", untold, kept)).toEqual({ purposesChangedOn: null, substanceChangedOn: null });
});

it("an earlier change is remembered by later approvals that change nothing", () => {
  const kept = { purposes: purposes("Answering"), workflow: { purposesChangedOn: "2025-01-01" } };
  expect(approvedOn("2026-05-02", kept, kept)).toEqual({ purposesChangedOn: "2025-01-01", substanceChangedOn: null });
});
