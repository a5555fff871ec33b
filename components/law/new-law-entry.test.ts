import { expect, it } from "vitest";
import { LawEntry, type LawKind } from "@/domain/law/law-entry";
import { LAW_KINDS } from "@/domain/law/law-kinds";
import { blankLawEntry, newLawId } from "./new-law-entry";

const FILLED = {
  adequacy: { destination: "KE" },
  clauses: {},
  provision: { name: "§ 25 TDDDG, neue Fassung: Einwilligungsverwaltung" },
  threshold: { period: "P6M" },
  retention: { atLeast: "P7Y" },
  "consent-age": {},
};

const filled = (kind: LawKind, validFrom = "2027-01-01"): LawEntry =>
  LawEntry.parse({ ...blankLawEntry(kind, validFrom), ...FILLED[kind], source: "Law gazette", id: "not-named-yet" });

it.each(LAW_KINDS)("a new entry of the kind %s is whole once its own inputs and the source are filled in", (kind) => {
  const entry = filled(kind);
  expect(LawEntry.safeParse({ ...entry, id: newLawId(entry) }).error).toBeUndefined();
});

it("names of new entries tell subjects and days apart", () => {
  expect(newLawId(filled("adequacy"))).toBe("own-adequacy-ke-2027-01-01");
  expect(newLawId(filled("adequacy", "2028-01-01"))).toBe("own-adequacy-ke-2028-01-01");
});
