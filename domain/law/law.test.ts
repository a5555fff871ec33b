import { expect, it } from "vitest";
import { clockOn } from "../findings/clock";
import { lawOf, mergedLaw } from "./law";
import { LAW_ENTRIES } from "./law-entries";
import { LawEntry } from "./law-entry";

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
