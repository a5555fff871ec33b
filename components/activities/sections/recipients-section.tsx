"use client";

import { ForExperts } from "@/components/form/plain-questions";
import { newRowId } from "@/components/form/values";
import { labelIn, useChoices, useRecords } from "../activity-form-options";
import { ChecksField, CodeField, NOT_STATED, RecordField, Rows, Sources, textIn, WordsFact, WordsField } from "./parts";

const newInternal = () => ({ id: newRowId(), departmentId: null, description: {}, evidence: [] });

const newRecipient = () => ({
  id: newRowId(),
  partyId: null,
  category: "other",
  role: "not-stated",
  receivesFor: {},
  dataRows: [],
  contract: NOT_STATED,
  evidence: [],
});

export default function RecipientsSection() {
  return (
    <>
      <InsideList />
      <OutsideList />
    </>
  );
}

export function InsideList() {
  const departments = useRecords("department");
  return (
    <Rows
      name="internalRecipients"
      field="internalRecipients"
      newItem={newInternal}
      title={(row, locale) =>
        [labelIn(departments, String(row.departmentId)), textIn(row.description, locale)].filter(Boolean).join(", ")
      }
    >
      {(row) => (
        <>
          <RecordField name={`${row}.departmentId`} field="internalRecipient.departmentId" noun="department" />
          <WordsField name={`${row}.description`} field="internalRecipient.description" optional />
          <Sources name={row} field="internalRecipient.departmentId" />
        </>
      )}
    </Rows>
  );
}

export function OutsideList() {
  const parties = useRecords("party");
  const categories = useChoices("recipient-categories");
  return (
    <Rows
      name="recipients"
      field="recipients"
      newItem={newRecipient}
      title={(row) => labelIn(parties, String(row.partyId)) || labelIn(categories, String(row.category))}
    >
      {(row) => (
        <>
          <RecordField name={`${row}.partyId`} field="recipient.partyId" noun="party" />
          <CodeField name={`${row}.category`} field="recipient.category" list="recipient-categories" />
          <ForExperts>
            <CodeField name={`${row}.role`} field="recipient.role" list="recipient-roles" />
          </ForExperts>
          <WordsField name={`${row}.receivesFor`} field="recipient.receivesFor" optional />
          <ForExperts>
            <ChecksField name={`${row}.dataRows`} field="recipient.dataRows" list="data-rows" />
            <WordsFact name={`${row}.contract`} field="recipient.contract" />
          </ForExperts>
          <Sources name={row} field="recipient.partyId" />
        </>
      )}
    </Rows>
  );
}
