import { describe, expect, it } from "vitest";
import { periodWords } from "@/domain/period-words";
import { formatFor } from "./format";
import { translatorFor } from "./i18n/translator";

describe("formats", () => {
  it.each([
    ["2020-10-05", "5 October 2020", "05.10.2020"],
    ["2020-10", "October 2020", "Oktober 2020"],
    ["2020", "2020", "2020"],
  ])("write %s as %s and %s", (day, english, german) => {
    expect([formatFor("en").day(day), formatFor("de").day(day)]).toEqual([english, german]);
  });

  it("write an instant with its time zone", () => {
    const instant = Date.UTC(2026, 10, 23, 14, 2);
    expect(formatFor("en").instant(instant)).toContain("14:02 UTC");
    expect(formatFor("de", "Europe/Berlin").instant(instant)).toContain("15:02");
  });

  it("name countries, also as people write them", () => {
    expect([formatFor("en").country("US"), formatFor("de").country("US")]).toEqual([
      "United States",
      "Vereinigte Staaten",
    ]);
    expect(formatFor("en").countryNames("US")).toContain("USA");
  });

  it.each([
    ["P6M", "6 months", "6 Monate"],
    ["P1Y", "1 year", "1 Jahr"],
    ["P1Y6M", "1 year and 6 months", "1 Jahr und 6 Monate"],
    ["PT30M", "30 minutes", "30 Minuten"],
    ["P0D", "0 days", "0 Tage"],
  ])("say %s as %s and %s", async (period, english, german) => {
    expect(periodWords(period, await translatorFor("en"), formatFor("en"))).toBe(english);
    expect(periodWords(period, await translatorFor("de"), formatFor("de"))).toBe(german);
  });
});

it("a missing message is an error and no raw key", async () => {
  const translate = await translatorFor("de");
  expect(() => translate("codes.gaps.nothing")).toThrow();
});
