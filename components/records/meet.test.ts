import { expect, it } from "vitest";
import { meet } from "./meet";

const base = { name: "Alpha", description: { en: "old" }, category: "other" };

it("takes what only somebody else changed", () => {
  const met = meet({ base, mine: { ...base, name: "Beta" }, theirs: { ...base, category: "hosting" } });
  expect(met).toEqual({
    base: { ...base, category: "hosting" },
    taken: { category: "hosting" },
    clashes: [],
  });
});

it("asks about what both changed differently", () => {
  const met = meet({ base, mine: { ...base, name: "Beta" }, theirs: { ...base, name: "Gamma" } });
  expect(met.clashes).toEqual([{ key: "name", mine: "Beta", theirs: "Gamma" }]);
  expect(met.taken).toEqual({});
});

it("does not ask where both wrote the same", () => {
  const met = meet({ base, mine: { ...base, name: "Beta" }, theirs: { ...base, name: "Beta" } });
  expect(met.clashes).toEqual([]);
});

it("leaves alone what the two do not share, such as the words of a person and the commitment to them", () => {
  const met = meet({ base: { identity: {} }, mine: { identity: { name: "A" } }, theirs: { identity: "sha256:0" } });
  expect(met).toEqual({ base: { identity: {} }, taken: {}, clashes: [] });
});
