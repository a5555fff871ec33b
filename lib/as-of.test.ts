import { describe, expect, it } from "vitest";
import { asOfFromHeader, asOfHeader, asOfSearch, carried } from "./as-of";

const at = (query: string) => new URLSearchParams(query);

describe("the day and version in an address", () => {
  it("are read only where they ask for something else than today's working register", () => {
    expect(asOfSearch(at(""))).toBeNull();
    expect(asOfSearch(at("asOf=&version=working"))).toBeNull();
    expect(asOfSearch(at("asOf=2026-03-01"))).toEqual({ day: "2026-03-01", version: "working" });
    expect(asOfSearch(at("version=approved"))).toEqual({ day: null, version: "approved" });
  });

  it("reach the server unchanged, whatever somebody typed", () => {
    for (const day of ["2026-03-01", null]) {
      const asOf = { day, version: "approved" } as const;
      expect(asOfFromHeader(asOfHeader(asOf))).toEqual(asOf);
    }
    expect(asOfHeader({ day: "gestern früh\r\n", version: "working" })).toMatch(/^[\x20-\x7e]+$/);
    expect(asOfFromHeader("DROP TABLE")).toBeNull();
    expect(asOfFromHeader(null)).toBeNull();
  });

  it("go along with every link inside, beside its own parameters and place", () => {
    const here = at("asOf=2026-03-01&version=approved");
    expect(carried("/org_a/activities?status=draft#x", here)).toBe(
      "/org_a/activities?status=draft&asOf=2026-03-01&version=approved#x",
    );
    expect(carried("/org_a?asOf=2026-01-01", here)).toBe("/org_a?asOf=2026-01-01");
    for (const href of ["#gaps", "https://example.org/", "mailto:a@example.org", "//elsewhere", "/api/exports/pdf"])
      expect(carried(href, here)).toBe(href);
    expect(carried("/org_a", at("page=2"))).toBe("/org_a");
  });
});
