import type { Reader } from "@/components/records/reader";
import { Pagination } from "@/components/ui/pagination";
import { IMPORT_KEEPS } from "@/domain/imports/limits";
import { paths } from "@/lib/paths";
import type { getImport } from "@/server/imports/list";
import type { KeptOmission } from "@/server/imports/omissions";
import { faultWords, refusalWords } from "./omission-words";

type ImportOmissionsProps = { taken: Awaited<ReturnType<typeof getImport>>; reader: Reader };

/** What of a file was not taken over, and where it stands in it; whoever mends it there can import the file again. */
export function ImportOmissions({ taken, reader }: ImportOmissionsProps) {
  const { id, organisationId, counts, omissions, page, undoneOn } = taken;
  const { t } = reader;
  const count = counts.refused + counts.faults;
  if (count === 0 || undoneOn !== null) return null;
  return (
    <section aria-labelledby="omitted" className="my-6">
      <h2 id="omitted">{t("imports.result.omitted")}</h2>
      <p className="mt-2">
        {t("imports.result.omittedCount", { count })}{" "}
        {omissions.total < count && t("imports.result.omittedListed", { kept: omissions.total })}
      </p>
      <p className="mt-1 max-w-prose text-sm text-quiet">
        {t("imports.result.omittedKept", { days: IMPORT_KEEPS.omissionDays, most: IMPORT_KEEPS.omissions })}
      </p>
      <ul className="mt-3">
        {omissions.items.map(({ position, place, omission }) => (
          <li key={position} className="wrap-anywhere border-b border-line py-2">
            {omissionWords(reader, omission)}
            <span className="block text-sm text-quiet">
              {[place.sheet, place.cell].filter((one) => one !== "").join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {omissions.total > omissions.pageSize && (
        <Pagination
          page={omissions.page}
          pageSize={omissions.pageSize}
          total={omissions.total}
          hrefOf={(omitted) => paths.import(organisationId, id, { page, omitted })}
        />
      )}
    </section>
  );
}

function omissionWords({ t, locale }: Reader, omission: KeptOmission["omission"]): string {
  switch (omission.kind) {
    case "fault":
      return faultWords(t, omission);
    case "refused": {
      const { noun, label } = omission;
      const reason = refusalWords(t, noun, omission.reason, omission.fields);
      if (label === null) return t("imports.result.refusedPerson", { reason });
      return t("imports.result.refused", { noun: t(`codes.nouns.${noun}`), name: label[locale], reason });
    }
  }
}
