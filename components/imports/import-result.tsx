import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { paths, recordPath } from "@/lib/paths";
import type { getImport } from "@/server/imports/list";
import { ImportOmissions } from "./import-omissions";
import { UndoImport } from "./undo-import";

type ImportResultProps = { taken: Awaited<ReturnType<typeof getImport>>; reader: Reader };

/** What came in with a file, each record with a link and its cell, what did not, and the way back. */
export function ImportResult({ taken, reader }: ImportResultProps) {
  const { id, organisationId, revision, file, counts, undoneOn, items, page, pageSize, total, omissions } = taken;
  const { t, locale, format } = reader;
  return (
    <ClientMessages sections={["imports.undo", "errors", "progress", "layout.pagination"]}>
      <p>
        {undoneOn === null
          ? t("imports.brought", { create: counts.create, change: counts.change, open: counts.open })
          : t("imports.undone", { day: format.day(undoneOn) })}
      </p>
      <ImportOmissions taken={taken} reader={reader} />
      <h2 className="mt-6">{t("imports.result.came")}</h2>
      <ul className="mt-3 mb-6">
        {items.map(({ id: recordId, noun, en, de, reference, isNew, sheet, cell }) => (
          <li key={recordId} className="border-b border-line py-2">
            <Link href={recordPath(organisationId, noun, recordId)} className="link break-words">
              {[reference, locale === "de" ? de : en].filter(Boolean).join(" ")}
            </Link>
            <span className="block text-sm text-quiet">
              {[t(`codes.nouns.${noun}`), t(`imports.result.${isNew ? "new" : "changed"}`), sheet, cell].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pageSize={pageSize}
        total={total}
        hrefOf={(to) => paths.import(organisationId, id, { page: to, omitted: omissions.page })}
      />
      {undoneOn === null && <UndoImport id={id} revision={revision} file={file} />}
    </ClientMessages>
  );
}
