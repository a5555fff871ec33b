import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewActivityForm } from "@/components/activities/activity-form-new";
import { ClientMessages } from "@/components/layout/client-messages";
import { codeOptions, recordOptions } from "@/components/records/choices";
import { currentReader } from "@/components/records/reader";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { ACTIVITY_ROLES } from "@/domain/codes/activity-roles";
import { paths } from "@/lib/paths";
import { read } from "@/server/trpc/rsc";
import { assertAllowed } from "../../record-page";
import { ownDepartments } from "../own-departments";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("editor.new");
  return { title: t("title") };
}

export default async function NewActivityPage({ params }: { params: Promise<{ organisation: string }> }) {
  const { organisation } = await params;
  const [reader, t] = await Promise.all([currentReader(), getTranslations("editor.new")]);
  const { allowed } = await read((api) => api.organisations.get({ id: organisation }));
  assertAllowed(allowed.createActivity);
  const records = await read((api) => api.options.list({ organisationId: organisation, nouns: ["department"] }));
  const departments = recordOptions(reader, await ownDepartments(organisation, records), "department");
  const only = departments.length === 1 ? departments[0]?.value : undefined;
  return (
    <>
      <PageHeader
        title={t("title")}
        intro={t("intro")}
        actions={
          <LinkButton variant="quiet" href={paths.customers(organisation)}>
            {reader.t("activities.customers.action")}
          </LinkButton>
        }
        crumbs={[{ label: t("activities"), href: paths.activities(organisation) }]}
      />
      <ClientMessages
        sections={["forms", "articles", "editor.new", "fields.name", "fields.departmentId", "fields.role"]}
      >
        <NewActivityForm
          organisation={organisation}
          departments={departments}
          roles={codeOptions(reader, "activity-roles", ACTIVITY_ROLES)}
          department={only ?? null}
          locale={reader.locale}
        />
      </ClientMessages>
    </>
  );
}
