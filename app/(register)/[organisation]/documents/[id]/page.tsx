import type { Metadata } from "next";
import { DocumentView } from "@/components/documents/document-view";
import { namesOf } from "@/components/records/names";
import { RecordView } from "@/components/records/record-view";
import { read } from "@/server/trpc/rsc";
import { type RecordPageProps, recordContext } from "../../record-page";

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const { id } = await params;
  const record = await read((api) => api.documents.get({ id }));
  return { title: record.state.title };
}

export default async function DocumentPage(props: RecordPageProps) {
  const around = await recordContext(props, (id) => read((api) => api.documents.get({ id })));
  const { record, reader } = around;
  return (
    <RecordView noun="document" title={record.state.title} {...around}>
      <DocumentView
        document={record.state}
        reader={reader}
        names={namesOf(reader, record.organisationId, record.linked)}
      />
    </RecordView>
  );
}
