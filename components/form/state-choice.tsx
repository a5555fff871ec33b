"use client";

import { useTranslations } from "next-intl";
import type { AnswerState } from "@/domain/answers";

const STATES = ["given", "none", "not-stated"] as const satisfies readonly AnswerState[];

/** The three states of an answer. Only a statement makes a blank a "no". */
export function StateChoice({ name, value, noneLabel, givenLabel, onChange, onBlur }: StateChoiceProps) {
  const t = useTranslations("forms.states");
  const labels = { given: givenLabel ?? t("given"), none: noneLabel ?? t("none"), "not-stated": t("not-stated") };
  return (
    <div className="flex flex-wrap gap-x-6">
      {STATES.map((state) => (
        <label key={state} className="flex min-h-8 gap-2 py-1">
          <input
            type="radio"
            name={name}
            value={state}
            checked={value === state}
            onChange={() => onChange(state)}
            onBlur={onBlur}
          />
          <span className="inline-block first-letter:uppercase">{labels[state]}</span>
        </label>
      ))}
    </div>
  );
}

type StateChoiceProps = {
  name: string;
  value: AnswerState;
  givenLabel?: string | undefined;
  noneLabel?: string | undefined;
  onChange: (state: AnswerState) => void;
  onBlur: () => void;
};
