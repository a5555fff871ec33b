import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { paths, recordPath } from "@/lib/paths";
import type { getImport } from "@/server/imports/list";
import { ImportCounts } from "./import-counts";
import { ImportOmissions } from "./import-omissions";
import { UndoImport } from "./undo-import";

type TakenImport = Awaited<ReturnType<typeof getImport>>;
type ImportResultProps = { taken: TakenImport; reader: Reader };

/** What came in with a file, or when it was taken back, and the way back. */
export function ImportResult({ taken, reader }: ImportResultProps) {
  const { id, revision, file, undoneOn } = taken;
  const { t, format } = reader;
  return (
    <ClientMessages sections={["imports.undo", "errors", "progress", "layout.pagination"]}>
      {undoneOn === null ? (
        <WrittenRecords taken={taken} reader={reader} />
      ) : (
        <p className="mb-3">{t("imports.undone", { day: format.day(undoneOn) })}</p>
      )}
      <UndoImport id={id} revision={revision} file={file} isUndone={undoneOn !== null} />
    </ClientMessages>
  );
}

/** Each record that came with a link and its cell, and what did not come. */
function WrittenRecords({ taken, reader }: ImportResultProps) {
  const { id, organisationId, part, items, page, pageSize, total, omissions } = taken;
  const { t } = reader;
  return (
    <>
      <ImportCounts organisationId={organisationId} taken={taken} part={part} reader={reader} />
      {part === undefined ? (
        <ImportOmissions taken={taken} reader={reader} />
      ) : (
        <p className="mt-3">
          <Link href={paths.import(organisationId, id)} className="link">
            {t("imports.result.all")}
          </Link>
        </p>
      )}
      <h2 className="mt-6">{t(part === undefined ? "imports.result.came" : `imports.result.parts.${part}`)}</h2>
      <ul className="mt-3 mb-6">
        {items.map((item) => (
          <WrittenRecord key={item.id} organisationId={organisationId} item={item} reader={reader} />
        ))}
      </ul>
      <Pagination
        page={page}
        pageSize={pageSize}
        total={total}
        hrefOf={(to) => paths.import(organisationId, id, { part, page: to, omitted: omissions.page })}
      />
    </>
  );
}

type WrittenRecordProps = { organisationId: string; item: TakenImport["items"][number]; reader: Reader };

function WrittenRecord({ organisationId, item, reader: { t, locale } }: WrittenRecordProps) {
  const { id, noun, en, de, reference, isNew, sheet, cell, question, activityId } = item;
  const address = activityId
    ? `${paths.activity(organisationId, activityId)}#thread-${id}`
    : recordPath(organisationId, noun, id);
  const what = question ? t("imports.result.question") : t(`codes.nouns.${noun}`);
  const state = question ? [] : [t(`imports.result.${isNew ? "new" : "changed"}`)];
  return (
    <li className="border-b border-line py-2">
      <Link href={address} className="link wrap-anywhere">
        {question ?? [reference, locale === "de" ? de : en].filter(Boolean).join(" ")}
      </Link>
      <span className="block wrap-anywhere text-sm text-quiet">{[what, ...state, sheet, cell].join(" · ")}</span>
    </li>
  );
}
