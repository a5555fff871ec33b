"use client";

import { newRowId } from "@/components/form/values";
import { labelIn, useRecords } from "../activity-form-options";
import { RecordField, Rows, Sources } from "./parts";

const newSystem = () => ({ id: newRowId(), systemId: "", evidence: [] });
const newCookie = () => ({ id: newRowId(), cookieId: "", evidence: [] });

export default function SystemsSection() {
  return (
    <>
      <SystemsList />
      <CookiesList />
    </>
  );
}

export function SystemsList() {
  const systems = useRecords("system");
  return (
    <Rows name="systems" field="systems" newItem={newSystem} title={(row) => labelIn(systems, String(row.systemId))}>
      {(row) => (
        <>
          <RecordField name={`${row}.systemId`} field="usedSystem.systemId" noun="system" required />
          <Sources name={row} field="usedSystem.systemId" />
        </>
      )}
    </Rows>
  );
}

function CookiesList() {
  const cookies = useRecords("cookie");
  return (
    <Rows name="cookies" field="cookies" newItem={newCookie} title={(row) => labelIn(cookies, String(row.cookieId))}>
      {(row) => (
        <>
          <RecordField name={`${row}.cookieId`} field="usedCookie.cookieId" noun="cookie" required />
          <Sources name={row} field="usedCookie.cookieId" />
        </>
      )}
    </Rows>
  );
}
