import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/time";
import { paths } from "@/lib/paths";
import type { WaitingUpload } from "@/server/imports/uploads";

type WaitingListProps = { organisationId: string; waiting: readonly WaitingUpload[]; reader: Reader };

/** Files that were read and that nobody has decided about yet. */
export function WaitingList({ organisationId, waiting, reader: { t } }: WaitingListProps) {
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className="mb-8">
      <h2 id="waiting" className="border-b border-ink pb-1">
        {t("imports.waiting.heading")}
      </h2>
      <ul>
        {waiting.map(({ id, file, who, until }) => (
          <li key={id} className="border-b border-line py-3">
            <Link href={paths.waitingImport(organisationId, id)} className="link wrap-anywhere font-semibold">
              {file}
            </Link>
            <p className="text-sm text-quiet">
              {t("imports.waiting.by", { who: who ?? t("imports.operator") })} <Time at={until} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
