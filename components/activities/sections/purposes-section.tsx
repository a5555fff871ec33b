"use client";

import { useWatch } from "react-hook-form";
import { ParticularsFields } from "@/components/form/particulars-fields";
import { ForExperts } from "@/components/form/plain-questions";
import { newRowId } from "@/components/form/values";
import { LEGAL_BASIS_PARTICULARS, PURPOSE_PARTICULARS } from "@/domain/particulars/of-rows";
import { labelIn, useChoices } from "../activity-form-options";
import { CodeField, LineFact, NOT_STATED, Rows, Sources, textIn, WordsFact, WordsField } from "./parts";

const newPurpose = () => ({ id: newRowId(), name: {}, legalBases: NOT_STATED, particulars: {}, evidence: [] });

const newClaim = () => ({
  id: newRowId(),
  basis: "",
  covers: {},
  provision: NOT_STATED,
  legitimateInterest: NOT_STATED,
  balancing: NOT_STATED,
  consent: { given: NOT_STATED, proved: NOT_STATED, withdrawn: NOT_STATED },
  particulars: {},
  evidence: [],
});

export default function PurposesSection() {
  return (
    <Rows name="purposes" field="purposes" newItem={newPurpose} title={(row, locale) => textIn(row.name, locale)}>
      {(row) => <PurposeRow row={row} />}
    </Rows>
  );
}

function PurposeRow({ row }: { row: string }) {
  const bases = useChoices("legal-bases");
  return (
    <>
      <WordsField name={`${row}.name`} field="purpose.name" multiline />
      <Rows
        name={`${row}.legalBases`}
        field="purpose.legalBases"
        newItem={newClaim}
        title={(claim) => labelIn(bases, String(claim.basis))}
      >
        {(claim) => <ClaimRow row={claim} />}
      </Rows>
      <ForExperts>
        <ParticularsFields name={`${row}.particulars`} group="purposeParticulars" particulars={PURPOSE_PARTICULARS} />
      </ForExperts>
      <Sources name={row} field="purpose.name" />
    </>
  );
}

/** Each ground asks for what it needs: consent for its terms (Art. 7), an interest for its balancing (Art. 6(1)(f)). */
function ClaimRow({ row }: { row: string }) {
  const basis: unknown = useWatch({ name: `${row}.basis` });
  return (
    <>
      <CodeField name={`${row}.basis`} field="legalBasis.basis" list="legal-bases" />
      <WordsField name={`${row}.covers`} field="legalBasis.covers" optional />
      <ForExperts>
        <LineFact name={`${row}.provision`} field="legalBasis.provision" />
      </ForExperts>
      {basis === "art-6-1-f" && (
        <>
          <WordsFact name={`${row}.legitimateInterest`} field="legalBasis.legitimateInterest" />
          <ForExperts>
            <WordsFact name={`${row}.balancing`} field="legalBasis.balancing" />
          </ForExperts>
        </>
      )}
      {basis === "art-6-1-a" && (
        <>
          <WordsFact name={`${row}.consent.given`} field="consent.given" />
          <WordsFact name={`${row}.consent.proved`} field="consent.proved" />
          <WordsFact name={`${row}.consent.withdrawn`} field="consent.withdrawn" />
        </>
      )}
      <ForExperts>
        <ParticularsFields
          name={`${row}.particulars`}
          group="legalBasisParticulars"
          particulars={LEGAL_BASIS_PARTICULARS}
        />
      </ForExperts>
      <Sources name={row} field="legalBasis.basis" />
    </>
  );
}
