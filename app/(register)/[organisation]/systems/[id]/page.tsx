import type { Metadata } from "next";
import { namesOf } from "@/components/records/names";
import { RecordView } from "@/components/records/record-view";
import { SystemView } from "@/components/systems/system-view";
import { read } from "@/server/trpc/rsc";
import { type RecordPageProps, recordContext } from "../../record-page";

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const { id } = await params;
  const record = await read((api) => api.systems.get({ id }));
  return { title: record.state.name };
}

export default async function SystemPage(props: RecordPageProps) {
  const around = await recordContext(props, (id) => read((api) => api.systems.get({ id })));
  const { record, reader } = around;
  return (
    <RecordView noun="system" title={record.state.name} {...around}>
      <SystemView system={record.state} reader={reader} names={namesOf(reader, record.organisationId, record.linked)} />
    </RecordView>
  );
}
