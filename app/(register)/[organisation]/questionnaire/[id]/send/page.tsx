import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { nameOfActivity } from "@/components/activities/activity-name";
import { ClientMessages } from "@/components/layout/client-messages";
import { OpenLink } from "@/components/questionnaire/open-link";
import { SendLink } from "@/components/questionnaire/send-link";
import { currentReader } from "@/components/records/reader";
import { PageHeader } from "@/components/ui/page-header";
import { paths } from "@/lib/paths";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, assertWithin } from "../../../record-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("questionnaire.link");
  return { title: t("title") };
}

export default async function Page({ params }: { params: Promise<{ organisation: string; id: string }> }) {
  const { organisation, id } = await params;
  const [activity, reader, t] = await Promise.all([
    read((api) => api.activities.get({ id })),
    currentReader(),
    getTranslations("questionnaire.link"),
  ]);
  assertWithin(activity, organisation);
  assertAllowed(activity.allowed.openLink);
  const links = await read((api) => api.links.list({ organisationId: organisation, activityId: id }));
  const [open] = links;
  return (
    <>
      <PageHeader
        title={t("title")}
        reference={`${activity.state.reference} · ${nameOfActivity(activity.state, reader).text}`}
        intro={t("what")}
        crumbs={[{ label: reader.t("activities.list.title"), href: paths.activities(organisation) }]}
      />
      <ClientMessages sections={["questionnaire.link", "errors"]}>
        <div className="max-w-2xl space-y-8">
          {open && (
            <OpenLink
              activityId={id}
              text={t("open", { email: open.email, day: reader.format.day(dayOf(open.expiresAt)) })}
            />
          )}
          <SendLink activityId={id} />
        </div>
      </ClientMessages>
    </>
  );
}

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);
