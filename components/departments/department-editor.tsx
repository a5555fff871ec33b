import { recordOptions } from "@/components/records/choices";
import { type EditorProps, storedOf } from "@/components/records/editor-props";
import { FormPage } from "@/components/records/form-page";
import type { Department } from "@/domain/departments/department";
import { wordsIn } from "@/domain/words";
import { DepartmentForm } from "./department-form";

export function DepartmentEditor({ organisation, reader, options, record }: EditorProps<Department>) {
  return (
    <FormPage
      noun="department"
      organisation={organisation}
      reader={reader}
      record={record && { id: record.id, title: wordsIn(record.state.name, reader.locale).text }}
      fields={[]}
    >
      <DepartmentForm
        organisation={organisation}
        stored={storedOf(record)}
        initial={record?.state ?? null}
        documents={recordOptions(reader, options, "document")}
        choices={{
          people: recordOptions(reader, options, "person"),
        }}
      />
    </FormPage>
  );
}
