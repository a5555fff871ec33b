import { ClientMessages } from "@/components/layout/client-messages";
import { codeOptions, countryOptions, recordOptions } from "@/components/records/choices";
import type { Reader } from "@/components/records/reader";
import { PageHeader } from "@/components/ui/page-header";
import { DATA_SUBJECT_RIGHTS } from "@/domain/codes/rights";
import { LOCALES } from "@/domain/locales";
import { type Organisation, OWN_TERM_LISTS, STATEMENT_TOPICS } from "@/domain/organisations/organisation";
import { paths } from "@/lib/paths";
import { OrganisationForm } from "./organisation-form";

const FIELDS = [
  "organisation",
  "legalEntity",
  "representative",
  "contact",
  "requestsTo",
  "declaredRight",
  "generalStatement",
  "ownTerm",
];

export function OrganisationEditor({ organisation, reader, options }: OrganisationEditorProps) {
  const { id, revision, state } = organisation;
  return (
    <>
      <PageHeader
        title={reader.t("records.editTitle", { name: state.name })}
        crumbs={[{ label: reader.t("records.organisation.title"), href: paths.organisation(id) }]}
      />
      <ClientMessages
        sections={[
          "forms",
          "articles",
          "records.form",
          "fields.topics",
          "fields.organisationParticulars",
          "records.organisation",
          ...FIELDS.map((field) => `fields.${field}`),
        ]}
      >
        <OrganisationForm
          id={id}
          revision={revision}
          initial={state}
          documents={recordOptions(reader, options, "document")}
          choices={{
            countries: countryOptions(reader),
            people: recordOptions(reader, options, "person"),
            locales: codeOptions(reader, "locales", LOCALES),
            rights: codeOptions(reader, "rights", DATA_SUBJECT_RIGHTS),
            topics: codeOptions(reader, "statement-topics", STATEMENT_TOPICS),
            termLists: codeOptions(reader, "own-term-lists", OWN_TERM_LISTS),
          }}
        />
      </ClientMessages>
    </>
  );
}

type OrganisationEditorProps = {
  organisation: { id: string; revision: number; state: Organisation };
  reader: Reader;
  options: readonly { id: string; noun: string; en: string; de: string }[];
};
