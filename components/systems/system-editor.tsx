import { codeOptions, countryOptions, recordOptions } from "@/components/records/choices";
import { type EditorProps, storedOf } from "@/components/records/editor-props";
import { FormPage } from "@/components/records/form-page";
import type { System } from "@/domain/systems/system";
import { SystemForm } from "./system-form";

export function SystemEditor({ organisation, reader, options, record }: EditorProps<System>) {
  return (
    <FormPage
      noun="system"
      organisation={organisation}
      reader={reader}
      record={record && { id: record.id, title: record.state.name }}
      fields={[]}
    >
      <SystemForm
        organisation={organisation}
        stored={storedOf(record)}
        initial={record?.state ?? null}
        documents={recordOptions(reader, options, "document")}
        choices={{
          departments: recordOptions(reader, options, "department"),
          parties: recordOptions(reader, options, "party"),
          measures: recordOptions(reader, options, "measure"),
          hosting: codeOptions(reader, "hosting", ["own-premises", "data-centre", "cloud"]),
          countries: countryOptions(reader),
        }}
      />
    </FormPage>
  );
}
