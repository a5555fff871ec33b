import type { Metadata } from "next";
import { DepartmentView } from "@/components/departments/department-view";
import { namesOf } from "@/components/records/names";
import { currentReader } from "@/components/records/reader";
import { RecordView } from "@/components/records/record-view";
import { wordsIn } from "@/domain/words";
import { read } from "@/server/trpc/rsc";
import { assertWithin, historyOf, originsOf, type RecordPageProps } from "../../record-page";

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const { id } = await params;
  const [record, reader] = await Promise.all([read((api) => api.departments.get({ id })), currentReader()]);
  return { title: wordsIn(record.state.name, reader.locale).text };
}

export default async function DepartmentPage({ params }: RecordPageProps) {
  const { organisation, id } = await params;
  const [record, reader] = await Promise.all([read((api) => api.departments.get({ id })), currentReader()]);
  assertWithin(record, organisation);
  const history = await historyOf(record);
  const origins = await originsOf(record);
  return (
    <RecordView
      noun="department"
      record={record}
      title={wordsIn(record.state.name, reader.locale).text}
      reader={reader}
      history={history}
      origins={origins}
    >
      <DepartmentView department={record.state} reader={reader} names={namesOf(reader, organisation, record.linked)} />
    </RecordView>
  );
}
