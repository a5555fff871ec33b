"use client";

import { useWatch } from "react-hook-form";
import { CheckList } from "@/components/form/check-list";
import { ParticularsFields } from "@/components/form/particulars-fields";
import { ForExperts } from "@/components/form/plain-questions";
import { useFieldTexts } from "@/components/form/use-field";
import { newRowId } from "@/components/form/values";
import { PERSONAL_DATA_PARTICULARS } from "@/domain/particulars/of-rows";
import { labelIn, useChoices, useOptions } from "../activity-form-options";
import { CodeFact, CodeField, LineFact, NOT_STATED, Rows, Sources, textIn, WordsFact, WordsField } from "./parts";

const newGroup = () => ({ id: newRowId(), category: "", description: {}, evidence: [] });

const newData = () => ({
  id: newRowId(),
  category: "",
  items: {},
  dataSubjectRows: [],
  mark: "ordinary",
  condition: NOT_STATED,
  conditionLaw: NOT_STATED,
  source: NOT_STATED,
  provision: NOT_STATED,
  particulars: {},
  evidence: [],
});

export default function DataSection() {
  return (
    <>
      <PeopleList />
      <DataList />
    </>
  );
}

export function PeopleList() {
  const people = useChoices("data-subject-categories");
  return (
    <Rows
      name="dataSubjects"
      field="dataSubjects"
      newItem={newGroup}
      title={(row) => labelIn(people, String(row.category))}
    >
      {(row) => (
        <>
          <CodeField name={`${row}.category`} field="dataSubject.category" list="data-subject-categories" />
          <WordsField name={`${row}.description`} field="dataSubject.description" optional />
          <Sources name={row} field="dataSubject.category" />
        </>
      )}
    </Rows>
  );
}

export function DataList() {
  const kinds = useChoices("data-categories");
  return (
    <Rows
      name="personalData"
      field="personalData"
      newItem={newData}
      title={(row) => labelIn(kinds, String(row.category))}
    >
      {(row) => <DataRow row={row} />}
    </Rows>
  );
}

function DataRow({ row }: { row: string }) {
  const mark: unknown = useWatch({ name: `${row}.mark` });
  return (
    <>
      <CodeField name={`${row}.category`} field="personalDataItem.category" list="data-categories" />
      <WordsField name={`${row}.items`} field="personalDataItem.items" multiline />
      <GroupsField name={`${row}.dataSubjectRows`} />
      <CodeField name={`${row}.mark`} field="personalDataItem.mark" list="data-marks" />
      <ForExperts>
        {mark === "special" && (
          <CodeFact name={`${row}.condition`} field="personalDataItem.condition" list="special-category-conditions" />
        )}
        {mark !== "ordinary" && <LineFact name={`${row}.conditionLaw`} field="personalDataItem.conditionLaw" />}
      </ForExperts>
      <WordsFact name={`${row}.source`} field="personalDataItem.source" />
      <CodeFact name={`${row}.provision`} field="personalDataItem.provision" list="provision" />
      <ForExperts>
        <ParticularsFields
          name={`${row}.particulars`}
          group="personalDataParticulars"
          particulars={PERSONAL_DATA_PARTICULARS}
        />
      </ForExperts>
      <Sources name={row} field="personalDataItem.category" />
    </>
  );
}

/** The groups of people as they stand in the form above, saved or not. */
function GroupsField({ name }: { name: string }) {
  const texts = useFieldTexts("personalDataItem.dataSubjectRows");
  const people = useChoices("data-subject-categories");
  const { locale } = useOptions();
  const groups: unknown = useWatch({ name: "dataSubjects.items" });
  const options = (Array.isArray(groups) ? groups : []).map((group) => ({
    value: String(group.id),
    label: labelIn(people, group.category) || textIn(group.description, locale) || String(group.id),
    detail: textIn(group.description, locale) || undefined,
  }));
  return options.length > 0 ? <CheckList name={name} {...texts} options={options} optional /> : null;
}
