import type { Metadata } from "next";
import { CookieView } from "@/components/cookies/cookie-view";
import { namesOf } from "@/components/records/names";
import { RecordView } from "@/components/records/record-view";
import { read } from "@/server/trpc/rsc";
import { type RecordPageProps, recordContext } from "../../record-page";

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const { id } = await params;
  const record = await read((api) => api.cookies.get({ id }));
  return { title: record.state.name };
}

export default async function CookiePage(props: RecordPageProps) {
  const around = await recordContext(props, (id) => read((api) => api.cookies.get({ id })));
  const { record, reader } = around;
  return (
    <RecordView noun="cookie" title={record.state.name} {...around}>
      <CookieView cookie={record.state} reader={reader} names={namesOf(reader, record.organisationId, record.linked)} />
    </RecordView>
  );
}
