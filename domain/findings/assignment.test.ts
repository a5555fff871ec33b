import { expect, it } from "vitest";
import { seesFindingsOf } from "./assignment";

const owner = { userId: "u", role: "owner" as const, departmentIds: ["dep_hr"] };

it("an owner is shown the findings of their departments, and none of what all departments share", () => {
  expect(seesFindingsOf(owner, "dep_hr")).toBe(true);
  expect(seesFindingsOf(owner, "dep_it")).toBe(false);
  expect(seesFindingsOf(owner, "")).toBe(false);
});

it("a DPO and an auditor are shown all of them, and whoever has no account none", () => {
  for (const role of ["dpo", "auditor"] as const)
    expect(seesFindingsOf({ userId: "u", role, departmentIds: [] }, "")).toBe(true);
  expect(seesFindingsOf({ ...owner, userId: null }, "dep_hr")).toBe(false);
  expect(seesFindingsOf({ ...owner, role: null }, "dep_hr")).toBe(false);
});
