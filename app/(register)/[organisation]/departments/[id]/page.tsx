import type { Metadata } from "next";
import { DepartmentView } from "@/components/departments/department-view";
import { namesOf } from "@/components/records/names";
import { currentReader } from "@/components/records/reader";
import { RecordView } from "@/components/records/record-view";
import { wordsIn } from "@/domain/words";
import { read } from "@/server/trpc/rsc";
import { type RecordPageProps, recordContext } from "../../record-page";

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const { id } = await params;
  const [record, reader] = await Promise.all([read((api) => api.departments.get({ id })), currentReader()]);
  return { title: wordsIn(record.state.name, reader.locale).text };
}

export default async function DepartmentPage(props: RecordPageProps) {
  const around = await recordContext(props, (id) => read((api) => api.departments.get({ id })));
  const { record, reader } = around;
  return (
    <RecordView noun="department" title={wordsIn(record.state.name, reader.locale).text} {...around}>
      <DepartmentView
        department={record.state}
        reader={reader}
        names={namesOf(reader, record.organisationId, record.linked)}
      />
    </RecordView>
  );
}
