"use client";

import { newRowId } from "@/components/form/values";
import { labelIn, useRecords } from "../activity-form-options";
import {
  CodeField,
  DayFact,
  NOT_STATED,
  RecordField,
  RowLinkField,
  Rows,
  Sources,
  WordsFact,
  WordsField,
} from "./parts";

const newJointController = () => ({ id: newRowId(), partyId: "", arrangement: NOT_STATED, evidence: [] });

export default function IdentitySection() {
  const parties = useRecords("party");
  return (
    <>
      <WordsField name="name" field="name" />
      <WordsFact name="description" field="description" />
      <RecordField name="departmentId" field="departmentId" noun="department" />
      <WordsFact name="ownerFunction" field="ownerFunction" />
      <RecordField name="ownerPersonId" field="ownerPersonId" noun="person" />
      <RowLinkField name="controllerEntity" field="controllerEntity" list="legal-entities" />
      <CodeField name="role" field="role" list="activity-roles" />
      <Rows
        name="jointControllers"
        field="jointControllers"
        newItem={newJointController}
        title={(row) => labelIn(parties, String(row.partyId))}
      >
        {(row) => (
          <>
            <RecordField name={`${row}.partyId`} field="jointController.partyId" noun="party" required />
            <WordsFact name={`${row}.arrangement`} field="jointController.arrangement" />
            <Sources name={row} field="jointController.partyId" />
          </>
        )}
      </Rows>
      <DayFact name="startedOn" field="startedOn" />
      <DayFact name="endedOn" field="endedOn" />
    </>
  );
}
