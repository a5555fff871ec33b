import type { ReactNode } from "react";
import { Origins } from "@/components/imports/origins";
import { ClientMessages } from "@/components/layout/client-messages";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import type { SharedNoun } from "@/domain/ledger-actions";
import { recordPath } from "@/lib/paths";
import type { Origin } from "@/server/imports/list";
import { History, type HistoryEntry } from "./history";
import { pagesOf } from "./nouns";
import type { Reader } from "./reader";
import { RemoveRecord } from "./remove-record";
import { type Use, UsedBy } from "./used-by";

/** The page of a shared record: what is known of it, what names it, and what happened to it. */
export function RecordView({ noun, record, title, tags, children, reader, history, origins, uses }: RecordViewProps) {
  const { id, organisationId, revision, allowed } = record;
  const pages = pagesOf(noun);
  const plural = reader.t(`records.${noun}.title`);
  return (
    <>
      <PageHeader
        title={title}
        reference={reader.t(`codes.nouns.${noun}`)}
        tags={tags}
        crumbs={[{ label: plural, href: pages.list(organisationId) }]}
        actions={
          (allowed.update || allowed.remove) && (
            <>
              {allowed.update && (
                <LinkButton variant="secondary" href={pages.edit(organisationId, id)}>
                  {reader.t("records.edit")}
                </LinkButton>
              )}
              {allowed.remove && (
                <ClientMessages sections={["errors", "records.remove"]}>
                  <RemoveRecord
                    noun={noun}
                    id={id}
                    revision={revision}
                    name={title}
                    listHref={pages.list(organisationId)}
                    uses={record.usedBy.map((use) => ({
                      id: use.id,
                      text: nameOfUse(use, reader),
                      href: recordPath(organisationId, use.noun, use.id),
                    }))}
                  />
                </ClientMessages>
              )}
            </>
          )
        }
      />
      {children}
      {uses ?? <UsedBy uses={record.usedBy} reader={reader} organisation={organisationId} />}
      <Origins organisationId={organisationId} origins={origins} reader={reader} />
      <History entries={history} reader={reader} />
    </>
  );
}

const nameOfUse = (use: Use, reader: Reader) =>
  [use.reference ?? reader.t(`codes.nouns.${use.noun}`), use[reader.locale]].join(" ");

type RecordViewProps = {
  noun: SharedNoun;
  record: {
    id: string;
    organisationId: string;
    revision: number;
    allowed: { update: boolean; remove: boolean };
    usedBy: readonly Use[];
  };
  title: string;
  tags?: ReactNode;
  children: ReactNode;
  reader: Reader;
  history: readonly HistoryEntry[];
  origins: readonly Origin[];
  /** Takes the place of the plain list of uses. */
  uses?: ReactNode;
};
