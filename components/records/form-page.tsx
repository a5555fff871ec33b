import type { ReactNode } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/ui/page-header";
import type { SharedNoun } from "@/domain/ledger-actions";
import { pagesOf } from "./nouns";
import type { Reader } from "./reader";

/** The page around the form of a shared noun, for a new record or for one that exists. */
export function FormPage({ noun, organisation, reader, record, fields, children }: FormPageProps) {
  const pages = pagesOf(noun);
  const crumbs = [{ label: reader.t(`records.${noun}.title`), href: pages.list(organisation) }];
  if (record) crumbs.push({ label: record.title, href: pages.view(organisation, record.id) });
  const sections = [
    "fields.topics",
    `fields.${noun}Particulars`,
    "forms",
    "articles",
    "codes.unit-names",
    "records.form",
    `records.${noun}`,
    `fields.${noun}`,
  ];
  return (
    <>
      <PageHeader
        title={record ? reader.t("records.editTitle", { name: record.title }) : reader.t(`records.${noun}.new`)}
        crumbs={crumbs}
      />
      <ClientMessages sections={[...sections, ...fields.map((field) => `fields.${field}`)]}>{children}</ClientMessages>
    </>
  );
}

type FormPageProps = {
  noun: SharedNoun;
  organisation: string;
  reader: Reader;
  record: { id: string; title: string } | null;
  /** The groups of field words that the form speaks beside its own. */
  fields: readonly string[];
  children: ReactNode;
};
