import { expect, it } from "vitest";
import { listQueryOf } from "./list-query";

it("reads search and page from an address", () => {
  expect(listQueryOf({ search: "hub", page: "3" })).toEqual({ search: "hub", page: 3 });
});

it("takes the first page for everything that is no page", () => {
  for (const page of ["0", "-1", "1.5", "x", "1e9", undefined, ""]) expect(listQueryOf({ page }).page).toBe(1);
});

it("takes the first of several values and cuts what no search could hold", () => {
  expect(listQueryOf({ search: ["a", "b"] }).search).toBe("a");
  expect(listQueryOf({ search: "x".repeat(300) }).search).toHaveLength(200);
});
