"use client";

import type { ReactNode } from "react";
import { EvidenceList } from "./evidence-list";
import { FieldGroup } from "./field";
import { ListField } from "./list-field";
import { StateChoice } from "./state-choice";
import { useAnswer } from "./use-answer";
import type { FieldTexts } from "./use-field";

/** A list in its three states: rows when given. `children` makes the inputs of a row and gets the row's name. */
export function AnswerField({
  name,
  label,
  help,
  article,
  none,
  newItem,
  itemLabel,
  addLabel,
  foldable,
  children,
}: AnswerFieldProps) {
  const answer = useAnswer(name, () => ({ items: [newItem()] }));
  return (
    <FieldGroup id={answer.id} label={label} help={help} article={article} error={answer.error}>
      <StateChoice
        name={answer.radioName}
        value={answer.state}
        noneLabel={none}
        onChange={answer.choose}
        onBlur={answer.onBlur}
      />
      {answer.state === "given" && (
        <ListField
          name={`${name}.items`}
          newItem={newItem}
          itemLabel={itemLabel}
          addLabel={addLabel}
          foldable={foldable}
          onEmpty={() => answer.choose("not-stated")}
        >
          {children}
        </ListField>
      )}
      {answer.state === "none" && <EvidenceList name={`${name}.evidence`} subject={label} />}
    </FieldGroup>
  );
}

type AnswerFieldProps = FieldTexts & {
  name: string;
  none?: string | undefined;
  newItem: () => Record<string, unknown>;
  /** What a row is called, such as "Purpose 2". */
  itemLabel: (index: number) => string;
  addLabel: string;
  foldable?: boolean;
  children: (rowName: string, index: number) => ReactNode;
};
