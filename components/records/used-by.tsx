import { DefinitionList, DefinitionRow } from "@/components/ui/definition-row";
import { Link } from "@/components/ui/link";
import type { Noun } from "@/domain/ids";
import { recordPath } from "@/lib/paths";
import type { Reader } from "./reader";

export type Use = { id: string; noun: Noun; en: string; de: string; reference: string | null; fields: string[] };

const fieldKey = (noun: Noun, field: string) =>
  noun === "activity" ? `fields.${field}.label` : `fields.${noun}.${field}.label`;

/** Every record that names this one, as far as the reader may see them. */
export function UsedBy({ uses, reader, organisation, details }: UsedByProps) {
  return (
    <section id="used-by" className="mt-10">
      <h2 className="pb-2">{reader.t("records.usedBy.heading")}</h2>
      {uses.length === 0 ? (
        <p className="border-y border-line py-2 text-quiet">{reader.t("records.usedBy.none")}</p>
      ) : (
        <DefinitionList>
          {uses.map((use) => (
            <DefinitionRow key={use.id} label={use.reference ?? reader.t(`codes.nouns.${use.noun}`)}>
              <Link href={recordPath(organisation, use.noun, use.id)} prefetch={false} className="link">
                {use[reader.locale]}
              </Link>
              <span className="block text-sm text-quiet">
                {details?.get(use.id) ??
                  reader.format.list(use.fields.map((field) => reader.t(fieldKey(use.noun, field))))}
              </span>
            </DefinitionRow>
          ))}
        </DefinitionList>
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
