import { expect, it } from "vitest";
import { clockOn } from "../findings/clock";
import { lawOf, mergedLaw } from "./law";
import { LAW_ENTRIES } from "./law-entries";
import { LawEntry, lawSubject } from "./law-entry";

const own = (entry: object) =>
  LawEntry.parse({ validFrom: "2026-01-01", validTo: null, source: "Ours", checkedOn: "2026-01-01", ...entry });
const lawWith = (...entries: LawEntry[]) => lawOf(mergedLaw(LAW_ENTRIES, entries));
const on = clockOn;

it("an entry of one's own takes the place of the one with its id, and others stand beside", () => {
  const review = LAW_ENTRIES.find(({ id }) => id === "review-interval");
  const law = lawWith(own({ ...review, period: "P6M" }));
  expect(law.period("review-interval", on("2026-11-28"))).toBe("P6M");
  expect(law.persons("officer-persons", on("2026-11-28"))).toBe(20);
});

it("of several entries that hold, the one that began last counts, from its day on", () => {
  const age = own({ id: "consent-age-de-2027", kind: "consent-age", country: "DE", age: 14, validFrom: "2027-01-01" });
  const law = lawWith(age);
  expect(law.consentAge("DE", on("2026-12-31"))?.age).toBe(16);
  expect(law.consentAge("DE", on("2027-01-01"))?.age).toBe(14);
});

it("the day on which a newer entry begins is noted as a day on which answers change", () => {
  const sooner = own({
    id: "ours",
    kind: "threshold",
    threshold: "review-interval",
    period: "P6M",
    validFrom: "2027-01-01",
  });
  const clock = on("2026-11-28");
  lawWith(sooner).period("review-interval", clock);
  expect(clock.changesOn()).toBe("2027-01-01");
});

it("a threshold that ended without a successor goes on", () => {
  const officer = LAW_ENTRIES.find(({ id }) => id === "officer-persons");
  const law = lawWith(own({ ...officer, validTo: "2026-06-30" }));
  expect(law.persons("officer-persons", on("2026-11-28"))).toBe(20);
});

it("an entry says what its kind needs: a threshold a number or a period, a retention at least one period, an age of Art. 8", () => {
  const dated = { id: "x1", validFrom: "2026-01-01", validTo: null, source: "Ours", checkedOn: "2026-01-01" };
  const fits = (entry: object) => LawEntry.safeParse({ ...dated, ...entry }).success;
  const threshold = (more: object) => fits({ kind: "threshold", ...more });
  expect(threshold({ threshold: "officer-persons", persons: 20 })).toBe(true);
  expect(threshold({ threshold: "officer-persons", period: "P1Y" })).toBe(false);
  expect(threshold({ threshold: "review-interval", period: "P1Y" })).toBe(true);
  expect(threshold({ threshold: "review-interval", persons: 20 })).toBe(false);
  const books = { kind: "retention", class: "books", country: "AT" };
  expect(fits({ ...books, atLeast: "P7Y", atMost: null })).toBe(true);
  expect(fits({ ...books, atLeast: null, atMost: null })).toBe(false);
  for (const [age, isFit] of [
    [12, false],
    [13, true],
    [16, true],
    [17, false],
  ] as const)
    expect(fits({ kind: "consent-age", country: "GB", age })).toBe(isFit);
});

it("no two entries that Thirty ships are about the same thing, but for provisions", () => {
  const subjects = LAW_ENTRIES.filter(({ kind }) => kind !== "provision").map(lawSubject);
  expect(new Set(subjects).size).toBe(subjects.length);
});
