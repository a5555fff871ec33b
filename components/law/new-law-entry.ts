import type { LawEntry, LawKind } from "@/domain/law/law-entry";

/** A new entry of a kind before anything is entered; `today` is ISO 8601. */
export function blankLawEntry(kind: LawKind, today: string): LawEntry {
  const dated = { id: "", validFrom: today, validTo: null, source: "", checkedOn: today, note: {} };
  switch (kind) {
    case "adequacy":
      return { ...dated, kind, destination: "", scope: "all" };
    case "clauses":
      return { ...dated, kind, set: "scc-2021-914", forTransfers: true };
    case "threshold":
      return { ...dated, kind, threshold: "review-interval", persons: null, period: null };
    case "retention":
      return { ...dated, kind, class: "contract-data", country: "DE", atLeast: null, atMost: null };
    case "consent-age":
      return { ...dated, kind, country: "DE", age: 16 };
    case "provision":
      return { ...dated, kind, name: "" };
  }
}

function namedBy(entry: LawEntry): string {
  switch (entry.kind) {
    case "adequacy":
      return entry.destination;
    case "clauses":
      return entry.set;
    case "threshold":
      return entry.threshold;
    case "retention":
      return `${entry.class}-${entry.country}`;
    case "consent-age":
      return entry.country;
    case "provision":
      return entry.name;
  }
}

/** The id of a new entry: what it is about and since when, so that nobody adds the same one twice. */
export function newLawId(entry: LawEntry): string {
  const name = namedBy(entry)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 30);
  return `own-${entry.kind}-${name}-${entry.validFrom}`;
}
