"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import type { Option } from "@/components/form/option";
import { CheckBox } from "@/components/form/text-input";
import { isTree } from "@/components/form/values";
import { BLANK_CONTACT, ContactInputs } from "@/components/records/contact-inputs";
import { FormSection } from "@/components/records/form-section";
import { Checks, CodeChoice, FactCode, LineInput, WordsBox } from "@/components/records/inputs";
import { type Commit, RecordEditor, type Stored } from "@/components/records/record-editor";
import type { Person, PersonIdentity } from "@/domain/people/person";
import { sameValue } from "@/domain/same-value";
import { paths } from "@/lib/paths";
import { api } from "@/lib/trpc/client";

/** A person as the form has it: the words in plain, without what only the server makes of them. */
export type PersonValues = Omit<Person, "identity" | "userId"> & { identity: PersonIdentity };

const BLANK_PERSON: PersonValues = {
  identity: { ...BLANK_CONTACT, name: "", organisationName: "" },
  function: {},
  departmentIds: [],
  isDataProtectionOfficer: false,
  appointment: { answer: "not-stated" },
  role: null,
};

export function PersonForm({ organisation, stored, known, choices }: PersonFormProps) {
  const t = useTranslations("records.person");
  const fields = useTranslations("fields.person");
  const initial = known ?? BLANK_PERSON;
  const commit: Commit = (existing, values, changes) => {
    const { identity: words, ...state } = values;
    const { identity: newWords, ...newState } = changes;
    if (!existing)
      return api.people.create.mutate({ organisationId: organisation, identity: isTree(words) ? words : {}, state });
    const renamed = isTree(newWords) && !sameValue(newWords, initial.identity);
    return api.people.update.mutate({ ...existing, ...(renamed && { identity: newWords }), changes: newState });
  };
  return (
    <RecordEditor
      stored={stored}
      initial={initial}
      documents={[]}
      commit={commit}
      labelOf={(field) => (fields.has(`${field}.label`) ? fields(`${field}.label`) : field)}
      leave={(id) => (id ? paths.people.view(organisation, id) : paths.people.list(organisation))}
    >
      <LineInput name="identity.name" of="person.name" autoComplete="off" />
      <WordsBox name="function" of="person.function" optional />
      <LineInput name="identity.organisationName" of="person.organisationName" autoComplete="off" optional />
      <FormSection heading={t("contact")}>
        <ContactInputs name="identity" countries={choices.countries} />
      </FormSection>
      <FormSection heading={t("access")}>
        <CodeChoice name="role" of="person.role" options={choices.roles} blank={null} optional />
        <Checks name="departmentIds" of="person.departmentIds" options={choices.departments} optional />
        <CheckBox
          name="isDataProtectionOfficer"
          label={fields("isDataProtectionOfficer.label")}
          help={fields("isDataProtectionOfficer.help")}
        />
        <Appointment options={choices.appointments} />
      </FormSection>
    </RecordEditor>
  );
}

/** Asked of the data protection officer alone. */
function Appointment({ options }: { options: readonly Option[] }) {
  const isOfficer: unknown = useWatch({ name: "isDataProtectionOfficer" });
  return isOfficer === true && <FactCode name="appointment" of="person.appointment" options={options} />;
}

type PersonFormProps = {
  organisation: string;
  stored: Stored;
  known: PersonValues | null;
  choices: Record<"countries" | "roles" | "departments" | "appointments", readonly Option[]>;
};
