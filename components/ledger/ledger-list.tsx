import { getTranslations } from "next-intl/server";
import type { Reader } from "@/components/records/reader";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { Cell, RowHead, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { paths, recordPath } from "@/lib/paths";
import type { listLedger } from "@/server/ledger/list";
import { unnamedActor } from "./unnamed-actor";

type Ledger = Awaited<ReturnType<typeof listLedger>>;

/** Twelve digits are enough to compare by eye; the whole hash is in the tip and in the export. */
const SHOWN_DIGITS = 12;

/** Every change of the register, newest first: when, who, what, and the hash that chains it to the one before. */
export async function LedgerList({ organisationId, list, reader }: LedgerListProps) {
  const t = await getTranslations("ledger");
  const columns = [
    { key: "sequence", label: t("columns.sequence"), numeric: true, className: "hidden sm:table-cell" },
    { key: "what", label: t("columns.what") },
    { key: "at", label: t("columns.at"), className: "hidden md:table-cell" },
    { key: "who", label: t("columns.who"), className: "hidden md:table-cell" },
    { key: "hash", label: t("columns.hash"), className: "hidden lg:table-cell" },
  ];
  if (list.items.length === 0)
    return (
      <EmptyState
        title={t("beyond.title")}
        action={<LinkButton href={paths.ledger(organisationId)}>{t("beyond.action")}</LinkButton>}
      />
    );
  return (
    <>
      <Table caption={t("title")} captionHidden columns={columns}>
        {list.items.map((entry) => (
          <Entry key={entry.sequence} organisationId={organisationId} entry={entry} reader={reader} />
        ))}
      </Table>
      <Pagination
        page={list.page}
        pageSize={list.pageSize}
        total={list.total}
        hrefOf={(page) => paths.ledger(organisationId, { page: page === 1 ? undefined : page })}
      />
    </>
  );
}

async function Entry({ organisationId, entry, reader }: EntryProps) {
  const t = await getTranslations("ledger");
  const label = reader.locale === "de" ? entry.de : entry.en;
  const who = entry.actorName ?? t(unnamedActor(entry.actor));
  return (
    <tr>
      <Cell numeric className="hidden text-quiet sm:table-cell">
        {reader.format.number(entry.sequence)}
      </Cell>
      <RowHead className="font-normal!">
        {t(`actions.${entry.action}`)}{" "}
        {entry.after === null || label === null ? (
          <span className="text-quiet">{label ?? t("removed")}</span>
        ) : (
          <Link href={recordPath(organisationId, entry.noun, entry.subjectId)} prefetch={false} className="link">
            {label || t("unnamed")}
          </Link>
        )}
        <span className="block text-quiet md:hidden">
          {who} · <Time at={entry.at} />
        </span>
      </RowHead>
      <Cell className="hidden md:table-cell">
        <Time at={entry.at} />
      </Cell>
      <Cell className="hidden md:table-cell">{who}</Cell>
      <Cell className="hidden text-quiet lg:table-cell">
        <span title={entry.hash}>{entry.hash.replace(/^sha256:/, "").slice(0, SHOWN_DIGITS)}</span>
      </Cell>
    </tr>
  );
}

type LedgerListProps = { organisationId: string; list: Ledger; reader: Reader };
type EntryProps = { organisationId: string; entry: Ledger["items"][number]; reader: Reader };
