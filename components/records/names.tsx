import { Link } from "@/components/ui/link";
import type { Noun } from "@/domain/ids";
import { recordPath } from "@/lib/paths";
import type { Reader } from "./reader";

/** What the records that a page names are called, and where they are. */
export type Names = ReadonlyMap<string, { text: string; lang: string | undefined; href: string | undefined }>;

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
    linked.map((one) => {
      const text = one.label[reader.locale];
      const href = text ? recordPath(organisation, one.noun, one.id) : undefined;
      return [one.id, { text, lang: languageOf(one.state), href }];
    }),
  );
}

/** The name of a record as a link to its page; a word for it only where the reader may not see the record. */
export function RecordName({ id, names, reader }: { id: string; names: Names; reader: Reader }) {
  const name = names.get(id);
  if (!name?.text) return <span className="text-quiet">{reader.t("records.hidden")}</span>;
  if (!name.href) return <span>{name.text}</span>;
  return (
    <Link href={name.href} prefetch={false} className="link">
      {name.text}
    </Link>
  );
}
