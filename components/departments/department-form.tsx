"use client";

import type { Option } from "@/components/form/option";
import { FactBox, RecordChoice, WordsBox } from "@/components/records/inputs";
import { type NounFormProps, SharedEditor } from "@/components/records/shared-editor";
import type { Department } from "@/domain/departments/department";

const BLANK_DEPARTMENT: Department = { name: {}, description: {}, leadPersonId: { answer: "not-stated" } };

export function DepartmentForm({ choices, initial, ...props }: DepartmentFormProps) {
  return (
    <SharedEditor noun="department" initial={initial ?? BLANK_DEPARTMENT} {...props}>
      <WordsBox name="name" of="department.name" />
      <WordsBox name="description" of="department.description" multiline optional />
      <FactBox name="leadPersonId" of="department.leadPersonId" emptyValue={null}>
        {(value) => <RecordChoice inner name={value} of="department.leadPersonId" options={choices.people} />}
      </FactBox>
    </SharedEditor>
  );
}

type DepartmentFormProps = NounFormProps<Department> & { choices: Record<"people", readonly Option[]> };
