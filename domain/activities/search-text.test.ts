import { describe, expect, it } from "vitest";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import type { Locale } from "../locales";
import { emptyActivity, fullActivity } from "./activity.fixture";
import { activitySearchText } from "./search-text";

const speechOf = async (locale: Locale) => ({
  locale,
  translate: await translatorFor(locale),
  format: formatFor(locale),
});

describe("the search text of an activity", () => {
  it.each([
    [
      "en",
      ["VVT-0007", "6 months", "six months", "Legitimate interests", "United States", "Job applicants", "defence"],
    ],
    [
      "de",
      ["6 Monate", "sechs Monate", "Berechtigte Interessen", "Vereinigte Staaten", "Bewerberinnen", "Bewerbungen"],
    ],
  ] as const)("holds in %s what people look for", async (locale, phrases) => {
    const text = activitySearchText(fullActivity, [await speechOf(locale)]);
    expect(phrases.filter((phrase) => !text.includes(phrase))).toEqual([]);
  });

  it("holds the words of the other language too", async () => {
    expect(activitySearchText(fullActivity, [await speechOf("en")])).toContain("Auswahl von Bewerbern");
  });

  it("holds the names of linked records where they are at hand", async () => {
    const text = activitySearchText(fullActivity, [await speechOf("en")], () => ({ name: "Cloud Inc." }));
    expect(text).toContain("Cloud Inc.");
  });

  it("does not find gaps by the words for a gap", async () => {
    expect(activitySearchText(emptyActivity, [await speechOf("en")])).not.toContain("not stated");
  });
});
