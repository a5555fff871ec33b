import { expect, it } from "vitest";
import { emptyActivity } from "./activities/activity.fixture";
import { readState, SCHEMA_VERSION } from "./snapshot";

it("reads what was written under today's schema", () => {
  expect(readState("activity", SCHEMA_VERSION, JSON.parse(JSON.stringify(emptyActivity)))).toEqual(emptyActivity);
});

it.each([0, SCHEMA_VERSION + 1, 1.5])("refuses a state of the unknown schema version %s", (version) => {
  expect(() => readState("activity", version, emptyActivity)).toThrow(RangeError);
});

it("refuses a state with a key that nobody knows", () => {
  expect(() => readState("activity", SCHEMA_VERSION, { ...emptyActivity, extra: 1 })).toThrow();
});
