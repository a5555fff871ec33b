"use client";

import { EvidenceList } from "@/components/form/evidence-list";
import type { Option } from "@/components/form/option";
import { ParticularsFields } from "@/components/form/particulars-fields";
import { useFieldTexts } from "@/components/form/use-field";
import { CodeChoice, RecordChoice, WordsBox } from "@/components/records/inputs";
import { type NounFormProps, SharedEditor } from "@/components/records/shared-editor";
import type { Measure } from "@/domain/measures/measure";
import { MEASURE_PARTICULARS } from "@/domain/particulars/of-records";

const BLANK_MEASURE: Measure = {
  name: {},
  description: {},
  kind: "other",
  aim: "confidentiality",
  documentId: null,
  particulars: {},
  evidence: [],
};

export function MeasureForm({ choices, initial, ...props }: MeasureFormProps) {
  const { label } = useFieldTexts("measure.name");
  return (
    <SharedEditor noun="measure" initial={initial ?? BLANK_MEASURE} {...props}>
      <WordsBox name="name" of="measure.name" />
      <WordsBox name="description" of="measure.description" multiline optional />
      <CodeChoice name="kind" of="measure.kind" options={choices.kinds} />
      <CodeChoice name="aim" of="measure.aim" options={choices.aims} />
      <RecordChoice name="documentId" of="measure.documentId" options={props.documents} optional />
      <ParticularsFields name="particulars" group="measureParticulars" particulars={MEASURE_PARTICULARS} />
      <EvidenceList name="evidence" subject={label} />
    </SharedEditor>
  );
}

type MeasureFormProps = NounFormProps<Measure> & { choices: Record<"kinds" | "aims", readonly Option[]> };
