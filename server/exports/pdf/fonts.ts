import { join } from "node:path";
import { openSync } from "fontkit";

const FOLDER = "node_modules/@expo-google-fonts";

/** Faces of the text family. A character counts as covered only where all of them have it. */
const TEXT_FACES = [
  "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
];

/** For names and signs that the text family lacks. One weight each: they are rare, and each face costs memory. */
const FURTHER_FACES = [
  "noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf",
  "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
  "noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
];

export function fontPaths(root: string): string[] {
  return [...TEXT_FACES, ...FURTHER_FACES].map((face) => join(root, FOLDER, face));
}

/** Faces claim some that are no characters; PDF/A refuses those, and private ones, whatever a face has for them. */
const UNPRINTABLE = /[\p{Co}\p{Noncharacter_Code_Point}]/u;

/** The families that have a sign for each code point, one bit for each. */
export type Coverage = ReadonlyMap<number, number>;

/** Every code point that can be printed. One that is missing here would fail the whole PDF/A export. */
export function readCoverage(root: string): Coverage {
  const read = (face: string) => new Set(openSync(join(root, FOLDER, face)).characterSet);
  const [first = new Set<number>(), ...others] = TEXT_FACES.map(read);
  const text = [...first].filter((code) => others.every((face) => face.has(code)));
  const covered = new Map<number, number>();
  for (const [family, codes] of [text, ...FURTHER_FACES.map(read)].entries()) {
    for (const code of codes) {
      if (!UNPRINTABLE.test(String.fromCodePoint(code))) covered.set(code, (covered.get(code) ?? 0) | (1 << family));
    }
  }
  return covered;
}
