import { ClientMessages } from "@/components/layout/client-messages";
import { Downloads } from "@/components/progress/downloads";
import type { Reader } from "@/components/records/reader";
import { Cell, RowHead, Table } from "@/components/ui/table";
import { paths } from "@/lib/paths";
import type { listHandovers } from "@/server/handovers/handovers";
import { HandoverForm } from "./handover-form";
import { WithdrawHandover } from "./withdraw-handover";

type Listed = Awaited<ReturnType<typeof listHandovers>>;

/** The pack for an authority or auditor, and what was handed over before. */
export function Handovers({ organisationId, handovers, reader }: HandoversProps) {
  const { t, locale } = reader;
  return (
    <section
      aria-labelledby="pack"
      className="mb-12 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-8 border-b border-line pb-10 lg:grid-cols-[22rem_minmax(0,38rem)]"
    >
      <div className="space-y-4">
        <h2 id="pack">{t("handovers.title")}</h2>
        <p>{t("handovers.what")}</p>
        <ClientMessages sections={["handovers", "errors", "codes.locales", "progress"]}>
          <HandoverForm organisationId={organisationId} language={locale} />
        </ClientMessages>
      </div>
      <div>
        <h3 className="border-b border-ink pb-1">{t("handovers.list.heading")}</h3>
        {handovers.length === 0 ? (
          <p className="mt-3 text-quiet">{t("handovers.list.none")}</p>
        ) : (
          <HandoverTable handovers={handovers} reader={reader} />
        )}
      </div>
    </section>
  );
}

function HandoverTable({ handovers, reader }: { handovers: Listed; reader: Reader }) {
  const { t, format } = reader;
  const label = (key: string) => t(`handovers.list.${key}`);
  const columns = [
    { key: "to", label: label("to") },
    { key: "when", label: label("when"), className: "hidden w-28 sm:table-cell" },
    { key: "link", label: label("link") },
    { key: "downloads", label: label("downloads"), numeric: true, className: "hidden w-20 sm:table-cell" },
  ];
  return (
    <ClientMessages sections={["handovers", "errors", "progress"]}>
      <Table caption={label("heading")} captionHidden columns={columns}>
        {handovers.map(({ id, revision, recipient, asOf, link, downloads }) => (
          <tr key={id}>
            <RowHead>
              <Downloads>
                <a
                  href={paths.api.handover(id)}
                  download
                  aria-label={t("handovers.list.downloadFor", { recipient })}
                  className="link font-normal"
                >
                  {recipient}
                </a>
                <span className="block font-normal text-quiet sm:hidden">{format.day(asOf)}</span>
              </Downloads>
            </RowHead>
            <Cell className="hidden whitespace-nowrap sm:table-cell">{format.day(asOf)}</Cell>
            <Cell>
              {link?.isOpen ? (
                <>
                  <span className="block">{t("handovers.list.open", { day: format.day(link.expiresOn) })}</span>
                  <WithdrawHandover id={id} revision={revision} recipient={recipient} />
                </>
              ) : (
                <span className="text-quiet">{label(link ? "closed" : "noLink")}</span>
              )}
            </Cell>
            <Cell numeric className="hidden sm:table-cell">
              {format.number(downloads)}
            </Cell>
          </tr>
        ))}
      </Table>
    </ClientMessages>
  );
}

type HandoversProps = { organisationId: string; handovers: Listed; reader: Reader };
