import { activitySearchText } from "@/domain/activities/search-text";
import { labelOf } from "@/domain/labels";
import { LOCALES } from "@/domain/locales";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import type { NewState } from "./rows";

/** Everything that a record can be found by, in both languages. */
export async function searchTextOf(next: NewState): Promise<string> {
  const label = labelOf(next.noun, next.state, next.identity);
  const own = [next.id, label.en, label.de, label.detail];
  if (next.noun === "activity") {
    for (const locale of LOCALES) {
      const speech = { locale, translate: await translatorFor(locale), format: formatFor(locale) };
      own.push(activitySearchText(next.state, speech));
    }
  }
  return [...new Set(own)].join("\n");
}
