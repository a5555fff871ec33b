"use client";

import { newRowId } from "@/components/form/values";
import { labelIn, useChoices, useRecords } from "../activity-form-options";
import { CodeField, DayFact, PeriodFact, RecordField, Rows, Sources, textIn, WordsField } from "./parts";

const newDocument = () => ({ id: newRowId(), documentId: "", evidence: [] });

const newPlace = (documentId: string) => ({ kind: "document", documentId, place: "", quotation: "" });

/** It takes two places to contradict each other; with a single document both are in it. */
const newContradiction = (documentId: string) => ({
  id: newRowId(),
  field: "",
  description: {},
  evidence: [newPlace(documentId), newPlace(documentId)],
});

export default function DocumentsSection() {
  const documents = useRecords("document");
  const fields = useChoices("fields");
  const [only] = documents.length === 1 ? documents : [];
  return (
    <>
      <Rows
        name="documents"
        field="documents"
        newItem={newDocument}
        title={(row) => labelIn(documents, String(row.documentId))}
      >
        {(row) => (
          <>
            <RecordField name={`${row}.documentId`} field="linkedDocument.documentId" noun="document" required />
            <Sources name={row} field="linkedDocument.documentId" />
          </>
        )}
      </Rows>
      <PeriodFact name="reviewInterval" field="reviewInterval" />
      <DayFact name="nextReviewOn" field="nextReviewOn" />
      <Rows
        name="contradictions"
        field="contradictions"
        newItem={() => newContradiction(only?.value ?? "")}
        title={(row, locale) => labelIn(fields, String(row.field)) || textIn(row.description, locale)}
      >
        {(row) => (
          <>
            <CodeField name={`${row}.field`} field="contradiction.field" list="fields" />
            <WordsField name={`${row}.description`} field="contradiction.description" multiline />
            <Sources name={row} field="contradiction.description" />
          </>
        )}
      </Rows>
    </>
  );
}
