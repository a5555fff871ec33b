"use client";

import { useTranslations } from "next-intl";
import { EvidenceList } from "@/components/form/evidence-list";
import { ListField } from "@/components/form/list-field";
import type { Option } from "@/components/form/option";
import { ParticularsFields } from "@/components/form/particulars-fields";
import { newRowId } from "@/components/form/values";
import { FormSection } from "@/components/records/form-section";
import {
  AnswerBox,
  CodeChoice,
  FactBox,
  FactWords,
  LineInput,
  RecordChoice,
  WordsBox,
} from "@/components/records/inputs";
import { type Commit, RecordEditor } from "@/components/records/record-editor";
import type { Organisation } from "@/domain/organisations/organisation";
import { ORGANISATION_PARTICULARS } from "@/domain/particulars/of-records";
import { paths } from "@/lib/paths";
import { api } from "@/lib/trpc/client";
import { LegalEntityRows } from "./legal-entity-rows";

export type OrganisationChoices = Record<
  "countries" | "people" | "locales" | "rights" | "topics" | "termLists",
  readonly Option[]
>;

export function OrganisationForm({ id, revision, initial, documents, choices }: OrganisationFormProps) {
  const t = useTranslations("records.organisation");
  const fields = useTranslations("fields.organisation");
  const commit: Commit = async (stored, _values, changes) =>
    api.organisations.update.mutate({ id, revision: stored?.revision ?? revision, changes });
  return (
    <RecordEditor
      stored={{ id, revision }}
      initial={{ ...initial }}
      documents={documents}
      commit={commit}
      labelOf={(field) => fields(`${field}.label`)}
      leave={() => paths.organisation(id)}
    >
      <LineInput name="name" of="organisation.name" autoComplete="off" />
      <LegalEntityRows countries={choices.countries} />
      <FormSection heading={t("contacts")}>
        <FactBox name="dataProtectionOfficer" of="organisation.dataProtectionOfficer" emptyValue={null}>
          {(value) => (
            <RecordChoice inner name={value} of="organisation.dataProtectionOfficer" options={choices.people} />
          )}
        </FactBox>
        <FactBox name="requestsTo" of="organisation.requestsTo" emptyValue={{ email: "" }}>
          {(value) => <LineInput inner name={`${value}.email`} of="requestsTo.email" type="email" />}
        </FactBox>
        <FactWords name="supervisoryAuthority" of="organisation.supervisoryAuthority" />
      </FormSection>
      <Promises choices={choices} />
      <FormSection heading={t("register")}>
        <CodeChoice name="defaultLocale" of="organisation.defaultLocale" options={choices.locales} />
        <LineInput name="referencePrefix" of="organisation.referencePrefix" autoComplete="off" />
      </FormSection>
      <ParticularsFields
        name="particulars"
        group="organisationParticulars"
        particulars={ORGANISATION_PARTICULARS}
        anchor="particulars"
      />
      <FormSection heading={t("ownTerms")}>
        <ListField
          name="terms"
          newItem={() => ({ id: `own-${newRowId()}`, list: "data-categories", name: {} })}
          itemLabel={(index) => t("term", { number: index + 1 })}
          addLabel={t("addTerm")}
        >
          {(row) => (
            <>
              <WordsBox name={`${row}.name`} of="ownTerm.name" />
              <CodeChoice name={`${row}.list`} of="ownTerm.list" options={choices.termLists} />
            </>
          )}
        </ListField>
      </FormSection>
    </RecordEditor>
  );
}

function Promises({ choices }: { choices: OrganisationChoices }) {
  const t = useTranslations("records.organisation");
  return (
    <FormSection heading={t("promises")}>
      <AnswerBox
        name="rights"
        of="organisation.rights"
        newItem={() => ({
          id: newRowId(),
          right: "",
          statement: {},
          exercise: { answer: "not-stated" },
          evidence: [],
        })}
        itemLabel={(index) => t("right", { number: index + 1 })}
        addLabel={t("addRight")}
      >
        {(row) => (
          <>
            <CodeChoice name={`${row}.right`} of="declaredRight.right" options={choices.rights} />
            <WordsBox name={`${row}.statement`} of="declaredRight.statement" multiline />
            <FactWords name={`${row}.exercise`} of="declaredRight.exercise" />
            <EvidenceList name={`${row}.evidence`} subject={t("rightSubject")} />
          </>
        )}
      </AnswerBox>
      <AnswerBox
        name="statements"
        of="organisation.statements"
        newItem={() => ({ id: newRowId(), topic: "", statement: {}, evidence: [] })}
        itemLabel={(index) => t("statement", { number: index + 1 })}
        addLabel={t("addStatement")}
      >
        {(row) => (
          <>
            <CodeChoice name={`${row}.topic`} of="generalStatement.topic" options={choices.topics} />
            <WordsBox name={`${row}.statement`} of="generalStatement.statement" multiline />
            <EvidenceList name={`${row}.evidence`} subject={t("statementSubject")} />
          </>
        )}
      </AnswerBox>
    </FormSection>
  );
}

type OrganisationFormProps = {
  id: string;
  revision: number;
  initial: Organisation;
  documents: readonly Option[];
  choices: OrganisationChoices;
};
