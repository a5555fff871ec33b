import type { Noun } from "@/domain/ids";
import { recordPath } from "@/lib/paths";
import type { Reader } from "./reader";
import type { Names } from "./states";

/** A record that another one names, as the procedures answer it. */
export type Linked = { id: string; noun: Noun; label: { en: string; de: string }; state: object | null };

/** The language that a document is written in, where it is known: its quotations are in it. */
function languageOf(state: object | null): string | undefined {
  if (!state || !("language" in state)) return undefined;
  const { language } = state;
  if (typeof language !== "object" || language === null || !("value" in language)) return undefined;
  return typeof language.value === "string" ? language.value : undefined;
}

/** The names of records by id, each with the page it leads to. */
export function namesOf(reader: Reader, organisation: string, linked: readonly Linked[]): Names {
  return new Map(
    linked.map((one) => [
      one.id,
      {
        text: one.label[reader.locale],
        lang: languageOf(one.state),
        href: one.label[reader.locale] ? recordPath(organisation, one.noun, one.id) : undefined,
      },
    ]),
  );
}
