import { describe, expect, it } from "vitest";
import german from "@/messages/de/exports.json";
import english from "@/messages/en/exports.json";
import { EXPORT_FORMATS, FORMAT_FILES, formatsByGroup } from "./export-formats";

describe("the formats of an export", () => {
  it.each([
    ["English", english],
    ["German", german],
  ])("are each named and explained in %s, and no other", (_language, { formats, groups }) => {
    expect(Object.keys(formats).sort()).toEqual([...EXPORT_FORMATS].sort());
    for (const { group } of formatsByGroup()) expect(groups).toHaveProperty(group);
  });

  it("stand each in the one group of those whom it is for", () => {
    const listed = formatsByGroup().flatMap(({ formats }) => formats);
    expect([...listed].sort()).toEqual([...EXPORT_FORMATS].sort());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it("never share a file name, so that two downloads cannot be mistaken for each other", () => {
    const endings = EXPORT_FORMATS.map(
      (format) => `${FORMAT_FILES[format].suffix ?? ""}.${FORMAT_FILES[format].extension}`,
    );
    expect(new Set(endings).size).toBe(endings.length);
  });
});
