import { codeOptions, recordOptions } from "@/components/records/choices";
import { type EditorProps, storedOf } from "@/components/records/editor-props";
import { FormPage } from "@/components/records/form-page";
import { DOCUMENT_KINDS, type Document } from "@/domain/documents/document";
import { LOCALES } from "@/domain/locales";
import { DocumentForm } from "./document-form";

export function DocumentEditor({ organisation, reader, options, record }: EditorProps<Document>) {
  return (
    <FormPage
      noun="document"
      organisation={organisation}
      reader={reader}
      record={record && { id: record.id, title: record.state.title }}
      fields={[]}
    >
      <DocumentForm
        organisation={organisation}
        stored={storedOf(record)}
        initial={record?.state ?? null}
        documents={recordOptions(reader, options, "document")}
        choices={{
          kinds: codeOptions(reader, "document-kinds", DOCUMENT_KINDS),
          languages: codeOptions(reader, "locales", LOCALES),
        }}
      />
    </FormPage>
  );
}
