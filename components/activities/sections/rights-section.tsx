"use client";

import { newRowId } from "@/components/form/values";
import { labelIn, useChoices } from "../activity-form-options";
import { CodeField, Rows, Sources, WordsFact, WordsField } from "./parts";

const newRight = () => ({ id: newRowId(), right: "", exercise: {}, evidence: [] });

export default function RightsSection() {
  const rights = useChoices("rights");
  return (
    <>
      <WordsFact name="information" field="information" />
      <Rows name="rights" field="rights" newItem={newRight} title={(row) => labelIn(rights, String(row.right))}>
        {(row) => (
          <>
            <CodeField name={`${row}.right`} field="grantedRight.right" list="rights" />
            <WordsField name={`${row}.exercise`} field="grantedRight.exercise" multiline optional />
            <Sources name={row} field="grantedRight.right" />
          </>
        )}
      </Rows>
      <WordsFact name="optOut" field="optOut" />
    </>
  );
}
