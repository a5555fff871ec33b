"use client";

import { FactField } from "@/components/form/fact-field";
import { useFieldTexts } from "@/components/form/use-field";
import { CodeField, RecordField, WordsFact, WordsField } from "./parts";

const OPEN_RESULT = { result: "", reasons: {}, documentId: null };

export default function DecisionsSection() {
  const dpia = useFieldTexts("dpia");
  return (
    <>
      <WordsFact name="automatedDecisions" field="automatedDecisions" />
      <WordsFact name="profiling" field="profiling" />
      <FactField name="dpia" {...dpia} emptyValue={OPEN_RESULT}>
        {(value) => (
          <div className="space-y-5">
            <CodeField name={`${value}.result`} field="dpia.result" list="dpia-results" />
            <WordsField name={`${value}.reasons`} field="dpia.reasons" multiline optional />
            <RecordField name={`${value}.documentId`} field="dpia.documentId" noun="document" />
          </div>
        )}
      </FactField>
    </>
  );
}
