import Link from "next/link";
import type { Noun } from "@/domain/ids";
import { recordPath } from "@/lib/paths";
import type { Reader } from "./reader";

export type Use = { id: string; noun: Noun; en: string; de: string; reference: string | null; fields: string[] };

const fieldKey = (noun: Noun, field: string) =>
  noun === "activity" ? `fields.${field}.label` : `fields.${noun}.${field}.label`;

/** Every record that names this one, as far as the reader may see them. */
export function UsedBy({ uses, reader, organisation, details }: UsedByProps) {
  return (
    <section aria-labelledby="used-by" className="mt-12">
      <h2 id="used-by" className="pb-3">
        {reader.t("records.usedBy.heading")}
      </h2>
      {uses.length === 0 && <p className="text-quiet">{reader.t("records.usedBy.none")}</p>}
      {uses.length > 0 && (
        <ul className="border-b border-line">
          {uses.map((use) => (
            <li
              key={use.id}
              className="grid gap-x-8 gap-y-1 border-t border-line py-2.5 md:grid-cols-[13rem_minmax(0,1fr)]"
            >
              <span className="text-sm leading-6 text-quiet">
                {use.reference ?? reader.t(`codes.nouns.${use.noun}`)}
              </span>
              <span className="min-w-0">
                <Link href={recordPath(organisation, use.noun, use.id)} prefetch={false} className="link">
                  {use[reader.locale]}
                </Link>
                <span className="block text-sm text-quiet">
                  {details?.get(use.id) ??
                    reader.format.list(use.fields.map((field) => reader.t(fieldKey(use.noun, field))))}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type UsedByProps = {
  uses: readonly Use[];
  reader: Reader;
  organisation: string;
  /** What each use is about in words, where more is known than the field. */
  details?: ReadonlyMap<string, string> | undefined;
};
