import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import { paths } from "@/lib/paths";
import type { Origin } from "@/server/imports/list";

type OriginsProps = { organisationId: string; origins: readonly Origin[]; reader: Reader };

/** A file of one table has no sheet but itself; what is no table is counted by rows. */
function placeOf({ file, sheet, cell }: Origin) {
  const isFile = file === sheet || file.startsWith(`${sheet}.`);
  return { file, sheet: isFile ? "none" : "named", name: sheet, place: /^\d/.test(cell) ? "row" : "cell", cell };
}

/** With which files a record came in or was changed, and where it stands in them. */
export function Origins({ organisationId, origins, reader }: OriginsProps) {
  if (origins.length === 0) return null;
  const { t } = reader;
  return (
    <section id="origin" className="mt-10">
      <h2 className="pb-2">{t("imports.origin.heading")}</h2>
      <ul>
        {origins.map((origin) => {
          const { importId, file, isNew, cell } = origin;
          const words = t(`imports.origin.${isNew ? "new" : "changed"}`, placeOf(origin));
          return (
            <li key={`${importId} ${file} ${cell}`}>
              {importId ? (
                <Link href={paths.import(organisationId, importId)} className="link">
                  {words}
                </Link>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
