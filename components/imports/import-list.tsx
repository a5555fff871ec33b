import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import { paths } from "@/lib/paths";
import type { ListedImport } from "@/server/imports/list";
import { ImportCounts } from "./import-counts";
import { UndoImport } from "./undo-import";

type ImportListProps = { organisationId: string; imports: readonly ListedImport[]; reader: Reader };

/** The imports so far, newest first, each with what it brought and the way back. */
export function ImportList({ organisationId, imports, reader }: ImportListProps) {
  const { t, format } = reader;
  if (imports.length === 0) return <p className="mt-3 text-quiet">{t("imports.none")}</p>;
  return (
    <ul>
      {imports.map(({ id, revision, file, at, who, counts, undoneOn }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-3 border-b border-line py-3">
          <div className="min-w-0">
            <Link href={paths.import(organisationId, id)} className="link break-words font-semibold">
              {file}
            </Link>
            <p className="text-sm text-quiet">
              {t("imports.by", {
                who: who ?? t("imports.operator"),
                day: format.day(new Date(at).toISOString().slice(0, 10)),
              })}
            </p>
            <div className="text-sm">
              {undoneOn === null ? (
                <ImportCounts organisationId={organisationId} taken={{ id, counts }} reader={reader} />
              ) : (
                t("imports.undone", { day: format.day(undoneOn) })
              )}
            </div>
          </div>
          <ClientMessages sections={["imports.undo", "errors", "progress"]}>
            <UndoImport
              id={id}
              revision={revision}
              file={file}
              isUndone={undoneOn !== null}
              className="sm:flex sm:flex-col sm:items-end"
            />
          </ClientMessages>
        </li>
      ))}
    </ul>
  );
}
