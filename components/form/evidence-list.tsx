"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { RecordSelect } from "./code-select";
import { ListField } from "./list-field";
import { usePlainQuestions } from "./plain-questions";
import { useDocuments } from "./record-form";
import { TextArea, TextInput } from "./text-input";

/** Where a fact can be read: document, place and quotation, any number of them. Folded away while there is none. */
export function EvidenceList({ name, subject }: { name: string; subject: string }) {
  if (usePlainQuestions()) return null;
  return <Evidence name={name} subject={subject} />;
}

function Evidence({ name, subject }: { name: string; subject: string }) {
  const t = useTranslations("forms.evidence");
  const documents = useDocuments();
  const evidence: unknown = useWatch({ name });
  const count = Array.isArray(evidence) ? evidence.length : 0;
  return (
    <details className="mt-2">
      <summary className="inline-block min-h-6 text-sm text-quiet underline decoration-dotted underline-offset-4 hover:text-accent">
        {t("title", { count })}
        <span className="sr-only">: {subject}</span>
      </summary>
      <ListField
        name={name}
        newItem={() => ({ kind: "document", documentId: "", place: "", quotation: "" })}
        itemLabel={(index) => t("item", { number: index + 1 })}
        addLabel={t("add")}
      >
        {(row) => (
          <>
            <RecordSelect name={`${row}.documentId`} label={t("document")} options={documents} blank="" />
            <TextInput name={`${row}.place`} label={t("place")} help={t("placeHelp")} />
            <TextArea name={`${row}.quotation`} label={t("quotation")} help={t("quotationHelp")} rows={2} />
          </>
        )}
      </ListField>
    </details>
  );
}
