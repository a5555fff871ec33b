"use client";

import type { ReactNode } from "react";
import { EvidenceList } from "./evidence-list";
import { FieldGroup } from "./field";
import { StateChoice } from "./state-choice";
import { useAnswer } from "./use-answer";
import type { FieldTexts } from "./use-field";

/**
 * One fact in its three states. `children` makes the input of the value and gets its name; `emptyValue` is what the
 * value is before anything is typed ("" for a day or a period, {} for words, null for a record).
 */
export function FactField({ name, label, help, article, none, emptyValue, children }: FactFieldProps) {
  const answer = useAnswer(name, () => ({ value: emptyValue, evidence: [] }));
  return (
    <FieldGroup id={answer.id} label={label} help={help} article={article} error={answer.error}>
      <StateChoice
        name={answer.radioName}
        value={answer.state}
        noneLabel={none}
        onChange={answer.choose}
        onBlur={answer.onBlur}
      />
      {answer.state === "given" && <div className="mt-2">{children(`${name}.value`)}</div>}
      {answer.state !== "not-stated" && <EvidenceList name={`${name}.evidence`} subject={label} />}
    </FieldGroup>
  );
}

type FactFieldProps = FieldTexts & {
  name: string;
  /** What "none" means here, in words: "none: no contact is named". */
  none?: string | undefined;
  emptyValue: unknown;
  children: (valueName: string) => ReactNode;
};
