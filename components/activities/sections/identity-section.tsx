"use client";

import { useWatch } from "react-hook-form";
import { ParticularsFields } from "@/components/form/particulars-fields";
import { newRowId } from "@/components/form/values";
import { JOINT_CONTROLLER_PARTICULARS } from "@/domain/particulars/of-rows";
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

const newJointController = () => ({
  id: newRowId(),
  partyId: "",
  arrangement: NOT_STATED,
  particulars: {},
  evidence: [],
});
const newServedController = () => ({ id: newRowId(), partyId: "", processing: NOT_STATED, evidence: [] });

export default function IdentitySection() {
  const parties = useRecords("party");
  const role: unknown = useWatch({ name: "role" });
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
            <ParticularsFields
              name={`${row}.particulars`}
              group="jointControllerParticulars"
              particulars={JOINT_CONTROLLER_PARTICULARS}
            />
            <Sources name={row} field="jointController.partyId" />
          </>
        )}
      </Rows>
      {role === "processor" && (
        <Rows
          name="controllersServed"
          field="controllersServed"
          newItem={newServedController}
          title={(row) => labelIn(parties, String(row.partyId))}
        >
          {(row) => (
            <>
              <RecordField name={`${row}.partyId`} field="servedController.partyId" noun="party" required />
              <WordsFact name={`${row}.processing`} field="servedController.processing" />
              <Sources name={row} field="servedController.partyId" />
            </>
          )}
        </Rows>
      )}
      <DayFact name="startedOn" field="startedOn" />
      <DayFact name="endedOn" field="endedOn" />
    </>
  );
}
