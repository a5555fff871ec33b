"use client";

import { newRowId } from "@/components/form/values";
import { labelIn, useRecords } from "../activity-form-options";
import { RecordField, Rows, Sources, textIn, WordsField } from "./parts";

const newMeasure = () => ({ id: newRowId(), measureId: null, description: {}, evidence: [] });

export default function MeasuresSection() {
  const measures = useRecords("measure");
  return (
    <Rows
      name="measures"
      field="measures"
      newItem={newMeasure}
      title={(row, locale) => labelIn(measures, String(row.measureId)) || textIn(row.description, locale)}
    >
      {(row) => (
        <>
          <RecordField name={`${row}.measureId`} field="usedMeasure.measureId" noun="measure" />
          <WordsField name={`${row}.description`} field="usedMeasure.description" multiline optional />
          <Sources name={row} field="usedMeasure.measureId" />
        </>
      )}
    </Rows>
  );
}
