import type { z } from "zod";
import type { LegalBasisClaim } from "../../activities/purposes";
import { cutText } from "../../cut-text";
import { LINE_LIMIT } from "../../text-limits";
import type { MeaningCell } from "../meaning";
import { type ReadBasis, type ReadCondition, readLegalBases } from "../texts/legal-bases";
import { splitList } from "../texts/split-list";
import { statementOf } from "../texts/statements";
import { givenWords, type RowInProgress, valuesIn } from "./row";

type Claim = z.input<typeof LegalBasisClaim>;

/** A condition of Art. 9(2) GDPR with the cell that names it. */
export type PlacedCondition = ReadCondition & { cell: MeaningCell };

/** Reads purposes with their legal bases; returns the conditions of Art. 9(2) that stand among the bases. */
export function readPurposes(row: RowInProgress): PlacedCondition[] {
  const cells = row.cells("purposes").filter(({ text }) => isStated(text));
  const names = cells.flatMap((cell) => valuesIn(cell).map((name) => ({ name, cell })));
  // A spreadsheet says the bases once for a whole activity. Which of them carries which purpose is not written there:
  // every purpose gets the whole list, so that none looks unfounded, and whoever knows the activity takes away.
  // Where each row states its purpose with a basis, the basis is that of the purpose.
  const bases = row.cells("legal-bases");
  const lines = [...new Set(bases.map(({ of }) => of))];
  const isByLine = !lines.includes(undefined) && lines.every((line) => cells.some(({ of }) => of === line));
  const read = (isByLine ? lines : [undefined]).map((line) => {
    const own = isByLine ? bases.filter(({ of }) => of === line) : bases;
    return { line, ...readClaims(row, own, names.length > 0) };
  });
  const whole = read.flatMap(({ claims }) => claims);
  readInterests(row, whole);
  readConsent(row, whole);
  row.give(
    "purposes",
    names.map(({ name, cell }, index) => {
      const items = read.find(({ line }) => !isByLine || line === cell.of)?.claims ?? [];
      const item = {
        id: `p${index + 1}`,
        name: row.words(name),
        ...(items.length > 0 && { legalBases: { answer: "given" as const, items } }),
        evidence: row.evidence(cell),
      };
      return { item, cell };
    }),
  );
  return read.flatMap(({ conditions }) => conditions);
}

const isStated = (text: string): boolean => !["none", "no"].includes(statementOf(text).kind);

type Claims = { claims: Claim[]; conditions: PlacedCondition[] };

function readClaims(row: RowInProgress, bases: readonly MeaningCell[], hasPurposes: boolean): Claims {
  const cells = bases.filter(({ text }) => isStated(text));
  const claims = new Map<string, Claim>();
  const conditions: PlacedCondition[] = [];
  for (const cell of cells) {
    const read = readLegalBases(cell.text);
    conditions.push(...read.conditions.map((condition) => ({ ...condition, cell })));
    // Without a purpose a basis has nothing to carry, and a provision alone does not say on which point it rests.
    if (!hasPurposes && read.bases.length > 0) row.ask(cell);
    else if (read.provisions.length > 0) row.ask(cell);
    else {
      for (const basis of read.bases) addClaim(row, claims, basis, cell);
      if (read.rest.length > 0) row.ask(cell, read.rest.join("; "));
    }
  }
  return { claims: [...claims.values()], conditions };
}

function addClaim(row: RowInProgress, claims: Map<string, Claim>, read: ReadBasis, cell: MeaningCell): void {
  const provision = read.provisions.join("; ");
  if (provision.length > LINE_LIMIT) row.ask(cell, provision);
  const known = claims.get(read.basis);
  if (known) {
    known.evidence = [...(known.evidence ?? []), ...row.evidence(cell)].slice(0, 20);
    return;
  }
  const words = read.words.join("; ");
  claims.set(read.basis, {
    id: `b${claims.size + 1}`,
    basis: read.basis,
    ...(provision &&
      provision.length <= LINE_LIMIT && {
        provision: { answer: "given", value: provision, evidence: row.evidence(cell) },
      }),
    ...(words && read.basis === "art-6-1-f" && { legitimateInterest: givenWords(row, words, cell) }),
    ...(words && read.basis !== "art-6-1-f" && { covers: row.words(words) }),
    evidence: row.evidence(cell),
  });
}

/** What is said of legitimate interests belongs to the claim of Art. 6(1)(f); without one it is a question. */
function readInterests(row: RowInProgress, claims: readonly Claim[]): void {
  const claim = claims.find(({ basis }) => basis === "art-6-1-f");
  for (const cell of row.cells("legitimate-interests", "balancing")) {
    if (!isStated(cell.text)) continue;
    const property = cell.meaning === "balancing" ? "balancing" : "legitimateInterest";
    if (!claim || claim[property]) row.ask(cell);
    else claim[property] = givenWords(row, cell.text, cell);
  }
}

/** What is said of consent belongs to the claim of Art. 6(1)(a): it shows how consent is proved (Art. 7(1) GDPR). */
function readConsent(row: RowInProgress, claims: readonly Claim[]): void {
  const claim = claims.find(({ basis }) => basis === "art-6-1-a");
  for (const cell of row.cells("consent")) {
    if (!isStated(cell.text)) continue;
    if (!claim || claim.consent) row.ask(cell);
    else claim.consent = { proved: givenWords(row, cell.text, cell) };
  }
}

/** A name for an activity whose row has none: its first purpose, shortened to a line. */
export function nameFromPurposes(row: RowInProgress): { name: string; cell: MeaningCell } | undefined {
  const cell = row.cells("purposes", "processing", "description").find(({ text }) => isStated(text));
  const first = cell && splitList(cell.text)[0]?.replace(/\s+/g, " ");
  if (!cell || !first) return undefined;
  return { name: first.length > 120 ? `${cutText(first, 119).trimEnd()}…` : first, cell };
}
