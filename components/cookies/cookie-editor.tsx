import { codeOptions, recordOptions } from "@/components/records/choices";
import { type EditorProps, storedOf } from "@/components/records/editor-props";
import { FormPage } from "@/components/records/form-page";
import type { Cookie } from "@/domain/cookies/cookie";
import { CookieForm } from "./cookie-form";

export function CookieEditor({ organisation, reader, options, record }: EditorProps<Cookie>) {
  return (
    <FormPage
      noun="cookie"
      organisation={organisation}
      reader={reader}
      record={record && { id: record.id, title: record.state.name }}
      fields={["cookieLifetime"]}
    >
      <CookieForm
        organisation={organisation}
        stored={storedOf(record)}
        initial={record?.state ?? null}
        documents={recordOptions(reader, options, "document")}
        choices={{
          kinds: codeOptions(reader, "cookie-kinds", ["cookie", "local-storage", "pixel", "other"]),
          sides: codeOptions(reader, "cookie-parties", ["first", "third"]),
          parties: recordOptions(reader, options, "party"),
          lifetimes: codeOptions(reader, "cookie-lifetimes", ["session", "period"]),
          necessity: codeOptions(reader, "necessity", ["necessary", "optional"]),
        }}
      />
    </FormPage>
  );
}
