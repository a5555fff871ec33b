import { expect, it } from "vitest";
import { Activity } from "@/domain/activities/activity";
import { inputNameOf } from "./input-name";

const list = (...items: object[]) => ({ answer: "given", items });
const activity = Activity.parse({
  reference: "VVT-0001",
  status: "draft",
  purposes: list(
    { id: "first", name: { en: "One" } },
    {
      id: "second",
      name: { en: "Two" },
      legalBases: list({ id: "interests", basis: "art-6-1-f" }, { id: "consent", basis: "art-6-1-a" }),
    },
  ),
});

it.each([
  [{ field: "retentionRules" }, "retentionRules"],
  [{ field: "purposes", rowId: "second" }, "purposes.items.1"],
  [{ field: "purposes", rowId: "second", part: "legalBases" }, "purposes.items.1.legalBases"],
  [
    { field: "purposes", rowId: "second", part: "legalBases.consent.consent.proved" },
    "purposes.items.1.legalBases.items.1.consent.proved",
  ],
  [{ field: "particulars", part: "dpoAdvice" }, "particulars.dpoAdvice"],
])("%j is mended at its own input", (place, name) => {
  expect(inputNameOf(activity, place)).toBe(name);
});
