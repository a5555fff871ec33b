import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { nameOfActivity } from "@/components/activities/activity-name";
import { DeriveServedForm } from "@/components/activities/customers/derive-served-form";
import { ProbableCustomers } from "@/components/activities/customers/probable-customers";
import { ClientMessages } from "@/components/layout/client-messages";
import { recordOptions } from "@/components/records/choices";
import { currentReader } from "@/components/records/reader";
import { PageHeader } from "@/components/ui/page-header";
import { paths } from "@/lib/paths";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, assertWithin } from "../../record-page";
import { ownDepartments } from "../own-departments";

type PageProps = {
  params: Promise<{ organisation: string }>;
  searchParams: Promise<{ activity?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("activities.customers");
  return { title: t("title") };
}

/** The activity that the address names, if it is a processor's and the reader may change it. */
async function chosenActivity(organisation: string, id: string | undefined) {
  if (!id) return null;
  const activity = await read((api) => api.activities.get({ id }));
  assertWithin(activity, organisation);
  assertAllowed(activity.allowed.update && activity.state.role === "processor");
  return activity;
}

export default async function CustomersPage({ params, searchParams }: PageProps) {
  const { organisation } = await params;
  const { activity: wanted } = await searchParams;
  const [reader, t] = await Promise.all([currentReader(), getTranslations("activities.customers")]);
  const { allowed } = await read((api) => api.organisations.get({ id: organisation }));
  assertAllowed(allowed.createActivity);
  const activity = await chosenActivity(organisation, [wanted].flat()[0]);
  const activityId = activity?.id ?? null;
  const customers = await read((api) => api.activities.customers({ organisationId: organisation, activityId }));
  const records = await read((api) => api.options.list({ organisationId: organisation, nouns: ["department"] }));
  const departments = recordOptions(reader, await ownDepartments(organisation, records), "department");
  const crumbs = [{ label: reader.t("activities.list.title"), href: paths.activities(organisation) }];
  if (activity)
    crumbs.push({
      label: nameOfActivity(activity.state, reader).text,
      href: paths.activity(organisation, activity.id),
    });
  return (
    <>
      <PageHeader title={t("title")} intro={t(activity ? "intro" : "introNew")} crumbs={crumbs} />
      <ClientMessages sections={["activities.customers", "codes.contract-kinds", "errors"]}>
        <ProbableCustomers organisationId={organisation} customers={customers.probable} locale={reader.locale} />
        <DeriveServedForm
          organisationId={organisation}
          activity={activity && { id: activity.id, revision: activity.revision }}
          departments={departments}
          customers={customers}
          mayRead={allowed.import}
          locale={reader.locale}
        />
      </ClientMessages>
    </>
  );
}
