import type { Metadata } from "next";
import { OrganisationView } from "@/components/organisations/organisation-view";
import { History } from "@/components/records/history";
import { namesOf } from "@/components/records/names";
import { currentReader } from "@/components/records/reader";
import { LinkButton } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { paths } from "@/lib/paths";
import { read } from "@/server/trpc/rsc";
import { historyOf, type NewPageProps } from "../record-page";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentReader();
  return { title: t("records.organisation.title") };
}

export default async function OrganisationPage({ params }: NewPageProps) {
  const { organisation: id } = await params;
  const [record, reader] = await Promise.all([read((api) => api.organisations.get({ id })), currentReader()]);
  const history = record.allowed.viewLedger ? await historyOf({ id, organisationId: id }) : [];
  return (
    <>
      <PageHeader
        title={record.state.name}
        reference={reader.t("codes.nouns.organisation")}
        actions={
          record.allowed.update && (
            <>
              <LinkButton href={paths.editOrganisation(id)}>{reader.t("records.edit")}</LinkButton>
              <LinkButton variant="secondary" href={paths.newOrganisation()}>
                {reader.t("auth.newOrganisation.open")}
              </LinkButton>
            </>
          )
        }
      />
      <OrganisationView
        organisation={record.state}
        id={id}
        reader={reader}
        names={namesOf(reader, id, record.linked)}
      />
      <p className="mb-10">
        <Link href={paths.exemption(id)} prefetch={false} className="link">
          {reader.t("exemption.link")}
        </Link>
      </p>
      <History entries={history} reader={reader} />
    </>
  );
}
