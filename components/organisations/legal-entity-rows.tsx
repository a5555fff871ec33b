"use client";

import { useTranslations } from "next-intl";
import { EvidenceList } from "@/components/form/evidence-list";
import { ListField } from "@/components/form/list-field";
import type { Option } from "@/components/form/option";
import { newRowId } from "@/components/form/values";
import { BLANK_CONTACT, ContactInputs } from "@/components/records/contact-inputs";
import { FormSection } from "@/components/records/form-section";
import { FactBox, FactWords, LineInput } from "@/components/records/inputs";

/** The companies of a register; there is always one at least. */
export function LegalEntityRows({ countries }: { countries: readonly Option[] }) {
  const t = useTranslations("records.organisation");
  const fields = useTranslations("fields.organisation.legalEntities");
  return (
    <FormSection heading={fields("label")}>
      <ListField
        name="legalEntities"
        newItem={() => ({
          id: newRowId(),
          name: "",
          statedAs: { answer: "not-stated" },
          contact: BLANK_CONTACT,
          representative: { answer: "not-stated" },
          evidence: [],
        })}
        itemLabel={(index) => t("entity", { number: index + 1 })}
        addLabel={t("addEntity")}
      >
        {(row) => (
          <>
            <LineInput name={`${row}.name`} of="legalEntity.name" autoComplete="off" />
            <ContactInputs name={`${row}.contact`} countries={countries} />
            <FactWords name={`${row}.statedAs`} of="legalEntity.statedAs" />
            <FactBox
              name={`${row}.representative`}
              of="legalEntity.representative"
              emptyValue={{ name: "", contact: BLANK_CONTACT }}
            >
              {(value) => (
                <div className="space-y-6">
                  <LineInput name={`${value}.name`} of="representative.name" autoComplete="off" />
                  <ContactInputs name={`${value}.contact`} countries={countries} />
                </div>
              )}
            </FactBox>
            <EvidenceList name={`${row}.evidence`} subject={t("entitySubject")} />
          </>
        )}
      </ListField>
    </FormSection>
  );
}
