"use client";

import type { Option } from "@/components/form/option";
import { ParticularsFields } from "@/components/form/particulars-fields";
import { AnswerChecks, FactBox, FactCode, LineInput, RecordChoice, WordsBox } from "@/components/records/inputs";
import { type NounFormProps, SharedEditor } from "@/components/records/shared-editor";
import { SYSTEM_PARTICULARS } from "@/domain/particulars/of-records";
import type { System } from "@/domain/systems/system";

const GAP = { answer: "not-stated" } as const;

const BLANK_SYSTEM: System = {
  name: "",
  description: {},
  departmentId: null,
  operatedBy: GAP,
  hosting: GAP,
  hostingCountry: GAP,
  measures: GAP,
  particulars: {},
};

export function SystemForm({ choices, initial, ...props }: SystemFormProps) {
  return (
    <SharedEditor noun="system" initial={initial ?? BLANK_SYSTEM} {...props}>
      <LineInput name="name" of="system.name" autoComplete="off" />
      <WordsBox name="description" of="system.description" multiline optional />
      <RecordChoice name="departmentId" of="system.departmentId" options={choices.departments} optional />
      <FactBox name="operatedBy" of="system.operatedBy" emptyValue={null}>
        {(value) => <RecordChoice inner name={value} of="system.operatedBy" options={choices.parties} />}
      </FactBox>
      <FactCode name="hosting" of="system.hosting" options={choices.hosting} />
      <FactCode name="hostingCountry" of="system.hostingCountry" options={choices.countries} />
      <AnswerChecks name="measures" of="system.measures" options={choices.measures} />
      <ParticularsFields
        name="particulars"
        group="systemParticulars"
        particulars={SYSTEM_PARTICULARS}
        countries={choices.countries}
      />
    </SharedEditor>
  );
}

type SystemFormProps = NounFormProps<System> & {
  choices: Record<"departments" | "parties" | "hosting" | "countries" | "measures", readonly Option[]>;
};
