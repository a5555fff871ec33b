import { describe, expect, it } from "vitest";
import { readCoverage } from "./fonts";
import { sanitise, sanitiseDeep } from "./sanitise";

const covered = readCoverage(process.cwd());

function clean(text: string) {
  const replacements = { count: 0 };
  return { text: sanitise(text, covered, replacements), count: replacements.count };
}

describe("cleaning", () => {
  it.each([
    ["leaves plain words alone", "Grünwald & Söhne – „ja“ (50 %)", "Grünwald & Söhne – „ja“ (50 %)", 0],
    ["composes letters", "Bu\u0308ro", "Büro", 0],
    ["takes out control characters", "a\u0000b\u0007c", "abc", 2],
    ["takes out overrides of direction", "invoice\u202Efdp.exe", "invoicefdp.exe", 1],
    ["names what no font has", "한", "[U+D55C]", 1],
    ["names half characters", "a\ud800b", "a[U+FFFD]b", 1],
    ["names what is no character, though a face claims it", "a\uffffb", "a[U+FFFF]b", 1],
    ["names a mark that no face has for its character", "\u{1f6b2}\u0309 a\u0309", "\u{1f6b2}[U+0309] ả", 1],
    ["names private characters, though a face has them", "a\u{fe4e5}b", "a[U+FE4E5]b", 1],
    ["keeps lines and turns tabs into spaces", "a\r\nb\tc\u2028d", "a\nb c\nd", 0],
    [
      "keeps articles together with their numbers",
      "Art. 6 Abs. 1 lit. f und § 26",
      "Art.\u00a06 Abs.\u00a01 lit.\u00a0f und §\u00a026",
      0,
    ],
    ["keeps Hebrew, Arabic and emoji", "דוד محمد 😀", "דוד محمد 😀", 0],
    [
      "leaves long compounds to hyphenation",
      "Grundstücksverkehrsgenehmigungszuständigkeitsübertragung",
      "Grundstücksverkehrsgenehmigungszuständigkeitsübertragung",
      0,
    ],
  ])("%s", (_, text, expected, count) => {
    expect(clean(text)).toEqual({ text: expected, count });
  });

  it("gives every long token places to break, and nothing else", () => {
    const address = `https://example.org/${"a1b2c3".repeat(30)}`;
    const { text } = clean(address);
    expect(text.replaceAll("\u200b", "")).toBe(address);
    expect(Math.max(...text.split("\u200b").map((piece) => piece.length))).toBeLessThanOrEqual(17);
  });

  it("never splits one sign into two", () => {
    const family = "👩‍👩‍👧".repeat(30);
    const pieces = clean(family).text.split("\u200b");
    expect(pieces.join("")).toBe(family);
    expect(pieces.every((piece) => piece.startsWith("👩"))).toBe(true);
  });

  it("reaches every string of a document and keeps its shape", () => {
    const replacements = { count: 0 };
    const dirty = { a: ["x\u0000", { b: "y\u202e" }], n: 3, t: true, u: undefined };
    expect(sanitiseDeep(dirty, covered, replacements)).toEqual({ a: ["x", { b: "y" }], n: 3, t: true, u: undefined });
    expect(replacements.count).toBe(2);
  });
});
