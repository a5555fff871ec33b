import { codeOptions, countryOptions, recordOptions } from "@/components/records/choices";
import { type EditorProps, storedOf } from "@/components/records/editor-props";
import { FormPage } from "@/components/records/form-page";
import { RECIPIENT_CATEGORIES } from "@/domain/codes/recipient-categories";
import { CONTRACT_KINDS, type Party } from "@/domain/parties/party";
import { PartyForm } from "./party-form";

export function PartyEditor({ organisation, reader, options, record }: EditorProps<Party>) {
  return (
    <FormPage
      noun="party"
      organisation={organisation}
      reader={reader}
      record={record && { id: record.id, title: record.state.name }}
      fields={["contact", "statedAddress", "contract", "subProcessor"]}
    >
      <PartyForm
        organisation={organisation}
        stored={storedOf(record)}
        initial={record?.state ?? null}
        documents={recordOptions(reader, options, "document")}
        choices={{
          categories: codeOptions(reader, "recipient-categories", RECIPIENT_CATEGORIES),
          countries: countryOptions(reader),
          parties: recordOptions(reader, options, "party", record?.id),
          contractKinds: codeOptions(reader, "contract-kinds", CONTRACT_KINDS),
        }}
      />
    </FormPage>
  );
}
