import type { Metadata } from "next";
import { PartyView } from "@/components/parties/party-view";
import { namesOf } from "@/components/records/names";
import { currentReader } from "@/components/records/reader";
import { RecordView } from "@/components/records/record-view";
import { read } from "@/server/trpc/rsc";
import { assertWithin, historyOf, originsOf, type RecordPageProps } from "../../record-page";
import { usesOf } from "./uses";

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const { id } = await params;
  const record = await read((api) => api.parties.get({ id }));
  return { title: record.state.name };
}

export default async function PartyPage({ params }: RecordPageProps) {
  const { organisation, id } = await params;
  const [record, reader] = await Promise.all([read((api) => api.parties.get({ id })), currentReader()]);
  assertWithin(record, organisation);
  const history = await historyOf(record);
  const origins = await originsOf(record);
  const uses = await usesOf(record, reader);
  return (
    <RecordView
      noun="party"
      record={record}
      title={record.state.name}
      reader={reader}
      history={history}
      origins={origins}
      uses={uses}
    >
      <PartyView
        party={record.state}
        organisation={organisation}
        reader={reader}
        names={namesOf(reader, organisation, record.linked)}
      />
    </RecordView>
  );
}
