import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import type { ImportPart } from "@/domain/imports/parts";
import { paths } from "@/lib/paths";
import type { ListedImport } from "@/server/imports/list";

type ImportCountsProps = {
  organisationId: string;
  taken: Pick<ListedImport, "id" | "counts">;
  /** The part that is looked at. */
  part?: ImportPart | undefined;
  reader: Reader;
};

/** How much came in with a file, each number with a link to exactly what it counts. */
export function ImportCounts({ organisationId, taken: { id, counts }, part, reader: { t } }: ImportCountsProps) {
  const omitted = counts.refused + counts.faults;
  const told = [
    { key: "create", count: counts.create, href: paths.import(organisationId, id, { part: "create" }) },
    { key: "change", count: counts.change, href: paths.import(organisationId, id, { part: "change" }) },
    { key: "open", count: counts.open, href: paths.import(organisationId, id, { part: "open" }) },
    { key: "omitted", count: omitted, href: `${paths.import(organisationId, id)}#omitted` },
  ] as const;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {told
        .filter(({ count }) => count > 0)
        .map(({ key, count, href }) => (
          <li key={key}>
            <Link href={href} aria-current={key === part ? "page" : undefined} className="link">
              {t(`imports.counts.${key}`, { count })}
            </Link>
          </li>
        ))}
    </ul>
  );
}
