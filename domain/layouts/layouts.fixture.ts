import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import type { Grid } from "../grids/grid";
import type { Locale } from "../locales";
import { registerContext } from "../records/register-context";
import type { Register } from "../register";
import { aRegister } from "../register.fixture";
import type { Speech } from "../sheet-values";
import { wordsIn } from "../words";
import { statementsOfActivity } from "./statements";

/** The register with every field in use and every activity in use too. */
export const inUse: Register = {
  ...aRegister,
  activities: aRegister.activities.map((entry) => ({ ...entry, state: { ...entry.state, status: "approved" } })),
};

export async function speechIn(locale: Locale): Promise<Speech> {
  return { locale, translate: await translatorFor(locale), format: formatFor(locale) };
}

export const textsIn = (grids: readonly Grid[]): string[] => grids.flatMap(({ rows }) => rows.flat()).filter(Boolean);

/** Keys under which no words for readers stand: proofs, and what points to other records. */
const NO_WORDS = new Set(["evidence", "contradictions", "workflow", "id", "reference"]);

/** Every text and every day that somebody wrote into a record, as a file in this language must show it. */
function writtenTexts(state: unknown, { locale, format }: Speech): string[] {
  if (typeof state === "string") {
    if (/^\d{4}-\d{2}-\d{2}$/.test(state)) return [format.day(state)];
    return /^[A-Z§]/.test(state) && /\s/.test(state) ? [state] : [];
  }
  if (typeof state !== "object" || state === null) return [];
  if (Object.keys(state).some((key) => key === "en" || key === "de")) return [wordsIn(state, locale).text];
  return Object.entries(state).flatMap(([key, value]) =>
    NO_WORDS.has(key) ? [] : writtenTexts(value, { locale, format, translate: (text) => text }),
  );
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

/** What the activity with every field in use states, and a file in this language does not say anywhere. */
export function droppedFrom(grids: readonly Grid[], speech: Speech): string[] {
  const all = inOneLine(textsIn(grids).join("\n"));
  const [entry] = inUse.activities;
  if (!entry) throw new Error("the register of the fixture has no activity");
  const stated = statementsOfActivity(entry, registerContext(inUse, speech)).flatMap(({ text }) => text.split("\n"));
  // Of a legal basis and of a condition the article is enough, as people cite it.
  const texts = [
    ...stated.map((text) => text.replace(/^(Art\. [69][^:]+): .*/, "$1")),
    ...writtenTexts(entry.state, speech),
  ];
  if (texts.length < 150) throw new Error("the activity of the fixture does not state everything");
  return [...new Set(texts)].filter((text) => text !== ARCHIVED[speech.locale] && !all.includes(inOneLine(text)));
}

/** Why the activity of the fixture is archived: it is in use here. */
const ARCHIVED: Record<Locale, string> = { en: "Hiring has stopped", de: "Es wird nicht mehr eingestellt" };

/** Values of the activity with every field in use that stand in the form and also among what it has no place for. */
export function doubledIn(form: readonly Grid[], extra: Grid | undefined, speech: Speech): string[] {
  const [entry] = inUse.activities;
  const stated = entry ? statementsOfActivity(entry, registerContext(inUse, speech)).map(({ text }) => text) : [];
  const once = new Set(stated.filter((text) => stated.filter((other) => other === text).length === 1));
  const lines = new Set(textsIn(form).flatMap((cell) => [cell, ...cell.split("\n")]));
  const left = extra?.rows.filter(([reference]) => reference === entry?.state.reference) ?? [];
  return left.map(([, , value = ""]) => value).filter((value) => once.has(value) && lines.has(value));
}
