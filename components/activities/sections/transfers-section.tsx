"use client";

import { useWatch } from "react-hook-form";
import { ParticularsFields } from "@/components/form/particulars-fields";
import { ForExperts } from "@/components/form/plain-questions";
import { isTree, newRowId } from "@/components/form/values";
import { TRANSFER_PARTICULARS } from "@/domain/particulars/of-rows";
import { labelIn, useChoices } from "../activity-form-options";
import { KindField } from "./kind-field";
import {
  ChecksField,
  CodeFact,
  CodeField,
  DayFact,
  LineField,
  NOT_STATED,
  RowLinkField,
  Rows,
  Sources,
  WordsFact,
  WordsField,
} from "./parts";

const newTransfer = (recipientRow: string | undefined) => ({
  id: newRowId(),
  recipientRow: recipientRow ?? null,
  destination: { kind: "not-stated" },
  safeguards: NOT_STATED,
  assessment: NOT_STATED,
  supplementaryMeasures: NOT_STATED,
  copyAvailable: NOT_STATED,
  note: {},
  particulars: {},
  evidence: [],
});

const newSafeguard = () => ({ tool: "", sccSet: NOT_STATED, sccModules: [], agreedOn: NOT_STATED, description: {} });

const DESTINATIONS = ["country", "organisation", "not-stated"] as const;

function freshDestination(kind: (typeof DESTINATIONS)[number]) {
  switch (kind) {
    case "country":
      return { kind, country: "" };
    case "organisation":
      return { kind, name: "" };
    case "not-stated":
      return { kind };
  }
}

export default function TransfersSection() {
  const recipients = useChoices("recipient-rows");
  const countries = useChoices("countries");
  const [only] = recipients.length === 1 ? recipients : [];
  const placeOf = (place: unknown) => (isTree(place) ? labelIn(countries, String(place.country)) || place.name : "");
  return (
    <Rows
      name="transfers"
      field="transfers"
      newItem={() => newTransfer(only?.value)}
      title={(row) =>
        [labelIn(recipients, String(row.recipientRow)), placeOf(row.destination)].filter(Boolean).join(" → ")
      }
    >
      {(row) => <TransferRow row={row} />}
    </Rows>
  );
}

function TransferRow({ row }: { row: string }) {
  const tools = useChoices("transfer-tools");
  return (
    <>
      <RowLinkField name={`${row}.recipientRow`} field="transfer.recipientRow" list="recipient-rows" />
      <KindField
        name={`${row}.destination`}
        field="transfer.destination"
        codes="destinations"
        kinds={DESTINATIONS}
        fresh={freshDestination}
      >
        {(kind) => (
          <>
            {kind === "country" && (
              <CodeField name={`${row}.destination.country`} field="destination.country" list="countries" />
            )}
            {kind === "organisation" && <LineField name={`${row}.destination.name`} field="destination.name" />}
          </>
        )}
      </KindField>
      <ForExperts>
        <Rows
          name={`${row}.safeguards`}
          field="transfer.safeguards"
          newItem={newSafeguard}
          title={(guard) => labelIn(tools, String(guard.tool))}
        >
          {(guard) => <SafeguardRow row={guard} />}
        </Rows>
        <WordsFact name={`${row}.assessment`} field="transfer.assessment" />
        <WordsFact name={`${row}.supplementaryMeasures`} field="transfer.supplementaryMeasures" />
        <WordsFact name={`${row}.copyAvailable`} field="transfer.copyAvailable" />
      </ForExperts>
      <WordsField name={`${row}.note`} field="transfer.note" optional />
      <ForExperts>
        <ParticularsFields name={`${row}.particulars`} group="transferParticulars" particulars={TRANSFER_PARTICULARS} />
      </ForExperts>
      <Sources name={row} field="transfer.destination" />
    </>
  );
}

/** Standard clauses (Art. 46(2)(c) and (d)) have a set and modules; no other tool has. */
function SafeguardRow({ row }: { row: string }) {
  const tool: unknown = useWatch({ name: `${row}.tool` });
  return (
    <>
      <CodeField name={`${row}.tool`} field="safeguard.tool" list="transfer-tools" />
      {(tool === "art-46-2-c" || tool === "art-46-2-d") && (
        <>
          <CodeFact name={`${row}.sccSet`} field="safeguard.sccSet" list="scc-sets" />
          <ChecksField name={`${row}.sccModules`} field="safeguard.sccModules" list="scc-modules" />
        </>
      )}
      <DayFact name={`${row}.agreedOn`} field="safeguard.agreedOn" />
      <WordsField name={`${row}.description`} field="safeguard.description" optional />
    </>
  );
}
