import { expect, it } from "vitest";
import { listQueryOf } from "./list-query";

it("reads search and page from an address", () => {
  expect(listQueryOf({ q: " hub ", page: "3" })).toEqual({ search: "hub", page: 3 });
});

it.each(["0", "-1", "1.5", "x", "1e9", undefined, ""])("takes the first page for %j, which is no page", (page) => {
  expect(listQueryOf({ page }).page).toBe(1);
});

it("takes the first of several values and cuts what no search could hold", () => {
  expect(listQueryOf({ q: ["a", "b"] }).search).toBe("a");
  expect(listQueryOf({ q: "x".repeat(300) }).search).toHaveLength(200);
});
