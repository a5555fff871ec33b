import type { Metadata } from "next";
import { nameOfActivity } from "@/components/activities/activity-name";
import { ActivityPage } from "@/components/activities/activity-page";
import { historyLinks } from "@/components/activities/history-links";
import { Origins } from "@/components/imports/origins";
import { currentReader } from "@/components/records/reader";
import { read, shownDay } from "@/server/trpc/rsc";
import { assertWithin } from "../../record-page";
import { proposalsOf } from "./conversations";

type PageProps = { params: Promise<{ organisation: string; id: string }> };

async function load(organisationId: string, id: string) {
  const activity = await read((api) => api.activities.get({ id }));
  assertWithin(activity, organisationId);
  return activity;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { organisation, id } = await params;
  const activity = await load(organisation, id);
  return { title: nameOfActivity(activity.state, await currentReader()).text };
}

export default async function Page({ params }: PageProps) {
  const { organisation: organisationId, id } = await params;
  const activity = await load(organisationId, id);
  const reader = await currentReader();
  const found = await read((api) => api.findings.of({ id }));
  const history = await read((api) => api.ledger.list({ organisationId, subjectId: id }));
  const threads = activity.allowed.comment
    ? await read((api) => api.threads.list({ organisationId, activityId: id }))
    : undefined;
  const nouns = historyLinks([...history.items, ...proposalsOf(threads?.items ?? [])], activity.linked);
  const options = nouns.length === 0 ? [] : await read((api) => api.options.list({ organisationId, nouns }));
  const origins = await read((api) => api.imports.origins({ id }));
  return (
    <>
      <ActivityPage
        activity={activity}
        found={found}
        history={history}
        threads={threads}
        options={options}
        reader={reader}
        day={await shownDay()}
      />
      <Origins organisationId={organisationId} origins={origins} reader={reader} />
    </>
  );
}
