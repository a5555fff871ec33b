import type { Metadata } from "next";
import { CookieView } from "@/components/cookies/cookie-view";
import { namesOf } from "@/components/records/names";
import { currentReader } from "@/components/records/reader";
import { RecordView } from "@/components/records/record-view";
import { read } from "@/server/trpc/rsc";
import { assertWithin, historyOf, originsOf, type RecordPageProps } from "../../record-page";

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const { id } = await params;
  const record = await read((api) => api.cookies.get({ id }));
  return { title: record.state.name };
}

export default async function CookiePage({ params }: RecordPageProps) {
  const { organisation, id } = await params;
  const [record, reader] = await Promise.all([read((api) => api.cookies.get({ id })), currentReader()]);
  assertWithin(record, organisation);
  const history = await historyOf(record);
  const origins = await originsOf(record);
  return (
    <RecordView
      noun="cookie"
      record={record}
      title={record.state.name}
      reader={reader}
      history={history}
      origins={origins}
    >
      <CookieView cookie={record.state} reader={reader} names={namesOf(reader, organisation, record.linked)} />
    </RecordView>
  );
}
