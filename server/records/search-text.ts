import { activitySearchText } from "@/domain/activities/search-text";
import type { Noun } from "@/domain/ids";
import { labelOf } from "@/domain/labels";
import { LOCALES } from "@/domain/locales";
import type { Speech } from "@/domain/sheet-values";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import type { NewStateOf } from "./rows";

/** What of a record decides by what it is found. */
export type Findable = { [N in Noun]: Pick<NewStateOf<N>, "noun" | "id" | "state" | "identity"> }[Noun];

const speeches = (): Promise<Speech[]> =>
  Promise.all(
    LOCALES.map(async (locale) => ({ locale, translate: await translatorFor(locale), format: formatFor(locale) })),
  );

/** Everything that a record can be found by, in both languages. */
export async function searchTextOf(next: Findable): Promise<string> {
  const label = labelOf(next.noun, next.state, next.identity);
  const own = [next.id, label.en, label.de, label.detail];
  if (next.noun === "activity") own.push(activitySearchText(next.state, await speeches()));
  return [...new Set(own)].join("\n");
}
