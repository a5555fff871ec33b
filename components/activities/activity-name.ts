import type { Reader } from "@/components/records/reader";
import type { Activity } from "@/domain/activities/activity";
import type { Locale } from "@/domain/locales";
import { wordsIn } from "@/domain/words";

/** The name of an activity with its language; a draft without one says so. */
export function nameOfActivity({ name }: Activity, reader: Reader): { text: string; lang: Locale } {
  const said = wordsIn(name, reader.locale);
  return said.text ? said : { text: reader.t("fields.unnamed"), lang: reader.locale };
}
