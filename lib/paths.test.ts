import { expect, it } from "vitest";
import { paths, recordPath, safeNext } from "./paths";

it("writes addresses with their query, leaving out what is empty", () => {
  expect(paths.activities("org_a", { status: "draft", page: 2, q: "", department: ["dep_a", "dep_b"] })).toBe(
    "/org_a/activities?status=draft&page=2&department=dep_a&department=dep_b",
  );
  expect(paths.parties.edit("org_a", "pty_1")).toBe("/org_a/parties/pty_1/edit");
  expect(recordPath("org_a", "person", "per_1")).toBe("/org_a/people/per_1");
});

it("never leaves the application for an address from a query string", () => {
  const foreign = ["//evil.example", "/\\evil.example", "https:evil.example", "\t//evil.example", "/\t/evil.example"];
  const odd = ["javascript:alert(1)", "", "evil.example", "/..//evil.example", "http://evil.example/", "/%09/evil"];
  for (const next of [...foreign, ...odd]) expect(safeNext(next)).toMatch(/^\/(?![/\\])/);
  expect(safeNext("/org_a/activities?page=2#top")).toBe("/org_a/activities?page=2#top");
});
