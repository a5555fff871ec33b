import { codeOptions, countryOptions, recordOptions } from "@/components/records/choices";
import { type EditorProps, storedOf } from "@/components/records/editor-props";
import { FormPage } from "@/components/records/form-page";
import { type Person, type PersonIdentity, ROLES } from "@/domain/people/person";
import { PersonForm } from "./person-form";

export function PersonEditor({ organisation, reader, options, record, identity }: PersonEditorProps) {
  return (
    <FormPage
      noun="person"
      organisation={organisation}
      reader={reader}
      record={record && { id: record.id, title: identity?.name ?? reader.t("records.hidden") }}
      fields={["contact"]}
    >
      <PersonForm
        organisation={organisation}
        stored={storedOf(record)}
        known={record && identity && valuesOf(record.state, identity)}
        choices={{
          countries: countryOptions(reader),
          roles: codeOptions(reader, "roles", ROLES),
          departments: recordOptions(reader, options, "department"),
          appointments: codeOptions(reader, "appointments", ["internal", "external"]),
        }}
      />
    </FormPage>
  );
}

/** What the server makes by itself is not the form's to send. */
function valuesOf({ userId: _userId, ...state }: Person, identity: PersonIdentity) {
  return { ...state, identity };
}

type PersonEditorProps = EditorProps<Person> & { identity: PersonIdentity | null };
