import type { Metadata } from "next";
import { PartyView } from "@/components/parties/party-view";
import { namesOf } from "@/components/records/names";
import { RecordView } from "@/components/records/record-view";
import { read } from "@/server/trpc/rsc";
import { type RecordPageProps, recordContext } from "../../record-page";
import { usesOf } from "./uses";

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const { id } = await params;
  const record = await read((api) => api.parties.get({ id }));
  return { title: record.state.name };
}

export default async function PartyPage(props: RecordPageProps) {
  const around = await recordContext(props, (id) => read((api) => api.parties.get({ id })));
  const { record, reader } = around;
  const uses = await usesOf(record, reader);
  return (
    <RecordView noun="party" title={record.state.name} {...around} uses={uses}>
      <PartyView
        party={record.state}
        organisation={record.organisationId}
        reader={reader}
        names={namesOf(reader, record.organisationId, record.linked)}
      />
    </RecordView>
  );
}
