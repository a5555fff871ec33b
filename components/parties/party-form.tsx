"use client";

import { useTranslations } from "next-intl";
import { EvidenceList } from "@/components/form/evidence-list";
import type { Option } from "@/components/form/option";
import { ParticularsFields } from "@/components/form/particulars-fields";
import { DayInput } from "@/components/form/text-input";
import { useFieldTexts } from "@/components/form/use-field";
import { newRowId } from "@/components/form/values";
import { BLANK_CONTACT, ContactInputs } from "@/components/records/contact-inputs";
import { FormSection } from "@/components/records/form-section";
import {
  AnswerBox,
  CodeChoice,
  FactBox,
  FactCode,
  FactWords,
  LineInput,
  RecordChoice,
  TextBox,
  WordsBox,
} from "@/components/records/inputs";
import { type NounFormProps, SharedEditor } from "@/components/records/shared-editor";
import { PARTY_PARTICULARS } from "@/domain/particulars/of-records";
import type { Party } from "@/domain/parties/party";

const GAP = { answer: "not-stated" } as const;

const BLANK_PARTY: Party = {
  name: "",
  description: {},
  category: "other",
  contact: BLANK_CONTACT,
  statedAs: GAP,
  parentPartyId: GAP,
  parentCountry: GAP,
  privacyNotice: GAP,
  contracts: GAP,
  subProcessors: GAP,
  measures: GAP,
  particulars: {},
};

export function PartyForm({ choices, initial, ...props }: PartyFormProps) {
  const t = useTranslations("records.party");
  return (
    <SharedEditor noun="party" initial={initial ?? BLANK_PARTY} {...props}>
      <LineInput name="name" of="party.name" autoComplete="off" />
      <CodeChoice name="category" of="party.category" options={choices.categories} />
      <WordsBox name="description" of="party.description" multiline optional />
      <FormSection heading={t("contact")}>
        <ContactInputs name="contact" countries={choices.countries} />
        <AnswerBox
          name="statedAs"
          of="party.statedAs"
          newItem={() => ({ id: newRowId(), text: "", evidence: [] })}
          itemLabel={(index) => t("stated", { number: index + 1 })}
          addLabel={t("addStated")}
        >
          {(row) => (
            <>
              <TextBox name={`${row}.text`} of="statedAddress.text" />
              <EvidenceList name={`${row}.evidence`} subject={t("statedSubject")} />
            </>
          )}
        </AnswerBox>
        <FactBox name="privacyNotice" of="party.privacyNotice" emptyValue="">
          {(value) => <LineInput inner name={value} of="party.privacyNotice" type="url" />}
        </FactBox>
      </FormSection>
      <FormSection heading={t("belonging")}>
        <FactBox name="parentPartyId" of="party.parentPartyId" emptyValue={null}>
          {(value) => <RecordChoice inner name={value} of="party.parentPartyId" options={choices.parties} />}
        </FactBox>
        <FactCode name="parentCountry" of="party.parentCountry" options={choices.countries} />
      </FormSection>
      <FormSection heading={t("agreements")}>
        <Contracts kinds={choices.contractKinds} documents={props.documents} />
        <AnswerBox
          name="subProcessors"
          of="party.subProcessors"
          newItem={() => ({ id: newRowId(), partyId: "", service: {}, evidence: [] })}
          itemLabel={(index) => t("subProcessor", { number: index + 1 })}
          addLabel={t("addSubProcessor")}
        >
          {(row) => (
            <>
              <CodeChoice name={`${row}.partyId`} of="subProcessor.partyId" options={choices.parties} />
              <WordsBox name={`${row}.service`} of="subProcessor.service" optional />
              <EvidenceList name={`${row}.evidence`} subject={t("subProcessorSubject")} />
            </>
          )}
        </AnswerBox>
        <FactWords name="measures" of="party.measures" />
      </FormSection>
      <ParticularsFields
        name="particulars"
        group="partyParticulars"
        particulars={PARTY_PARTICULARS}
        countries={choices.countries}
      />
    </SharedEditor>
  );
}

function Contracts({ kinds, documents }: { kinds: readonly Option[]; documents: readonly Option[] }) {
  const t = useTranslations("records.party");
  return (
    <AnswerBox
      name="contracts"
      of="party.contracts"
      newItem={() => ({
        id: newRowId(),
        kind: "processing",
        title: {},
        signedOn: GAP,
        endsOn: GAP,
        documentId: null,
        evidence: [],
      })}
      itemLabel={(index) => t("contract", { number: index + 1 })}
      addLabel={t("addContract")}
    >
      {(row) => (
        <>
          <CodeChoice name={`${row}.kind`} of="contract.kind" options={kinds} />
          <WordsBox name={`${row}.title`} of="contract.title" optional />
          <FactDay name={`${row}.signedOn`} of="contract.signedOn" />
          <FactDay name={`${row}.endsOn`} of="contract.endsOn" />
          <RecordChoice name={`${row}.documentId`} of="contract.documentId" options={documents} optional />
          <EvidenceList name={`${row}.evidence`} subject={t("contractSubject")} />
        </>
      )}
    </AnswerBox>
  );
}

function FactDay({ name, of }: { name: string; of: string }) {
  const { label } = useFieldTexts(of);
  return (
    <FactBox name={name} of={of} emptyValue="">
      {(value) => <DayInput name={value} label={label} />}
    </FactBox>
  );
}

type PartyFormProps = NounFormProps<Party> & {
  choices: Record<"categories" | "countries" | "parties" | "contractKinds", readonly Option[]>;
};
