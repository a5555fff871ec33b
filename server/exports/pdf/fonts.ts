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

/** Every code point that can be printed. One that is missing here would fail the whole PDF/A export. */
export function readCoverage(root: string): Set<number> {
  const read = (face: string) => new Set(openSync(join(root, FOLDER, face)).characterSet);
  const [first = new Set<number>(), ...others] = TEXT_FACES.map(read);
  const covered = new Set([...first].filter((code) => others.every((face) => face.has(code))));
  for (const face of FURTHER_FACES) for (const code of read(face)) covered.add(code);
  return covered;
}
