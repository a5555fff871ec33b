"use client";

import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { EvidenceList } from "./evidence-list";
import { FieldGroup } from "./field";
import type { Option } from "./option";
import { useAnswer } from "./use-answer";
import { type FieldTexts, useField } from "./use-field";

/**
 * A fact with few values, asked in one step: each value, or that it is not known. "None" is offered only where
 * somebody stated it before.
 */
export function ChoiceFact({
  name,
  label,
  help,
  article,
  options,
}: FieldTexts & { name: string; options: readonly Option[] }) {
  const t = useTranslations("forms.states");
  const answer = useAnswer(name, () => ({ value: "", evidence: [] }));
  const value = useField<string | undefined>(`${name}.value`);
  const form = useFormContext();
  const hadNone = answer.state === "none";
  const chosen = answer.state === "given" ? (value.value ?? "") : answer.state;
  const radio = (code: string, words: string, choose: () => void) => (
    <label key={code} className="flex min-h-8 gap-2 py-1">
      <input
        type="radio"
        name={answer.radioName}
        value={code}
        checked={chosen === code}
        onChange={choose}
        onBlur={answer.onBlur}
      />
      <span className="inline-block first-letter:uppercase">{words}</span>
    </label>
  );
  const give = (code: string) => () => {
    if (answer.state !== "given") answer.choose("given");
    form.setValue(`${name}.value`, code, { shouldDirty: true });
  };
  return (
    <FieldGroup id={answer.id} label={label} help={help} article={article} error={answer.error ?? value.error}>
      <div className="flex flex-wrap gap-x-6">
        {options.map((option) => radio(option.value, option.label, give(option.value)))}
        {hadNone && radio("none", t("none"), () => answer.choose("none"))}
        {radio("not-stated", t("not-stated"), () => answer.choose("not-stated"))}
      </div>
      {answer.state === "given" && <EvidenceList name={`${name}.evidence`} subject={label} />}
    </FieldGroup>
  );
}
